import { Flag } from '@/components/ui/flag'
import { TableScroll } from '@/components/ui/table-scroll'
import type { HistoryEntry } from '@/lib/editing/history'
import { formatMoment } from '@/lib/format'

/** `changed`: the fields that it changed of the state that it began from; null: it is the first. */
export type Entry = Omit<HistoryEntry, 'record' | 'beganFrom'> & { changed: string[] | null }

const MOST_NAMED = 5

type Props = { entries: Entry[]; base: string; marked: { from: bigint | undefined; to: bigint | undefined } }

/** Who changed a record when, what and why; two can be marked to be compared. */
export function HistoryTable({ entries, base, marked }: Props) {
  return (
    <TableScroll label="History">
      <table className="table wide">
        <thead>
          <tr>
            <th scope="col">Compare</th>
            <th scope="col">When and who</th>
            <th scope="col">What and why</th>
            <th scope="col">Go back to it</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { revisionId, at, note } = entry
            const when = formatMoment(at)
            return (
              <tr key={String(revisionId)}>
                <td>
                  <span className="desk-marks">
                    <label>
                      <input
                        type="radio"
                        name="from"
                        value={String(revisionId)}
                        defaultChecked={revisionId === marked.from}
                      />
                      <small>
                        From<span className="sr-only"> {when}</span>
                      </small>
                    </label>
                    <label>
                      <input
                        type="radio"
                        name="to"
                        value={String(revisionId)}
                        defaultChecked={revisionId === marked.to}
                      />
                      <small>
                        To<span className="sr-only"> {when}</span>
                      </small>
                    </label>
                  </span>
                </td>
                <th scope="row">
                  {when}
                  <small className="soft"> {whoWords(entry)}</small>
                </th>
                <td>
                  <Flag tone={isPublishing(entry) ? 'plain' : 'age'}>{effectWords(entry)}</Flag> {changedWords(entry)}
                  {note && <small className="desk-said">Why: {note}</small>}
                </td>
                <td>
                  <a href={`${base}?revision=${revisionId}`}>
                    In the form<span className="sr-only">: as of {when}</span>
                  </a>
                  <br />
                  <a href={`${base}/publish?revision=${revisionId}`}>
                    Publish again …<span className="sr-only">: as of {when}</span>
                  </a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableScroll>
  )
}

/** "Olive Owner", or the command that did it. */
export function whoWords({ who, origin }: Pick<HistoryEntry, 'who' | 'origin'>): string {
  if (origin === 'catalogue') return 'Loaded from the files of the catalogue'
  if (origin === 'import') return who ? `${who}, by an import` : 'An import'
  return who ?? 'Somebody'
}

type Effect = Pick<HistoryEntry, 'editorialStatus' | 'statusBefore' | 'published'>

/** What it did to what readers see. */
export function effectWords(entry: Effect): string {
  if (isArchiving(entry)) return 'Archived'
  return isPublishing(entry) ? 'Published' : 'Saved, not published'
}

/** What is saved of an archived record leaves it archived, and archives nothing. */
function isArchiving({ editorialStatus, statusBefore }: Effect): boolean {
  return editorialStatus === 'archived' && statusBefore !== 'archived'
}

function isPublishing({ editorialStatus, published }: Effect): boolean {
  return published && editorialStatus === 'published'
}

function changedWords({ changed, ...entry }: Entry): string {
  if (changed === null) return 'The first state that was saved.'
  if (changed.length === 0) return isArchiving(entry) ? '' : 'The facts as before.'
  const named = [...new Set(changed)]
  const more = named.length - MOST_NAMED
  return `${named.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}
