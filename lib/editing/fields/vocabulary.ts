import type { RecordForm } from './field'

/** The form of a topic. */
export const topicForm: RecordForm = [
  {
    id: 'topic',
    title: 'The topic',
    fields: {
      label: { label: 'Label', kind: 'line', hint: 'As lists and pages call it.' },
      slug: {
        label: 'Address',
        kind: 'line',
        hint: 'The end of its address. A changed one leads on from the old one.',
      },
      description: { label: 'What it is about', kind: 'prose', hint: 'One or two sentences, below its title.' },
    },
  },
]

/** The form of a concept of the thesaurus. */
export const conceptForm: RecordForm = [
  {
    id: 'concept',
    title: 'The concept',
    lead: 'A search for any name of it finds what says another. What is related comes behind the rest, and only that way round.',
    fields: {
      prefLabel: { label: 'Its name', kind: 'line' },
      altLabel: { label: 'Other names of the same thing', kind: 'lines', hint: 'One name a line.' },
      related: { label: 'Related', kind: 'lines', hint: 'One name a line.' },
      generic: { label: 'It says little here, such as “certificate”: nearly every program has it', kind: 'tick' },
    },
  },
]
