/** Questions to take along, each with a box to tick on paper. */
export function Questions({ groups }: { groups: { about: string; items: string[] }[] }) {
  return (
    <section className="section" id="questions">
      <h2>Questions to ask a school</h2>
      <div className="question-sheet">
        {groups.map(({ about, items }) => (
          <section key={about}>
            <h3>{about}</h3>
            <ul className="checklist">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
