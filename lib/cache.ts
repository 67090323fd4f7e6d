import 'server-only'
import { unstable_cache } from 'next/cache'
import { generation } from '@/lib/generation'

/** The names under which cached reads are expired: a write expires exactly the tags that its record appears under. */
export const tags = {
  /** Every list, count and index of programs. */
  programs: 'programs',
  program: (institution: string, program: string) => `program:${institution}/${program}`,
  institutions: 'institutions',
  institution: (slug: string) => `institution:${slug}`,
  topics: 'topics',
  guidance: 'guidance',
}

// Tags expire what the desk writes, and the generation what anybody does. The hour is for a database whose writes are not
// heard of.
const LIFE_SECONDS = 3_600

/** Caches a read by its name and arguments, in this process; the result must survive JSON. */
export function cached<Args extends unknown[], Result>(
  name: string,
  read: (...args: Args) => Promise<Result>,
  tagsOf: (...args: Args) => string[],
): (...args: Args) => Promise<Result> {
  return (...args) =>
    unstable_cache(read, [name, String(generation())], { tags: tagsOf(...args), revalidate: LIFE_SECONDS })(...args)
}
