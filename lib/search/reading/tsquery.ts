/** Stems that follow each other; `gap` is how many places a stem stands after the one before it (1: right after). */
export type Sequence = { stem: string; gap: number }[]

export type Weights = 'A' | 'AB' | 'ABC' | 'ABCD'

/** The stems of a label or of what was typed, as the thesaurus is looked up by them. */
export function keyOf(stems: { stem: string }[]): string {
  return stems.map(({ stem }) => stem).join(' ')
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
