/** What only the reader knows. The fields have no name and no form: what is typed is printed, and nothing can send it. */
const questions = [
  { id: 'who', label: 'From', hint: 'Your name and your post', rows: 1 },
  { id: 'gain', label: 'What our library gains', hint: 'What you will do, start or take over with it', rows: 3 },
  { id: 'ask', label: 'What I ask for', hint: 'Money, hours of work time, and until when', rows: 3 },
]

const LONGEST = 600

export function OwnWords() {
  return (
    <section className="own-words" aria-labelledby="own-words-title">
      <h2 id="own-words-title">In my words</h2>
      <p className="small soft print:hidden" id="own-words-note">
        What you type here is printed and goes nowhere else: into no address, no cookie and no record of ours. Print
        before you leave the page, which forgets it.
      </p>
      <dl className="definitions">
        {questions.map(({ id, label, hint, rows }) => (
          <div key={id}>
            <dt>
              <label htmlFor={id}>{label}</label>
            </dt>
            <dd>
              <textarea
                id={id}
                className="input"
                rows={rows}
                maxLength={LONGEST}
                placeholder={hint}
                aria-describedby="own-words-note"
                autoComplete="off"
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
