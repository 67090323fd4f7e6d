import { doubtOf, pageAmong } from '@/lib/funding/age'
import { lowestPriceOf, missingOf, priceLineOf, tuitionOf } from '@/lib/open-data/prices'
import type { OpenCard, OpenProgram } from '@/lib/open-data/record-schema'
import type { DatedCard } from '@/lib/programs/queries'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { programPath } from '@/lib/programs/schema'
import { licence } from '@/lib/structured-data/licence'

/** The public record of a program: all that its page says, and nothing else. Pure, so that a million take minutes. */
export function recordOf(program: ProgramFacts, origin: string): OpenProgram {
  const { institution, freshness, about, publication } = program
  return {
    ...identityOf(program, origin),
    institution: {
      id: institution.id,
      ...institutionOf(institution),
      city: institution.city,
      ala_accredited_masters: institution.alaAccreditedMasters,
    },
    official_url: program.url,
    summary: program.summary,
    admission: {
      ...entryOf(program),
      application_deadlines: program.deadlines.map(({ term, dateText, date }) => ({ term, date_text: dateText, date })),
    },
    workload: {
      ...workOf(program),
      duration_text: program.durationText,
      time_limit_text: program.timeLimitText,
      start_terms: program.startTerms,
    },
    pathways: program.pathways.map(({ slug, name, summary, courses }) => ({ slug, name, summary, courses })),
    courses: program.courses,
    price: lowestPriceOf(program),
    prices: program.prices.map(priceLineOf),
    tuition: program.rates.map(tuitionOf),
    funding: program.funding.map((option) => fundingOf(option, program.sources)),
    federal_aid_eligible: program.federalAidEligible,
    can_apply_credits_to_degree: program.canApplyCreditsToDegree,
    launched_year: program.launchedYear,
    outcomes: program.outcomes,
    absent: byField(about.absent),
    checked: byField(about.checked),
    sources: program.sources.map(({ url, title, asOfText, secondary, supports }) => ({
      url,
      title,
      as_of: asOfText,
      secondary,
      supports: supports.map(fieldName),
    })),
    checked_on: freshness.checkedOn,
    changed_at: publication.changedAt,
    published_at: publication.publishedAt,
    licence: licence.url,
  }
}

/** What the card of a program shows. */
export function cardOf(card: DatedCard, origin: string): OpenCard {
  const { freshness } = card
  return {
    ...identityOf(card, origin),
    institution: institutionOf(card.institution),
    admission: entryOf(card),
    workload: workOf(card),
    price: lowestPriceOf(card),
    price_missing: missingOf(card),
    newest_source: freshness.newest?.text ?? null,
    checked_on: freshness.checkedOn,
    changed_at: card.changedAt,
  }
}

type Both = DatedCard | ProgramFacts

function identityOf(program: Both, origin: string) {
  const path = programPath(program)
  const { id, slug, name, credentialType, offeringStatus, topics, delivery, fullyOnline } = program
  return {
    id,
    slug,
    name,
    url: `${origin}${path}`,
    api_url: `${origin}/api/v1${path}`,
    credential_type: credentialType,
    status: offeringStatus === 'unconfirmed' ? ('unknown' as const) : offeringStatus,
    topics: topics.map((topic) => ({ slug: topic.slug, label: topic.label })),
    delivery,
    fully_online: fullyOnline,
  }
}

function institutionOf({ slug, name, unit, region, country }: Both['institution']) {
  return { slug, name, unit, region, country }
}

function entryOf(program: Both) {
  return {
    requires_masters: program.requiresMasters,
    requires_mlis: program.requiresMlis,
    open_to_non_matriculated: program.openToNonMatriculated,
    open_to_current_degree_students: program.openToCurrentDegreeStudents,
    minimum_gpa: program.minimumGpa,
    prerequisites: program.prerequisites,
  }
}

function workOf(program: Both) {
  return {
    credits_min: program.creditsMin,
    credits_max: program.creditsMax,
    courses_required: program.coursesRequired,
    duration_months_min: program.durationMonthsMin,
    duration_months_max: program.durationMonthsMax,
  }
}

function fundingOf(option: ProgramFacts['funding'][number], sources: ProgramFacts['sources']) {
  const { name, kind, amountText, covers, eligibility, url, reachesAllPrograms } = option
  return {
    name,
    kind,
    amount_text: amountText,
    covers,
    eligibility,
    doubt: doubtOf(option, pageAmong(sources, url)),
    url,
    reaches_all_programs: reachesAllPrograms,
  }
}

/** The catalogue's files call the school's own page `url`; here that is ours. */
function fieldName(field: string): string {
  return field === 'url' ? 'official_url' : field
}

function byField<Value>(said: Partial<Record<string, Value>>): Record<string, Value> {
  const stated = Object.entries(said).flatMap(([field, value]) =>
    value === undefined ? [] : [[fieldName(field), value] as const],
  )
  return Object.fromEntries(stated)
}
