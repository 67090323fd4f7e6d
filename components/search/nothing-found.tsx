import { countPrograms } from '@/components/search/count'
import { change, programsHref } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import type { WaysOn } from '@/lib/search/schema'

/** The ways on from a search without a result; the last line is never missing. */
export function NothingFound({ filters, waysOn }: { filters: Filters; waysOn: WaysOn }) {
  const { spelling, without, topics, areTopicsNear } = waysOn
  return (
    <section className="ways-on" aria-labelledby="ways-on">
      <h2 id="ways-on">No program fits all of this. From here:</h2>
      <dl className="definitions">
        {spelling && (
          <div>
            <dt>Did you mean</dt>
            <dd>
              <a href={programsHref(change(filters, { q: spelling.q }))}>{spelling.q}</a>{' '}
              <span className="count">{countPrograms(spelling.count)}</span>
            </dd>
          </div>
        )}
        <Ways title="Without" ways={without} />
        <Ways title={areTopicsNear ? 'Topics near it' : 'Large topics'} ways={topics} />
        <div>
          <dt>From the start</dt>
          <dd>
            <a href="/programs">All programs</a>, <a href="/topics">all topics</a> or{' '}
            <a href="/institutions">all institutions</a>
          </dd>
        </div>
      </dl>
    </section>
  )
}

function Ways({ title, ways }: { title: string; ways: WaysOn['topics'] }) {
  if (ways.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {ways.map(({ href, label, count }) => (
            <li key={href}>
              <a href={href}>{label}</a> <span className="count">{countPrograms(count)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
