import { ProgramsLike } from '@/components/program/programs-like'
import { Chip, Chips } from '@/components/ui/chip'
import { compareHref, MOST_COMPARED } from '@/lib/compare/address'
import type { ProgramCard } from '@/lib/programs/card'
import { programKey } from '@/lib/programs/place'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

/** Beside the facts: the school's own page, the topics, and programs like it. */
export function ProgramAside({ program, like }: { program: ProgramPage; like: ProgramCard[] }) {
  const { institution, topics, url } = program
  return (
    <aside className="aside print:hidden" aria-label="About this program">
      {url && (
        <p className="actions">
          <a className="button" href={url} rel="external">
            The school's own page
          </a>
        </p>
      )}
      <p>
        <a href={`${programPath(program)}/case`}>Make the case for it</a>
        <span className="soft"> One page for the person who is to agree, or to pay.</span>
      </p>
      <p>
        <a href={`${programPath(program)}/feed.xml`}>Feed of its changes</a>
        <span className="soft"> For a feed reader: an entry whenever a fact of it changes here.</span>
      </p>
      <section>
        <h2 className="label">Topics</h2>
        <Chips>
          {topics.map((topic) => (
            <Chip key={topic.slug} href={`/topics/${topic.slug}`}>
              {topic.label}
            </Chip>
          ))}
        </Chips>
      </section>
      {like.length > 0 && (
        <section>
          <h2 className="label">Programs like it</h2>
          <ProgramsLike like={like} />
          <p>
            <a href={compareHref({ programs: [program, ...like].slice(0, MOST_COMPARED).map(programKey) })}>
              Compare them side by side
            </a>
          </p>
        </section>
      )}
      <section>
        <h2 className="label">More from this institution</h2>
        <p>
          <a href={`/institutions/${institution.slug}`}>{institution.name}</a>
        </p>
      </section>
    </aside>
  )
}
