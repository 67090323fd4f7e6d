import type { LinkStanding } from '@/generated/prisma/enums'

/** What a link can be listed by. */
export const linkKinds = {
  broken: 'Broken',
  moved: 'Moved for good',
  unclear: 'Could not tell',
  works: 'Works',
  unchecked: 'Not checked yet',
} as const

export type LinkKind = keyof typeof linkKinds

export const linkKindNames = Object.keys(linkKinds) as LinkKind[]

export function linkKindNamed(name: unknown): LinkKind {
  return typeof name === 'string' && Object.hasOwn(linkKinds, name) ? (name as LinkKind) : 'broken'
}

/** A link as the desk lists it, with the records that name it. */
export type ListedLink = {
  url: string
  standing: LinkStanding | null
  problem: string | null
  movedTo: string | null
  checkedAt: Date | null
  brokenSince: Date | null
  nextCheckAt: Date | null
  usedBy: { room: 'programs' | 'institutions' | 'figures' | 'texts'; id: number; name: string }[]
}
