import type { Block } from '@/lib/texts/queries'

/** Questions to take along, each with a box to tick on paper. */
export function QuestionSheet({ groups }: { groups: Block[] }) {
  return (
    <div className="question-sheet">
      {groups.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="checklist">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
