/** Stems that follow each other; `gap` is how many places a stem stands after the one before it (1: right after). */
export type Sequence = { stem: string; gap: number }[]

export type Weights = 'A' | 'B' | 'AB' | 'AC' | 'ABC' | 'ABCD'

/** The stems of a label or of what was typed, as the thesaurus is looked up by them. */
export function keyOf(stems: { stem: string }[]): string {
  return stems.map(({ stem }) => stem).join(' ')
}

/**
 * The sequences without those that hold another one of them: where "children" is found, "children's services" need not be
 * looked for, and a word by itself is answered by the index alone, while a phrase is looked up in every document.
 */
export function irreducible(sequences: Sequence[]): Sequence[] {
  return sequences.filter(
    (sequence, place) =>
      !sequences.some((other, otherPlace) => {
        const isSame = other.length === sequence.length
        return (isSame ? otherPlace < place : other.length < sequence.length) && holds(sequence, other)
      }),
  )
}

function holds(sequence: Sequence, part: Sequence): boolean {
  if (part.length === 0) return false
  return sequence.some((_, start) =>
    // The gap before the first of a part is no matter.
    part.every(({ stem, gap }, index) => {
      const own = sequence[start + index]
      return own?.stem === stem && (index === 0 || own.gap === gap)
    }),
  )
}

/** PostgreSQL's text of a tsquery for a sequence, found only in parts of these weights. */
export function sequenceQuery(sequence: Sequence, weights: Weights = 'ABCD'): string {
  const [first, ...rest] = sequence
  if (!first) return ''
  const whole = rest.reduce(
    (text, { stem, gap }) => `${text} <${gap}> ${lexeme(stem, weights)}`,
    lexeme(first.stem, weights),
  )
  return rest.length > 0 ? `(${whole})` : whole
}

export function all(queries: string[]): string {
  return joined(queries, ' & ')
}

export function any(queries: string[]): string {
  return joined(queries, ' | ')
}

function joined(queries: string[], operator: string): string {
  const filled = [...new Set(queries.filter(Boolean))]
  return filled.length > 1 ? `(${filled.join(operator)})` : (filled[0] ?? '')
}

/** A stem that ends in `*` stands for all that begin with it. */
function lexeme(stem: string, weights: Weights): string {
  const isPrefix = stem.endsWith('*')
  const text = (isPrefix ? stem.slice(0, -1) : stem).replace(/['\\]/g, '$&$&')
  const marks = `${isPrefix ? '*' : ''}${weights === 'ABCD' ? '' : weights}`
  return `'${text}'${marks && `:${marks}`}`
}
