import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { cardSelect } from '@/lib/programs/card'

const courseSelect = { title: true, requirement: true, note: true } satisfies Prisma.CourseSelect
const inOrder = { position: 'asc' } as const

/** What a student or a graduate reports, with the page that says so. */
export const experienceSelect = {
  person: true,
  role: true,
  stage: true,
  before: true,
  why: true,
  outcome: true,
  challenge: true,
  pathway: { select: { name: true } },
  source: { select: { url: true, title: true, asOfText: true } },
} satisfies Prisma.ExperienceSelect

/** Everything that a program's page says of it. */
export const pageSelect = {
  ...cardSelect,
  summary: true,
  url: true,
  durationMonthsMin: true,
  durationMonthsMax: true,
  durationText: true,
  timeLimitText: true,
  startTerms: true,
  federalAidEligible: true,
  canApplyCreditsToDegree: true,
  launchedYear: true,
  outcomes: true,
  absent: true,
  checkedFacts: true,
  institution: {
    select: { slug: true, name: true, unit: true, city: true, region: true, country: true, alaAccreditedMasters: true },
  },
  deadlines: { select: { term: true, dateText: true, date: true }, orderBy: inOrder },
  courses: { where: { pathwayId: null }, select: courseSelect, orderBy: inOrder },
  pathways: {
    select: { slug: true, name: true, summary: true, courses: { select: courseSelect, orderBy: inOrder } },
    orderBy: inOrder,
  },
  experiences: {
    select: experienceSelect,
    orderBy: inOrder,
  },
  sources: {
    select: { url: true, title: true, asOfText: true, asOfYear: true, secondary: true, supports: true },
    orderBy: inOrder,
  },
} satisfies Prisma.ProgramSelect
