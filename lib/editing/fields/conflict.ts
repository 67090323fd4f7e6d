import { isSame } from '@/lib/editing/same'
import type { Picks } from './answer'
import { absences } from './changes'
import { type Field, factOf, fieldsOf, putAt, type RecordForm, valueAt } from './field'
import { valueWords } from './words'

type State = Record<string, unknown>

/** A field of which two people who began from the same record say different things. */
export interface Clash {
  path: string
  label: string
  mine: string | null
  theirs: string | null
  /** Who changed it from what both began with. */
  changedBy: 'both' | 'me' | 'them'
  /** Which of them holds: as it was picked, and else what one of the two alone changed. */
  picked: 'mine' | 'theirs'
}

/** Where what I typed and what somebody else saved meanwhile differ, field by field. */
export function clashesOf(
  form: RecordForm,
  { base, mine, theirs }: { base: State; mine: State; theirs: State },
  picks: Picks = new Map(),
): Clash[] {
  return places(form).flatMap(({ path, label, field }) => {
    const [was, my, their] = [base, mine, theirs].map((state) => valueAt(state, path))
    if (isSame(my, their)) return []
    const changedBy = isSame(was, my) ? 'them' : isSame(was, their) ? 'me' : 'both'
    const picked = picks.get(path) ?? (changedBy === 'them' ? 'theirs' : 'mine')
    const words = { mine: valueWords(my, field, mine), theirs: valueWords(their, field, theirs) }
    return [{ path, label, ...words, changedBy, picked }]
  })
}

/** What I typed, but theirs at the places that I picked. */
export function merged(form: RecordForm, mine: State, theirs: State, picks: Picks): State {
  const result = structuredClone(mine)
  for (const { path } of places(form)) if (picks.get(path) === 'theirs') putAt(result, path, valueAt(theirs, path))
  for (const about of ['absent', 'checked']) {
    const said = Object.entries(Object(result[about])).filter(([, value]) => value !== undefined)
    if (result[about]) result[about] = Object.fromEntries(said)
  }
  return result
}

function places(form: RecordForm): { path: string; label: string; field: Field }[] {
  return Object.entries(fieldsOf(form)).flatMap(([path, field]) => [
    { path, label: field.label, field },
    ...(field.fact
      ? [
          { path: `absent.${factOf(path)}`, label: `${field.label}: why it has no value`, field: absentField },
          { path: `checked.${factOf(path)}`, label: `${field.label}: checked on`, field: dayField },
        ]
      : []),
  ])
}

const absentField: Field = { label: '', kind: 'choice', options: absences }
const dayField: Field = { label: '', kind: 'day' }
