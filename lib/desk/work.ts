import { counted, formatDate } from '@/lib/format'
import { institutionLabels } from '@/lib/institutions/labels'
import { fieldLabels } from '@/lib/programs/evidence'

/** Why a record needs somebody, in the order in which the desk names it. */
export const workKinds = {
  suggestions: 'Suggestions waiting',
  links: 'Links that broke',
  deadlines: 'Deadlines passed',
  drafts: 'Edits waiting',
  unchecked: 'Not checked for a year',
  prices: 'No price',
  unsourced: 'Facts without a source',
} as const

export type WorkKind = keyof typeof workKinds

/** A record that needs somebody. */
export type WorkItem = {
  /** The room of the desk that it is edited in. */
  room: 'programs' | 'institutions' | 'topics' | 'concepts' | 'figures' | 'texts'
  id: number
  name: string
  institution: string | null
  /** ISO date. */
  checkedOn: string | null
  /** In thirty days. */
  reads: number
  unchecked: boolean
  links: number
  deadlines: number
  drafts: number
  prices: boolean
  suggestions: number
  unsourced: string[]
}

export type Work = {
  counts: Record<WorkKind, number> & { all: number }
  items: WorkItem[]
  page: number
  pages: number
}

export function workKindNamed(name: unknown): WorkKind | null {
  return typeof name === 'string' && Object.hasOwn(workKinds, name) ? (name as WorkKind) : null
}

/** Why it is there, a sentence for each reason. */
export function reasonsOf(item: WorkItem): { kind: WorkKind; words: string }[] {
  const found: Record<WorkKind, string | false> = {
    suggestions: item.suggestions > 0 && `${counted(item.suggestions, 'suggestion')} of readers waiting.`,
    links: item.links > 0 && `${counted(item.links, 'link')} that broke.`,
    deadlines: item.deadlines > 0 && `${counted(item.deadlines, 'deadline')} in the past.`,
    drafts: item.drafts > 0 && 'Edits that nobody has made public yet.',
    unchecked: item.unchecked && (item.checkedOn ? `Last checked ${formatDate(item.checkedOn)}.` : 'Never checked.'),
    prices: item.prices && 'No price can be worked out.',
    unsourced:
      item.unsourced.length > 0 &&
      `Without a source: ${item.unsourced.map((field) => labelOf(field, item.room)).join(', ')}.`,
  }
  return (Object.keys(workKinds) as WorkKind[]).flatMap((kind) => {
    const words = found[kind]
    return words ? [{ kind, words }] : []
  })
}

function labelOf(field: string, room: WorkItem['room']): string {
  return (room === 'institutions' ? institutionLabels : fieldLabels)[field] ?? field
}
