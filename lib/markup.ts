/** Text that is markup already; only `markup` makes it. */
class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type { Markup }

type Value = string | number | Markup | Markup[]

/** HTML or XML in which every value is text, whatever it holds; what `markup` made stays markup. */
export function markup(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values.map(written)))
}

function written(value: Value): string {
  if (Array.isArray(value)) return value.map(written).join('')
  return value instanceof Markup ? value.text : escaped(String(value))
}

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Without what XML cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? '')
}
