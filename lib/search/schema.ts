/** Values that only the database knows, with what readers call them. */
export type Vocabulary = Record<'topic' | 'institution' | 'region' | 'country' | 'pathway' | 'currency', Options>
export type Options = Record<string, string>

/** In the URL `unknown` stands for the offering status `unconfirmed`, as in the catalogue's files. */
export const statuses = { active: 'Offered now', unknown: 'Not confirmed', discontinued: 'Discontinued' }

export const sorts = {
  relevance: 'Relevance',
  cost: 'Whole price',
  credits: 'Credits',
  duration: 'Duration',
  name: 'Name',
  checked: 'Last checked',
}
