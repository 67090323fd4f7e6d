import type { SubjectName } from '@/lib/editing/subject'
import { type Fields, fieldsOf } from './field'
import { formOf } from './forms'

/** The rooms whose records are begun by a few of their fields: programs have a form of their own for that. */
export type PlainRoom = Exclude<SubjectName, 'programs'>

/** What the rooms hold, in words. */
export const roomNames: Record<PlainRoom, { title: string; noun: string }> = {
  institutions: { title: 'Institutions', noun: 'institution' },
  topics: { title: 'Topics', noun: 'topic' },
  concepts: { title: 'Thesaurus', noun: 'concept' },
  figures: { title: 'Figures', noun: 'figure' },
  texts: { title: 'Texts', noun: 'text' },
}

/** What a record must have before it can be kept at all; the rest is asked when it is published. */
const BEGINNINGS: Record<PlainRoom, string[]> = {
  institutions: ['name', 'slug', 'country'],
  topics: ['label', 'slug', 'description'],
  concepts: ['prefLabel', 'altLabel', 'related'],
  figures: ['statement', 'value', 'key', 'position', 'source.url', 'source.title', 'source.as_of'],
  texts: ['slug', 'position', 'title'],
}

/** The fields by which a record is begun. */
export function beginningOf(name: PlainRoom): Fields {
  const fields = fieldsOf(formOf(name))
  return Object.fromEntries(BEGINNINGS[name].flatMap((path) => (fields[path] ? [[path, fields[path]]] : [])))
}
