import { leads, linkMark } from '@/lib/texts/links'

/** A page of our own words, kept apart from its markup. */
export type Text = { title: string; lead: string; description: string; sections: TextSection[] }

/** A block is a paragraph, or a list of them. Links are written `[words](/address)`. */
export type TextSection = { id: string; title: string; blocks: (string | string[])[] }

/** A contact (an e-mail address or a URL) as a link in a paragraph. */
export function contactLink(contact: string): string {
  const href = contact.includes('://') ? contact : `mailto:${contact}`
  return `[${contact}](${href.replaceAll(')', '%29')})`
}

export type Piece = { words: string; href?: string }

/** Splits a paragraph at its links: "see [the data](/data)" gives "see " and a link. One that would run something is none. */
export function piecesOf(paragraph: string): Piece[] {
  const [mark, label, href] = linkMark.exec(paragraph) ?? []
  if (mark === undefined || !label || !href) return paragraph ? [{ words: paragraph }] : []
  const start = paragraph.indexOf(mark)
  const link = leads(href) ? { words: label, href } : { words: mark }
  const before = paragraph.slice(0, start)
  return [...(before ? [{ words: before }] : []), link, ...piecesOf(paragraph.slice(start + mark.length))]
}
