import type { Field, RecordForm } from './field'

const page = {
  url: { label: 'Address', kind: 'address' },
  title: { label: 'Title', kind: 'line' },
  as_of: { label: 'The date it shows', kind: 'line', hint: 'As the page words it; nothing where it shows none.' },
} as const satisfies Record<string, Field>

/** The form of a figure about the field. */
export const figureForm: RecordForm = [
  {
    id: 'figure',
    title: 'The figure',
    fields: {
      statement: { label: 'What it says', kind: 'prose', hint: 'The whole sentence that readers see.' },
      value: { label: 'The number in it', kind: 'number' },
      key: {
        label: 'Key',
        kind: 'line',
        hint: 'Small letters, digits and underscores. Other pages know the figure by it.',
      },
      position: { label: 'Place among the figures', kind: 'number', hint: 'They stand in the order of these numbers.' },
    },
  },
  {
    id: 'source',
    title: 'The page that says so',
    fields: {
      'source.url': { ...page.url, label: 'Address of the page that says so' },
      'source.title': { ...page.title, label: 'Title of that page' },
      'source.as_of': { ...page.as_of, label: 'The date that page shows' },
    },
  },
]

const blockKinds = {
  paragraph: 'Paragraph',
  list: 'List',
  claim: 'Claim, with the pages that say it',
  table: 'Table: its title and the heads of its two columns',
  row: 'Row of the table above',
  reading: 'Our reading',
  questions: 'Questions to take along',
  contact: 'Paragraph, where this site names a contact',
  no_contact: 'Paragraph, where it names none',
}

/** The form of a text: a page of our own words, or a section of one. */
export const textForm: RecordForm = [
  {
    id: 'place',
    title: 'Where it stands',
    fields: {
      slug: {
        label: 'Address',
        kind: 'line',
        hint: 'about or worth-it for a page itself; about/prices for its section that links call #prices.',
      },
      position: { label: 'Place on its page', kind: 'number', hint: 'Sections stand in the order of these numbers.' },
      title: { label: 'Title', kind: 'line' },
      lead: { label: 'Below the title', kind: 'prose', hint: 'Of a page itself; a section has none.' },
      description: { label: 'For search engines', kind: 'prose', hint: 'Of a page itself; a section has none.' },
    },
  },
  {
    id: 'words',
    title: 'What it says',
    lead: 'In text, [words](/address) is a link, and {contact} in a paragraph for it stands for how to reach us.',
    fields: {
      blocks: {
        label: 'Blocks',
        kind: 'rows',
        noun: 'block',
        blank: { kind: 'paragraph' },
        titleOf: ({ kind, title, text, items }) =>
          [kindOf(kind), short([title, text, items].flat().find(Boolean))].filter(Boolean).join(': '),
        fields: {
          kind: { label: 'What it is', kind: 'choice', options: blockKinds },
          title: { label: 'Title', kind: 'line', hint: 'Of a table, a row, or a group of questions.' },
          text: { label: 'Text', kind: 'prose', hint: 'Of all but lists, tables and questions.' },
          items: { label: 'Items', kind: 'lines', hint: 'One a line: of a list, questions, or the heads of a table.' },
          sources: {
            label: 'Pages that say it',
            kind: 'lines',
            hint: 'One address a line, each among the sources below.',
          },
          in_case: { label: 'The page for a supervisor says this claim too', kind: 'tick' },
        },
      },
    },
  },
  {
    id: 'sources',
    title: 'Sources',
    fields: {
      sources: {
        label: 'Sources',
        kind: 'rows',
        noun: 'source',
        blank: { url: '' },
        titleOf: ({ title, url }) => String(title ?? url ?? ''),
        fields: { ...page, secondary: { label: 'Second-hand', kind: 'tick' } },
      },
    },
  },
]

function kindOf(kind: unknown): string {
  const name = Object.hasOwn(blockKinds, String(kind)) ? blockKinds[kind as keyof typeof blockKinds] : ''
  return name.replace(/[,:].*$/, '')
}

function short(words: unknown): string {
  const text = String(words ?? '')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
