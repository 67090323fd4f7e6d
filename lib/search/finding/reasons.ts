import 'server-only'
import { countryName } from '@/lib/institutions/place'
import { excerpt } from '@/lib/search/finding/excerpt'
import { type Part, readParts, START, STOP } from '@/lib/search/finding/parts'
import { formsOf, hintOf } from '@/lib/search/finding/relevance'
import type { Scope } from '@/lib/search/finding/scope'
import { isAlike } from '@/lib/search/reading/alike'
import type { Reading, Reason } from '@/lib/search/schema'

const MOST_REASONS = 2
const MOST_LABELS = 4

type Reasons = { byProgram: Map<number, Reason[]>; others: Reading['others'] }

/**
 * Why each of the programs was found, where its card does not show the words by itself; and the other words by which a card
 * shows it.
 */
export async function readReasons({ words }: Scope, ids: number[]): Promise<Reasons> {
  const forms = words ? formsOf(words.interpretation, words.breadth) : []
  if (!words || forms.length === 0 || ids.length === 0) return { byProgram: new Map(), others: [] }
  const parts = await readParts(forms, hintOf(words.interpretation, words.breadth), ids)
  const others = words.interpretation.slots.flatMap(({ typed }, place) => {
    const labels = othersOf(parts, place + 1)
    return labels.length > 0 ? [{ typed, labels }] : []
  })
  return { byProgram: reasonsOf(parts), others }
}

function reasonsOf(parts: Part[]): Reasons['byProgram'] {
  const reasons: Reasons['byProgram'] = new Map()
  for (const { id, kind, headline } of parts) {
    const known = reasons.get(id) ?? []
    if (headline === null || known.length === MOST_REASONS) continue
    const text =
      kind === 'country' ? [{ piece: countryName(headline.slice(-3, -1)), marked: true }] : excerpt(piecesOf(headline))
    reasons.set(id, [...known, { kind, text }])
  }
  return reasons
}

/** The labels that cards show for a thing that was asked for in other words, the most frequent first. */
function othersOf(parts: Part[], thing: number): string[] {
  const counts = new Map<string, number>()
  for (const { headline, ways } of parts) {
    const labels = ways.flatMap((way) => (way.thing === thing && headline === null ? [way.label] : []))
    if (labels.includes(null)) continue
    for (const label of labels) if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const labels: string[] = []
  for (const [label] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    if (!labels.some((known) => isAlike(known, label))) labels.push(label)
  }
  return labels.slice(0, MOST_LABELS)
}

function piecesOf(headline: string): Reason['text'] {
  return headline.split(START).flatMap((part, index) => {
    const [marked, rest] = index === 0 ? ['', part] : part.split(STOP)
    return [
      { piece: marked ?? '', marked: true },
      { piece: rest ?? '', marked: false },
    ].filter(({ piece }) => piece)
  })
}
