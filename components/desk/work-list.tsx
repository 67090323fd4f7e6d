import { StillRight } from '@/components/desk/still-right'
import { reasonsOf, type WorkItem } from '@/lib/desk/work'
import { counted } from '@/lib/format'

type Props = { items: WorkItem[]; stillRight: (form: FormData) => Promise<void>; back: string }

/** Records that need somebody, each with the reasons. */
export function WorkList({ items, stillRight, back }: Props) {
  return (
    <ol className="work">
      {items.map((item) => (
        <li key={`${item.room}/${item.id}`}>
          <h2>
            <a href={`/admin/${item.room}/${item.id}`}>{item.name}</a>
          </h2>
          <p className="soft small">
            {[
              item.institution,
              roomWords[item.room],
              item.reads > 0 && `read ${counted(item.reads, 'time')} in 30 days`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ul className="work-reasons">
            {reasonsOf(item).map(({ kind, words }) => (
              <li key={kind}>
                {words}
                {kind === 'suggestions' && (
                  <>
                    {' '}
                    <a href={`/admin/suggestions?program=${item.id}`}>Read them</a>
                  </>
                )}
              </li>
            ))}
          </ul>
          {item.unchecked && (
            <StillRight action={stillRight} room={item.room} id={item.id} of={item.name} back={back} />
          )}
        </li>
      ))}
    </ol>
  )
}

const roomWords: Record<WorkItem['room'], string | null> = {
  programs: null,
  institutions: 'Institution',
  topics: 'Topic',
  concepts: 'Thesaurus',
  figures: 'Figure about the field',
  texts: 'Text',
}
