import type { z } from 'zod'
import { leads, linkMark } from '../texts/links.ts'

type Context = z.core.$RefinementCtx
type Path = (string | number)[]

/** The pages whose words are texts, and the parts of theirs that come from other records. */
const PAGES: Record<string, string[]> = { about: [], 'worth-it': ['reports', 'figures', 'sources'] }

/** What each kind of block consists of. */
const PARTS: Record<string, string[]> = {
  paragraph: ['text'],
  list: ['items'],
  claim: ['text', 'sources'],
  /** Its rows follow it; `items` head its two columns. */
  table: ['title', 'items'],
  row: ['title', 'text', 'sources'],
  reading: ['text'],
  questions: ['title', 'items'],
  /** Where the installation names a contact, which `{contact}` stands for; and where it names none. */
  contact: ['text'],
  no_contact: ['text'],
}

interface Block {
  kind: string
  text: string | null
  items: string[]
  sources: string[]
  in_case: boolean
}

interface Text {
  slug: string
  lead: string | null
  description: string | null
  blocks: Block[]
  sources: { url: string }[]
}

/** No link that runs something: an address of this site or page, of the web, or of a mailbox. */
export function linksLead(words: string, context: Context) {
  for (const [, , address = ''] of words.matchAll(new RegExp(linkMark, 'g'))) {
    if (leads(address)) continue
    context.addIssue(`has a link to ${address}, which begins with none of /, #, https:// and mailto:`)
  }
}

/** A page has a lead, and a section has blocks. */
export function headOrSection({ slug, lead, description, blocks }: Text, context: Context) {
  const refuse = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message })
  if (typeof slug !== 'string') return
  const [page = '', section, ...rest] = slug.split('/')
  if (!Object.hasOwn(PAGES, page) || rest.length > 0) {
    refuse(
      ['slug'],
      `must be one of ${Object.keys(PAGES).join(', ')}, or one of them with a section, such as about/prices`,
    )
  } else if (section === undefined) {
    if (lead === null) refuse(['lead'], 'is missing')
    if (description === null) refuse(['description'], 'is missing')
    if (Array.isArray(blocks) && blocks.length > 0) refuse(['blocks'], 'belong to the sections of a page')
  } else {
    if (PAGES[page]?.includes(section)) refuse(['slug'], 'is a part of that page which is made from other records')
    if (Array.isArray(blocks) && blocks.length === 0) refuse(['blocks'], 'is empty')
    if (lead) refuse(['lead'], 'belongs to a page, not to a section')
    if (description) refuse(['description'], 'belongs to a page, not to a section')
  }
}

/** Each block has the parts of its kind, and no others; rows follow a table, and a contact is named where it should be. */
export function blocksFit({ blocks }: Text, context: Context) {
  if (!Array.isArray(blocks)) return
  for (const [place, block] of blocks.entries()) {
    const parts = PARTS[block?.kind]
    if (!parts) continue
    const refuse = (part: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['blocks', place, part], message })
    for (const part of ['title', 'text', 'items', 'sources'] as const) {
      const value: unknown = Reflect.get(block, part)
      const isFilled = Array.isArray(value) ? value.length > 0 : value !== null
      if (parts.includes(part) && !isFilled) refuse(part, 'is missing')
      if (!parts.includes(part) && isFilled) refuse(part, `is not a part of a ${wordsOf(block.kind)}`)
    }
    if (block.in_case && block.kind !== 'claim') refuse('in_case', 'is for claims only')
    if (block.kind === 'table' && block.items?.length !== 2) refuse('items', 'must be the two columns of the table')
    if (block.kind === 'row' && !['table', 'row'].includes(blocks[place - 1]?.kind ?? '')) {
      refuse('kind', 'follows no table')
    }
    if (block.kind === 'contact' && !block.text?.includes('{contact}')) refuse('text', 'does not say {contact}')
  }
}

/** Every page that a block names is among the sources, and every source is named. */
export function sourcesFit({ blocks, sources }: Text, context: Context) {
  if (!Array.isArray(blocks) || !Array.isArray(sources)) return
  const known = new Set(sources.map((source) => source?.url))
  const named = new Set(blocks.flatMap((block) => block?.sources ?? []))
  for (const [place, block] of blocks.entries()) {
    for (const [at, url] of (Array.isArray(block?.sources) ? block.sources : []).entries()) {
      if (known.has(url)) continue
      context.addIssue({ code: 'custom', path: ['blocks', place, 'sources', at], message: 'is not among the sources' })
    }
  }
  for (const [place, source] of sources.entries()) {
    if (named.has(source?.url)) continue
    context.addIssue({ code: 'custom', path: ['sources', place, 'url'], message: 'is named by no block' })
  }
}

function wordsOf(kind: string): string {
  return kind.replace('_', ' ')
}
