/** What a page of results shows, read from its HTML. */
export type Shown = { programs: string[]; total: string; pages: number; options: Record<string, string> }

export function shownOn(html: string): Shown {
  const inputs = [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([input]) => input)
  const options = inputs.map((input) => [
    `${attribute(input, 'name')}=${attribute(input, 'value')}`,
    /, (?:more than )?([\d,]+) programs?$/.exec(attribute(input, 'aria-label'))?.[1]?.replace(',', '') ?? '',
  ])
  const numbers = [...html.matchAll(/ aria-label="Page (\d+)"/g)].map(([, number]) => Number(number))
  return {
    programs: [...html.matchAll(/<h2><a href="\/programs\/([^"/]+\/[^"/]+)">/g)].map(([, path = '']) => path),
    total: /<h1[^>]* id="results"[^>]*>(\S+) /.exec(html)?.[1]?.replace('No', '0') ?? '',
    pages: Math.max(1, ...numbers),
    options: Object.fromEntries(options),
  }
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
}
