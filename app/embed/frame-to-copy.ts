import { heightOf } from '@/lib/embed/snippet'
import { listEmbedPath, programEmbedPath, subjectOf } from '@/lib/embed/subject'
import { getProgram } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { change, parseFilters, queryOf, toQuery } from '@/lib/search/filters'
import { getVocabulary } from '@/lib/search/vocabulary'
import { nameOf } from '@/lib/search/words'
import { site } from '@/lib/site'

/** A frame for what an address of ours shows; null: it shows nothing that could stand elsewhere. */
export async function frameToCopy(address: string, rows: number) {
  const subject = subjectOf(address, site.origin)
  if (!subject) return null
  return subject.kind === 'program' ? programFrame(subject.place) : listFrame(subject.query, rows)
}

async function programFrame({ institution, program: slug }: { institution: string; program: string }) {
  const program = await getProgram(institution, slug)
  if (!program) return null
  return { path: programEmbedPath(program), title: titleOf(program), height: heightOf(null), of: programPath(program) }
}

async function listFrame(query: string, rows: number) {
  const given = queryOf(new URLSearchParams(query))
  const vocabulary = await getVocabulary(given)
  const { filters: asked, dropped } = parseFilters(given, vocabulary)
  if (dropped.length > 0) return null
  const filters = change(asked, { fit: false, plot: false, page: 1 })
  const words = nameOf(filters, vocabulary)
  return {
    path: listEmbedPath(toQuery(filters), rows),
    title: `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${site.name}`,
    height: heightOf(rows),
    of: null,
  }
}
