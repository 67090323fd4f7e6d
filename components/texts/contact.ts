import { contactLink } from '@/components/prose/text'
import type { TextSection } from '@/lib/texts/queries'

/** The sections as an installation says them that names a contact, or none: `contact` is an e-mail address or a URL. */
export function withContact(sections: TextSection[], contact: string | undefined): TextSection[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => {
      if (block.kind === 'no_contact') return contact ? [] : [block]
      if (block.kind !== 'contact') return [block]
      return contact ? [{ ...block, text: block.text?.replaceAll('{contact}', contactLink(contact)) ?? null }] : []
    }),
  }))
}
