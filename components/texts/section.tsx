import type { Numbers } from '@/components/guidance/claim'
import type { TextSection } from '@/lib/texts/queries'
import { Blocks } from './blocks'

/** A section of a page of texts. One with questions is a sheet to print, as wide as the page. */
export function Section({ section, numbers }: { section: TextSection; numbers: Numbers }) {
  const { id, title, blocks } = section
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={isSheet(section) ? 'section' : undefined}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Blocks blocks={blocks} numbers={numbers} />
    </section>
  )
}

export function isSheet({ blocks }: TextSection): boolean {
  return blocks.some(({ kind }) => kind === 'questions')
}
