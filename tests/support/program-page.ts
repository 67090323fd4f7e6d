import { priceLines } from '@/lib/money/price'
import type { ProgramPage } from '@/lib/programs/queries'

/** A program of which no page states more than its name; a test says what it is about. */
export function programPage(facts: Partial<ProgramPage> = {}): ProgramPage {
  const program: ProgramPage = { ...unstated, ...facts }
  return { ...program, prices: priceLines(program.rates, program) }
}

const unstated: ProgramPage = {
  id: 1,
  slug: 'archives-certificate',
  name: 'Archives Certificate',
  credentialType: 'graduate_certificate',
  offeringStatus: 'active',
  summary: 'A certificate.',
  url: null,
  delivery: [],
  fullyOnline: null,
  requiresMasters: null,
  requiresMlis: null,
  openToNonMatriculated: null,
  openToCurrentDegreeStudents: null,
  minimumGpa: null,
  prerequisites: null,
  creditsMin: null,
  creditsMax: null,
  coursesRequired: null,
  durationMonthsMin: null,
  durationMonthsMax: null,
  durationText: null,
  timeLimitText: null,
  startTerms: [],
  federalAidEligible: null,
  canApplyCreditsToDegree: null,
  launchedYear: null,
  outcomes: null,
  institution: {
    id: 1,
    slug: 'north-college',
    name: 'North College',
    unit: null,
    city: null,
    region: 'Maine',
    country: 'US',
    alaAccreditedMasters: null,
  },
  topics: [],
  deadlines: [],
  courses: [],
  pathways: [],
  experiences: [],
  sources: [],
  about: { absent: {}, checked: {} },
  changes: [],
  publication: {
    publishedAt: '2026-11-01T08:00:00.000Z',
    changedAt: '2026-11-20T08:00:00.000Z',
    withdrawnAt: null,
  },
  rates: [],
  prices: [],
  funding: [],
  freshness: { checkedOn: null, isStale: true, newest: null, sources: 0, undated: 0 },
}
