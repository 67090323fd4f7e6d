import type { Field } from './field'

/** What people report of a program, each with the page that says so. */
export function experiences(): Field {
  return {
    label: 'What people report',
    kind: 'rows',
    noun: 'report',
    blank: { stage: 'graduate' },
    titleOf: ({ person }) => String(person ?? ''),
    fields: {
      person: { label: 'Who', kind: 'line' },
      role: { label: 'As what', kind: 'line', hint: 'Such as “Archivist at a state library”.' },
      stage: { label: 'Then', kind: 'choice', options: { student: 'A student', graduate: 'A graduate' } },
      pathway: { label: 'Of the pathway', kind: 'line', hint: 'The name of one of the pathways above, or nothing.' },
      before: { label: 'Before', kind: 'prose' },
      why: { label: 'Why', kind: 'prose' },
      outcome: { label: 'What came of it', kind: 'prose' },
      challenge: { label: 'What was hard', kind: 'prose' },
      'source.url': { label: 'The page that says so', kind: 'address' },
      'source.title': { label: 'Title of that page', kind: 'line' },
      'source.as_of': { label: 'Date of that page', kind: 'line', hint: 'As the page words it.' },
    },
  }
}
