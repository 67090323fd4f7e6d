import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

export interface JsonText {
  value: unknown
  /** The keys that stand twice in one object: JSON.parse would silently keep the last. */
  repeated: PropertyKey[][]
  /** The line, from 1, on which the value at a path begins, or else the nearest value around it. */
  lineOf(path: PropertyKey[]): number
}

/** Parses strict JSON. Throws a SyntaxError that names the place of the first fault. */
export function parseJsonText(text: string): JsonText {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [first] = errors
  if (first) throw new SyntaxError(`${inWords(printParseErrorCode(first.error))} at ${placeAt(text, first.offset)}`)

  return {
    value: JSON.parse(text),
    repeated: root ? repeatedIn(root, []) : [],
    lineOf: (path) => (root ? lineAt(text, nodeAt(root, path).offset) : 1),
  }
}

function repeatedIn(node: Node, path: PropertyKey[]): PropertyKey[][] {
  if (node.type === 'array') return (node.children ?? []).flatMap((item, place) => repeatedIn(item, [...path, place]))
  const seen = new Set<string>()
  return (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [name, value] = [] }) => {
    const here = [...path, name?.value]
    const again = seen.has(name?.value)
    seen.add(name?.value)
    return [...(again ? [here] : []), ...(value ? repeatedIn(value, here) : [])]
  })
}

function nodeAt(root: Node, path: PropertyKey[]): Node {
  const node = findNodeAtLocation(
    root,
    path.map((step) => (typeof step === 'number' ? step : String(step))),
  )
  return node ?? (path.length > 0 ? nodeAt(root, path.slice(0, -1)) : root)
}

function placeAt(text: string, offset: number): string {
  const column = offset - text.lastIndexOf('\n', offset - 1)
  return `line ${lineAt(text, offset)}, column ${column}`
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** "CommaExpected" as "comma expected". */
const inWords = (code: string) => code.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital}`).toLowerCase()
