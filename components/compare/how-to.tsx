import { compareHref, FEWEST_COMPARED, MOST_COMPARED } from '@/lib/compare/address'

/** How programs are chosen, where there are too few of them for a table. `saved` are those on the reader's shortlist. */
export function HowToChoose({ saved }: { saved: string[] }) {
  return (
    <div className="text">
      <p>
        {FEWEST_COMPARED} to {MOST_COMPARED} programs can stand side by side. Tick them in any list, such as{' '}
        <a href="/programs">all programs</a>, <a href="/topics">a topic</a> or{' '}
        <a href="/institutions">an institution</a>, and press “Compare the chosen” at its end; or find them by words,
        below.
      </p>
      {saved.length >= FEWEST_COMPARED && (
        <p>
          <a href={compareHref({ programs: saved.slice(0, MOST_COMPARED) })}>
            Compare {saved.length > MOST_COMPARED && `the first ${MOST_COMPARED} of `}what is on your shortlist
          </a>
        </p>
      )}
    </div>
  )
}
