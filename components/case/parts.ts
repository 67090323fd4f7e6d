import { type CaseClaim, type CasePart, firstOf, type Pages, pagesOf } from '@/components/case/claims'
import { myPriceClaims } from '@/components/case/my-price-claims'
import { priceClaims } from '@/components/case/price-claims'
import { whyNow } from '@/components/case/why-now'
import type { Claim } from '@/components/guidance/claim'
import { sentences } from '@/lib/format'
import { placeName } from '@/lib/institutions/place'
import type { Query } from '@/lib/money/my-price/answers'
import { readAnswers } from '@/lib/money/my-price/read-answers'
import { workFor } from '@/lib/money/my-price/work'
import { deadlineWords, standingOf, todayIso } from '@/lib/programs/deadline'
import { deliveryLabel } from '@/lib/programs/delivery'
import { creditHourRule, hoursWords } from '@/lib/programs/hours'
import type { ProgramPage } from '@/lib/programs/queries'
import { credentialTypes } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel, monthsLabel } from '@/lib/programs/work'

const MOST_COURSES = 8
const MOST_DEADLINES = 4

/** What speaks for a program before the person who is to pay for it, as its record says; `field` is what the field says. */
export function caseParts(program: ProgramPage, field: Claim[], query: Query): CasePart[] {
  const pages = pagesOf(program)
  return [
    { id: 'what', title: 'What it is', claims: what(program, pages) },
    { id: 'now', title: 'Why now', claims: whyNow(program, field, pages, todayIso()) },
    {
      id: 'why',
      title: 'What it teaches, and what for',
      claims: why(program, pages),
    },
    {
      id: 'price',
      title: 'Price, and who helps pay',
      claims: [...priceClaims(program, pages), ...myPriceClaims(program, query, pages)],
    },
    { id: 'time', title: 'Dates and hours', claims: time(program, pages, query) },
  ]
}

function what(program: ProgramPage, pages: Pages): CaseClaim[] {
  const { institution, credentialType, summary } = program
  const credential = [credentialTypes[credentialType], creditsLabel(program), coursesLabel(program)]
  const giver = [institution.name, institution.unit, placeName(institution)]
  return [
    { term: 'In short', text: summary, sources: pages('summary') },
    {
      term: 'Credential',
      text: words(credential),
      sources: pages('credential_type', 'credits_min', 'courses_required'),
    },
    { term: 'Given by', text: words(giver), sources: [] },
    {
      term: 'How it is taught',
      asked: 'how it is taught',
      text: deliveryLabel(program.delivery, program.fullyOnline),
      sources: pages('delivery', 'fully_online'),
    },
  ]
}

function why(program: ProgramPage, pages: Pages): CaseClaim[] {
  const { topics, courses, pathways, outcomes } = program
  const names = pathways.length > courses.length ? pathways.map(({ name }) => name) : courses.map(({ title }) => title)
  const teaches =
    firstOf(names, MOST_COURSES) ??
    firstOf(
      topics.map(({ label }) => label),
      MOST_COURSES,
    )
  return [
    {
      term: 'It teaches',
      asked: 'what it teaches',
      text: teaches,
      sources: pages(names.length > 0 ? 'courses' : 'topics', 'pathways'),
    },
    { term: 'It leads to', asked: 'what it leads to', text: outcomes, sources: pages('outcomes') },
  ]
}

function time(program: ProgramPage, pages: Pages, query: Query): CaseClaim[] {
  const { deadlines, startTerms, timeLimitText, durationText } = program
  const months = monthsLabel(program.durationMonthsMin, program.durationMonthsMax)
  const limit = timeLimitText && `Longest time allowed: ${timeLimitText}`
  return [
    {
      term: 'Apply by',
      asked: 'until when to apply',
      text: firstOf(deadlinesOf(deadlines), MOST_DEADLINES),
      sources: pages('application_deadlines'),
    },
    { term: 'Starts in', asked: 'when it starts', text: startTerms.join(', ') || null, sources: pages('start_terms') },
    {
      term: 'Duration',
      asked: 'how long it takes',
      text: sentences([months, durationText, limit]),
      sources: pages('duration_text', 'duration_months_min', 'duration_months_max', 'time_limit_text'),
    },
    {
      term: 'Hours of work',
      asked: 'how many hours of work it is',
      text: hoursFor(program, query),
      sources: [creditHourRule],
    },
  ]
}

/** Of the credits that the reader takes, where they said so, less those that the school accepts. */
function hoursFor(program: ProgramPage, query: Query): string | null {
  const { work, taken } = workFor(program, readAnswers(query, 'USD').answers)
  const isOwn = taken.credits !== null || (taken.accepted ?? 0) > 0
  return hoursWords({ ...program, ...work }, isOwn ? 'that I take' : '')
}

/** Those that are over come last: there is not room for all. */
function deadlinesOf(deadlines: ProgramPage['deadlines']): string[] {
  const today = todayIso()
  const isPast = (each: ProgramPage['deadlines'][number]) => Number(standingOf(each, today) === 'past')
  return deadlines.toSorted((a, b) => isPast(a) - isPast(b)).map((each) => deadlineWords(each, today))
}

function words(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(', ')
}
