/** Above it, an item is no program. */
const LONGEST_ITEM = 2_000_000

/**
 * The items of a JSON list that comes piece by piece, each as its text, so that a file of any length needs the memory of
 * one item. What stands between them is checked; what stands within, its own parse checks.
 *
 * @throws SyntaxError where the text is no list
 */
export async function* jsonItems(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let [item, depth, inText, escaped, expects] = ['', 0, false, false, 'list' as Expects]
  for await (const piece of pieces) {
    let from = 0
    for (let place = 0; place < piece.length; place += 1) {
      const sign = piece[place] ?? ''
      if (inText) {
        if (escaped) escaped = false
        else if (sign === '\\') escaped = true
        else if (sign === '"') inText = false
        continue
      }
      if (depth === 0) {
        if (/\s/.test(sign)) continue
        if (sign === '{' && (expects === 'item' || expects === 'first')) {
          from = place
          depth = 1
        } else expects = nextAfter(sign, expects)
        continue
      }
      if (sign === '"') inText = true
      else if (sign === '{' || sign === '[') depth += 1
      else if (sign === '}' || sign === ']') {
        depth -= 1
        if (depth > 0) continue
        yield item + piece.slice(from, place + 1)
        item = ''
        expects = 'comma'
      }
    }
    if (depth > 0) item += piece.slice(from)
    if (item.length > LONGEST_ITEM) throw new SyntaxError('holds an item that is too long for a program')
  }
  if (expects !== 'nothing') throw new SyntaxError('ends before its list does')
}

type Expects = 'list' | 'first' | 'item' | 'comma' | 'nothing'

function nextAfter(sign: string, expects: Expects): Expects {
  if (expects === 'list' && sign === '[') return 'first'
  if (expects === 'comma' && sign === ',') return 'item'
  if (expects === 'comma' && sign === ']') return 'nothing'
  if (expects === 'first' && sign === ']') return 'nothing'
  throw new SyntaxError(`must be a list of programs, but has “${sign}” where ${WANTED[expects]} should be`)
}

const WANTED: Record<Expects, string> = {
  list: 'its opening bracket',
  first: 'a program',
  item: 'a program',
  comma: 'a comma',
  nothing: 'nothing more',
}
