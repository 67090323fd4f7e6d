import type { Course, EducationalOccupationalProgram, Thing } from 'schema-dts'
import type { Delivery } from '@/generated/prisma/enums'
import type { Work } from '@/lib/money/schema'
import { statedWords } from '@/lib/programs/deadline'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { credentialTypes, offeringStatuses } from '@/lib/programs/schema'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { prerequisitesOf } from '@/lib/structured-data/schema-org/prerequisites'
import { offersOf } from '@/lib/structured-data/schema-org/prices'
import { stated } from '@/lib/structured-data/stated'

type Leaf<All, Type> = Omit<Extract<All, { '@type': Type }>, '@type' | '@id'>
type Properties = Leaf<EducationalOccupationalProgram, 'EducationalOccupationalProgram'> & Leaf<Course, 'Course'>

/**
 * The program as one thing of two types. Google reads a course, others a program, and both mean the same certificate:
 * every property below has one of the two in its domain, and those that both have (`provider`, `offers`,
 * `numberOfCredits`, `financialAidEligible`, `educationalCredentialAwarded`) have the same range in both. Two linked nodes
 * would say everything twice, or make of one certificate a program and a course inside it.
 */
export function programNode(program: ProgramFacts, origin: string): Thing {
  const ids = idsOf(origin)
  const { institution } = program
  const properties: Properties = {
    name: program.name,
    description: program.summary,
    url: ids.programPage(program),
    sameAs: program.url ?? undefined,
    mainEntityOfPage: { '@id': ids.programPage(program) },
    creativeWorkStatus: offeringStatuses[program.offeringStatus] ?? undefined,
    provider: { '@id': ids.institution(institution) },
    educationalCredentialAwarded: {
      '@type': 'EducationalOccupationalCredential',
      '@id': ids.credential(program),
      name: program.name,
      credentialCategory: credentialTypes[program.credentialType],
    },
    about: program.topics.map(
      (topic) => ({ '@type': 'DefinedTerm', name: topic.label, url: ids.topic(topic) }) as const,
    ),
    programPrerequisites: prerequisitesOf(program),
    numberOfCredits: creditsOf(program),
    timeToComplete: durationOf(program),
    educationalProgramMode: modesOf(program),
    applicationDeadline: program.deadlines.map((deadline) => deadline.date ?? statedWords(deadline)),
    // An aid "which students may use": of one that is ruled out there is nothing to name here.
    financialAidEligible: program.federalAidEligible ? 'Federal student aid' : undefined,
    hasCourse: courseNames(program).map((name) => ({ '@type': 'Course', name }) as const),
    offers: offersOf(program),
  }
  const node = {
    '@type': ['EducationalOccupationalProgram', 'Course'],
    '@id': ids.program(program),
    ...stated(properties),
  }
  // schema-dts knows no node of two types.
  return node as unknown as Thing
}

function creditsOf({ creditsMin, creditsMax }: Pick<Work, 'creditsMin' | 'creditsMax'>) {
  if (creditsMin === null && creditsMax === null) return undefined
  if (creditsMin !== null && creditsMin === creditsMax && Number.isInteger(creditsMin)) return creditsMin
  const range = creditsMin === creditsMax ? { value: creditsMin } : { minValue: creditsMin, maxValue: creditsMax }
  return stated({ '@type': 'QuantitativeValue' as const, ...(range as { value?: number }), unitText: 'credits' })
}

/** Only where a page gives one number of months: neither nought nor the middle of two is a duration that anybody states. */
function durationOf({ durationMonthsMin: least, durationMonthsMax: most }: ProgramFacts): string | undefined {
  return least && least === most ? `P${least}M` : undefined
}

/** In the words that schema.org gives as examples. Of "not fully online" alone no mode is known. */
function modesOf({ delivery, fullyOnline }: Pick<ProgramFacts, 'delivery' | 'fullyOnline'>): string[] {
  const modes = delivery.flatMap((each) => MODES[each])
  return [...new Set(fullyOnline ? ['online', ...modes] : modes)]
}

const MODES: Record<Delivery, string[]> = {
  online: ['online'],
  online_async: ['online', 'asynchronous'],
  online_sync: ['online', 'synchronous'],
  hybrid: ['blended'],
  in_person: ['onsite'],
}

function courseNames({ courses, pathways }: Pick<ProgramFacts, 'courses' | 'pathways'>): string[] {
  const all = [...courses, ...pathways.flatMap((pathway) => pathway.courses)]
  return [...new Set(all.map(({ title }) => title))]
}
