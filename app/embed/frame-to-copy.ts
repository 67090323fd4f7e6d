import { movedTo } from '@/lib/address'
import type { Column, Looks } from '@/lib/embed/looks'
import { listHeight, programHeight } from '@/lib/embed/snippet'
import { listEmbedPath, programEmbedPath, subjectOf } from '@/lib/embed/subject'
import { capitalised } from '@/lib/format'
import { type Place, parsePlace, placeKey } from '@/lib/programs/place'
import { getProgram, type ProgramPage } from '@/lib/programs/queries'
import { titleOf } from '@/lib/programs/title'
import { readAsked } from '@/lib/search/asked'
import { change, toQuery } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { nameOf } from '@/lib/search/words'
import { site } from '@/lib/site'

/** The address, the title and the height in pixels of a frame; or why there is none, in sentences. */
type FrameToCopy = { path: string; title: string; height: number } | { refused: string[] }

const NOTHING = `It has to be the address of a page here, such as ${site.origin}/topics/archives: a program that is listed, a search, a topic or an institution.`

/** A frame for what an address of ours shows. */
export async function frameToCopy(address: string, looks: Looks, column: Column): Promise<FrameToCopy> {
  const subject = subjectOf(address, site.origin)
  if (!subject) return { refused: [NOTHING] }
  if (subject.kind === 'list') return listFrame(subject.query, looks, column)
  const program = await readAt(subject.place)
  if (!program) return { refused: [NOTHING] }
  return { path: programEmbedPath(program, looks.theme), title: titleOf(program), height: programHeight(column) }
}

/** The program at a place, or the one that was there before it was called otherwise. */
async function readAt({ institution, program }: Place): Promise<ProgramPage | null> {
  const found = await getProgram(institution, program)
  if (found) return found
  const moved = await movedTo(`/programs/${placeKey({ institution, program })}`)
  const today = moved && parsePlace(moved.replace('/programs/', ''))
  return today ? getProgram(today.institution, today.program) : null
}

async function listFrame(query: string, looks: Looks, column: Column): Promise<FrameToCopy> {
  const asked = await readAsked(new URLSearchParams(query), 'frame')
  if (asked.refused.length > 0) return { refused: ['Not all of that search is understood.', ...asked.refused] }
  const filters = change(asked.filters, { plot: false })
  const { programs } = await searchPrograms(filters)
  return {
    path: listEmbedPath(toQuery(filters), looks),
    title: `${capitalised(nameOf(filters, asked.vocabulary))}: ${site.name}`,
    height: listHeight(Math.min(looks.rows, programs.length), column),
  }
}
