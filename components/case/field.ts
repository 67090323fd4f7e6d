import type { Claim } from '@/components/guidance/claim'
import type { Figure } from '@/lib/guidance/queries'
import type { ProgramPage } from '@/lib/programs/queries'
import type { TextSection } from '@/lib/texts/queries'

/** What the guidance says of certificates that a supervisor should read too, as editors marked it. */
export function claimsForCase(sections: TextSection[]): Claim[] {
  const blocks = sections.flatMap((section) => section.blocks)
  return blocks.flatMap(({ in_case, text, sources }) => (in_case && text ? [{ text, sources }] : []))
}

/** The figures about the field that speak of programs such as this one: post-master's certificates, online or not. */
export function figuresFor({ credentialType, fullyOnline }: ProgramPage, figures: Figure[]): Claim[] {
  if (credentialType !== 'post_masters_certificate') return []
  const keys = ['ala_schools_with_post_masters_certificates']
  if (fullyOnline) keys.push('ala_schools_with_fully_online_post_masters_certificates')
  return figures.filter(({ key }) => keys.includes(key)).map(({ statement, sources }) => ({ text: statement, sources }))
}
