import 'server-only'
import { db } from '@/lib/db'
import type { Place } from '@/lib/programs/place'
import { publishedProgram } from '@/lib/programs/published'
import { isOfPlausibleAge } from '@/lib/suggestions/form-age'
import { countSuggestion } from '@/lib/suggestions/limit'
import { judge, type Reason, type Typed, typedIn } from '@/lib/suggestions/typed'

/** What became of a form: the reference to follow it by; or what was typed, and why it was not taken (null: fields are wrong). */
export type Sent = { reference: string } | { typed: Typed; reason: Reason | null }

/** A field that people do not see: what fills it is a machine. */
const TRAP = 'website'

/** Takes what a reader says is wrong or missing. Nothing is kept of who sent it. */
export async function sendSuggestion({ institution, program: slug }: Place, fields: URLSearchParams): Promise<Sent> {
  const typed = typedIn(fields)
  if (Object.keys(judge(typed)).length > 0) return { typed, reason: null }
  if (fields.get(TRAP) || !isOfPlausibleAge(fields.get('made'))) return { typed, reason: 'again' }
  const program = await db.program.findFirst({
    where: { ...publishedProgram, slug, institution: { ...publishedProgram.institution, slug: institution } },
    select: { id: true },
  })
  if (!program) return { typed, reason: 'gone' }
  if (!(await countSuggestion())) return { typed, reason: 'often' }
  const { field, message, value, sourceUrl } = typed
  const { reference } = await db.suggestion.create({
    data: { programId: program.id, field, message, suggestedValue: value || null, sourceUrl: sourceUrl || null },
    select: { reference: true },
  })
  return { reference }
}
