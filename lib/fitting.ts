/** What search engines show of a description, more or less. */
const MOST_SHOWN = 160
/** … and of a title. */
export const MOST_OF_TITLE = 70

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

/**
 * As many of some parts as there is room for after some words, and how many more there are: "A; B; and 3 more". Where the
 * first is too long for any, the shortest stands for them.
 */
export function fittingList(before: string, parts: string[], most = MOST_SHOWN): string {
  const written = (shown: string[]) => {
    const more = parts.length - shown.length
    return `${before}${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
  }
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index))
  const shortest = parts.toSorted((one, other) => one.length - other.length).slice(0, 1)
  return written(beginnings.find((shown) => written(shown).length <= most) ?? shortest)
}

/** The sentences of a text, each with its end. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“(]?[\p{Lu}\d])/u).filter(Boolean)
}
