/** What search engines show of a description, more or less. */
const MOST_SHOWN = 160

/**
 * As many of some sentences as a search engine shows, whole and in their order; one that is too long is left out, and a
 * shorter one after it may stand. The first stays whatever its length: it tells this page from any other.
 */
export function fitting(sentences: string[], most = MOST_SHOWN): string {
  const [first = '', ...rest] = sentences
  return rest.reduce((said, sentence) => {
    const longer = `${said} ${sentence}`
    return sentence !== '' && longer.length <= most ? longer : said
  }, first)
}

/** As many of some parts as there is room for after some words, and how many more there are: "A; B; and 3 more". */
export function fittingList(before: string, parts: string[], most = MOST_SHOWN): string {
  const written = (count: number) => {
    const more = parts.length - count
    return `${before}${parts.slice(0, count).join('; ')}${more > 0 ? `${count > 0 ? '; and ' : ''}${more} more` : ''}.`
  }
  const counts = parts.map((_, index) => parts.length - index)
  return written(counts.find((count) => written(count).length <= most) ?? 1)
}

/** The sentences of a text, each with its end. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“(]?[\p{Lu}\d])/u).filter(Boolean)
}
