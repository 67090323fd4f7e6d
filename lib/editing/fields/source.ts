import type { Field } from './field'

/** The pages behind a record; `facts` are what its facts are called. */
export function sourceRows(facts: Record<string, string>): Field {
  return {
    label: 'Sources',
    kind: 'rows',
    noun: 'source',
    blank: { url: '' },
    titleOf: ({ title, url }) => String(title ?? url ?? ''),
    fields: {
      url: { label: 'Address', kind: 'address' },
      title: { label: 'Title', kind: 'line' },
      as_of: { label: 'The date it shows', kind: 'line', hint: 'As the page words it; nothing where it shows none.' },
      secondary: { label: 'Second-hand: not a page of the school', kind: 'tick' },
      supports: { label: 'It supports', kind: 'choices', options: facts },
    },
  }
}
