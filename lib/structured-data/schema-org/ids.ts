import { programPath } from '@/lib/programs/schema'

type Placed = { slug: string; institution: { slug: string } }

/** The addresses of our pages, and the names of the things that they are about: an address and a fragment, for good. */
export function idsOf(origin: string) {
  const absolute = (path: string) => new URL(path, origin).href
  const institutionPage = ({ slug }: { slug: string }) => absolute(`/institutions/${slug}`)
  return {
    absolute,
    website: absolute('/#website'),
    programPage: (program: Placed) => absolute(programPath(program)),
    program: (program: Placed) => absolute(`${programPath(program)}#program`),
    credential: (program: Placed) => absolute(`${programPath(program)}#credential`),
    institutionPage,
    institution: (institution: { slug: string }) => `${institutionPage(institution)}#institution`,
    list: (path: string) => `${absolute(path)}#list`,
    topic: ({ slug }: { slug: string }) => absolute(`/topics/${slug}`),
  }
}
