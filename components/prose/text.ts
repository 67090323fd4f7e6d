/** A page of our own words, kept apart from its markup. */
export type Text = { title: string; lead: string; description: string; sections: TextSection[] }

/** A block is a paragraph, or a list of them. Links are written `[words](/address)`. */
export type TextSection = { id: string; title: string; blocks: (string | string[])[] }

export type Piece = { words: string; href?: string }

/** Splits a paragraph at its links: "see [the data](/data)" gives "see " and a link. */
export function piecesOf(paragraph: string): Piece[] {
  return paragraph.split(/(\[[^\]]+\]\([^)\s]+\))/).flatMap((words) => {
    const [, label, href] = words.match(/^\[([^\]]+)\]\(([^)\s]+)\)$/) ?? []
    if (label && href) return [{ words: label, href }]
    return words ? [{ words }] : []
  })
}
