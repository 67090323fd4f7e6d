import 'server-only'
import { type Markup, markup } from '@/lib/markup'
import type { Asked } from '@/lib/oai/arguments'
import { type Faults, faulty } from '@/lib/oai/faults'
import { oaiDc } from '@/lib/oai/oai-dc'
import { badToken, pageSize, placeOf, resumption } from '@/lib/oai/resumption'
import { type RecordSet, readSets } from '@/lib/oai/sets'

/** One page of ListSets. */
export async function listSets(asked: Asked): Promise<Markup | Faults> {
  const place = placeOf(asked)
  if ('faults' in place) return place
  const sets = (await readSets()).filter(({ spec }) => spec > place.after)
  if (sets.length === 0) return place.cursor > 0 ? badToken : faulty(noSets)
  const page = sets.slice(0, pageSize)
  const after = sets.length > pageSize ? (page.at(-1)?.spec ?? null) : null
  return markup`<ListSets>\n${page.map(set)}${resumption({ place, count: page.length, left: sets.length, after })}</ListSets>`
}

const noSets = { code: 'noSetHierarchy', message: 'There is no record yet, and so no set of any.' } as const

function set({ spec, name, description }: RecordSet): Markup {
  const more = description
    ? markup`\n<setDescription>${oaiDc([{ term: 'description', value: description, lang: 'en' }])}</setDescription>`
    : markup``
  return markup`<set><setSpec>${spec}</setSpec><setName>${name}</setName>${more}</set>\n`
}
