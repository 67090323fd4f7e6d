import type { Reason } from '@/lib/search/schema'

type Pieces = Reason['text']

/** A text of so many words or fewer is shown whole. */
const MOST_WORDS = 16
/** So many words stand before the first mark of an excerpt. */
const BEFORE = 4

/** The text where it is short; else the part of it that holds the most marks, with an ellipsis where it goes on. */
export function excerpt(text: Pieces): Pieces {
  const words = text.flatMap(({ piece, marked }) =>
    (piece.match(/\s*\S+\s*|\s+/g) ?? []).map((word) => ({ piece: word, marked })),
  )
  if (words.length <= MOST_WORDS) return text
  const last = words.length - MOST_WORDS
  const starts = words.flatMap(({ marked }, place) => (marked ? [Math.min(Math.max(0, place - BEFORE), last)] : []))
  const marksFrom = (start: number) => words.slice(start, start + MOST_WORDS).filter(({ marked }) => marked).length
  const start = starts.reduce((best, each) => (marksFrom(each) > marksFrom(best) ? each : best), starts[0] ?? 0)
  const kept = joined(words.slice(start, start + MOST_WORDS))
  return [
    ...(start > 0 ? [{ piece: '… ', marked: false }] : []),
    ...kept,
    ...(start < last ? [{ piece: '…', marked: false }] : []),
  ]
}

/** What is not marked, in as few pieces as may be. */
function joined(words: Pieces): Pieces {
  const pieces: Pieces = []
  for (const { piece, marked } of words) {
    const before = pieces.at(-1)
    if (before && !before.marked && !marked) before.piece += piece
    else pieces.push({ piece, marked })
  }
  return pieces
}
