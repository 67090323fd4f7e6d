import type { Fact, Line } from '@/components/compare/row'
import { formatDate, hostName } from '@/lib/format'
import { accreditationOf } from '@/lib/institutions/accreditation'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

/** How old the record and its sources are, and where to look for oneself. */
export const trust: Fact[] = [
  { name: 'Compared with its sources', say: checked },
  { name: 'Newest source', say: newest, unstated: () => 'No page carries a date' },
  {
    name: 'Accreditation (ALA accredits no certificates)',
    say: ({ institution }) => accreditationOf(institution.alaAccreditedMasters),
    unstated: () => 'The school’s is not stated',
  },
  { name: 'Offered since', fields: ['launched_year'], say: ({ launchedYear }) => launchedYear?.toString() ?? null },
  { name: 'People who took it', say: reports, unstated: () => 'No report that we know of' },
  {
    name: 'The school’s own page',
    say: ({ url }) => (url ? [{ text: hostName(url), href: url }] : null),
    unstated: () => 'Its address is not known',
  },
  { name: 'Sources', say: sources, isKept: true },
]

function checked({ freshness: { checkedOn, isStale } }: ProgramPage): string {
  if (!checkedOn) return 'Not yet checked by us'
  return `${isStale ? 'Last checked' : 'Checked'} ${formatDate(checkedOn)}`
}

function newest({ freshness }: ProgramPage): Line[] | null {
  if (!freshness.newest) return null
  const { text, isOld } = freshness.newest
  return [{ text, ...(isOld && { flag: { tone: 'age', words: 'Old' } }) }]
}

function reports(program: ProgramPage): Line[] {
  return program.experiences.map(({ person, role, stage }) => ({
    text: person,
    href: `${programPath(program)}#experiences`,
    details: [`${role}; ${stage}`],
  }))
}

function sources({ sources: pages }: ProgramPage): Line[] {
  return pages.map(({ url, title, asOfText, secondary }, index) => ({
    text: `${index + 1}. ${title ?? hostName(url)}`,
    href: url,
    source: index + 1,
    details: [`${hostName(url)}, ${asOfText ?? 'undated'}`],
    ...(secondary && { flag: { tone: 'age', words: 'Second-hand' } }),
  }))
}
