import { expect, test } from 'playwright/test'
import { toMinorUnits } from '../../lib/money/minor-units.ts'
import { formatMoney } from '../../lib/money/money.ts'
import { creditWords } from '../support/credit-words.ts'
import { deadlinesAgree } from '../support/deadlines-agree.ts'
import { paths } from '../support/paths.ts'
import { graphOf, type Node, nodeOf } from '../support/schema-org.ts'
import { glance, visibleText } from '../support/visible.ts'

type Seen = { path: string; html: string; text: string; program: Node; page: Node; provider: Node }
type Price = { price?: number; minPrice?: number; maxPrice?: number; priceCurrency: string; unitText?: string }
type Offer = Price & { description: string; priceSpecification: Price[]; availability?: string }

let seen: Seen[]

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(300_000)
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  seen = []
  for (const path of (await paths(request)).programs) {
    const html = await (await request.get(path)).text()
    const graph = graphOf(html)
    const provider = graph.find((each) => String(each['@id']).endsWith('#institution')) ?? {}
    seen.push({
      path,
      html,
      text: visibleText(html),
      program: nodeOf(graph, 'Course'),
      page: nodeOf(graph, 'WebPage'),
      provider,
    })
  }
  await request.dispose()
})

/** The addresses of the pages of which something is not so. */
function wrong(isRight: (each: Seen) => boolean): string[] {
  return seen.filter((each) => !isRight(each)).map(({ path }) => path)
}

function list<T>(value: unknown): T[] {
  return value === undefined ? [] : ([value].flat() as T[])
}

test('every name, word and rule of the graph stands on the page', () => {
  expect(seen).toHaveLength(191)
  expect(
    wrong(({ program, provider, text }) => {
      const { department, address } = provider as { department?: Node; address?: Record<string, string> }
      const { credentialCategory } = program.educationalCredentialAwarded as Record<string, string>
      const prerequisites = list<string | Node>(program.programPrerequisites).filter((each) => typeof each === 'string')
      const words = [
        program.name,
        program.description,
        provider.name,
        department?.name,
        address?.addressLocality,
        address?.addressRegion,
        credentialCategory,
        program.creativeWorkStatus,
        ...list<Node>(program.about).map(({ name }) => name),
        ...list<Node>(program.hasCourse).map(({ name }) => name),
        ...prerequisites.map((each) => String(each).replace(/^A grade average of/, '')),
      ]
      return words.every(
        (each) =>
          each === undefined ||
          text.includes(String(each).replace(/\s+/g, ' ').trim().split(' of 4.0 at least')[0] ?? ''),
      )
    }),
  ).toEqual([])
})

test('credits are those of the page, and absent where it states none', () => {
  expect(
    wrong(({ program, html }) => {
      const work = glance(html, 'Work') ?? ''
      const credits = /(?:at (?:least|most) )?[\d.]+(?:–[\d.]+)? credits?/.exec(work)?.[0]
      return (credits ?? null) === creditWords(program.numberOfCredits)
    }),
  ).toEqual([])
  expect(seen.filter(({ program }) => program.numberOfCredits !== undefined).length).toBeGreaterThan(100)
})

test('a duration is one number of months that the page gives', () => {
  const timed = seen.filter(({ program }) => program.timeToComplete !== undefined)
  expect(timed.length).toBeGreaterThan(2)
  const bad = timed.filter(({ program, text }) => {
    const [, months = '0'] = /^P([1-9]\d*)M$/.exec(String(program.timeToComplete)) ?? []
    return !text.includes(` ${months} month`)
  })
  expect(bad).toEqual([])
})

test('every amount of an offer stands on the page, with its unit', () => {
  const offers = seen.flatMap(({ path, text, program }) =>
    list<Offer>(program.offers).map((offer) => ({ path, text, offer })),
  )
  expect(offers.length).toBeGreaterThan(150)
  const bad = offers.filter(({ text, offer }) => {
    const amounts = [offer, ...list<Price>(offer.priceSpecification)].flatMap(
      ({ price, minPrice, maxPrice, priceCurrency, unitText }) =>
        [price, minPrice, maxPrice].flatMap((each) => {
          if (each === undefined) return []
          const money = formatMoney({ amount: toMinorUnits(each, priceCurrency), currency: priceCurrency })
          return unitText ? [`${money} a ${unitText}`] : [money]
        }),
    )
    return amounts.length === 0 || amounts.some((each) => !text.includes(each))
  })
  expect(bad.map(({ path }) => path)).toEqual([])
})

test('a price of an offer is the whole price of that very program, without any reserve', () => {
  const priced = seen.flatMap(({ path, text, program }) =>
    list<Offer>(program.offers)
      .filter(({ price }) => price !== undefined)
      .map((offer) => ({ path, text, offer })),
  )
  expect(priced.length).toBeGreaterThan(5)
  for (const { text, offer } of priced) {
    expect(text).toContain('Whole price')
    expect(offer.description).not.toMatch(/extra|not this program/)
    expect(offer.priceSpecification.some((each) => each.unitText === undefined && each.price === offer.price)).toBe(
      true,
    )
  }
})

test('there is an offer for each amount that the page states, but for fees, and no other', () => {
  expect(
    wrong(({ program, html }) => {
      const [, rates = ''] = /<ul class="rates">(.*?)<\/ul>/s.exec(html) ?? []
      const stated = rates
        .split('<li>')
        .slice(1)
        .map((each) => visibleText(`<body>${each}`))
      const tuition = stated.filter((each) => /^ ?\S+ (?:a credit|a course|a term|in all), (?!as a fee)/.test(each))
      return list(program.offers).length === tuition.length
    }),
  ).toEqual([])
})

test('federal aid, way of teaching and deadlines are those of the page, or absent', () => {
  expect(
    wrong(
      ({ program, html }) =>
        (program.financialAidEligible !== undefined) === (glance(html, 'Federal student aid') === 'Eligible'),
    ),
  ).toEqual([])
  const WAYS: Record<string, RegExp> = {
    online: /online/i,
    asynchronous: /own time/,
    synchronous: /live sessions/,
    blended: /partly on site/i,
    onsite: /in person/i,
  }
  expect(
    wrong(({ program, html }) =>
      list<string>(program.educationalProgramMode).every((way) => WAYS[way]?.test(glance(html, 'Taught') ?? '')),
    ),
  ).toEqual([])
  expect(
    wrong(
      ({ program, html }) =>
        (glance(html, 'Taught') ?? '').startsWith('Not stated') !== (program.educationalProgramMode !== undefined),
    ),
  ).toEqual([])
  expect(
    wrong(({ program, html, text }) => deadlinesAgree(list<string>(program.applicationDeadline), html, text)),
  ).toEqual([])
})

test('the dates of the page are those that it shows', () => {
  expect(
    wrong(({ page, html }) => html.includes(`<time dateTime="${String(page.dateModified).slice(0, 10)}"`)),
  ).toEqual([])
  expect(
    wrong(({ page, text }) => page.lastReviewed === undefined || /\b(?:Last checked|Checked) \d/.test(text)),
  ).toEqual([])
})

test('a program that ended says so', () => {
  const ended = seen.filter(({ text }) => text.includes('The school takes no one into this program any more'))
  expect(ended).toHaveLength(5)
  expect(ended.filter(({ program }) => program.creativeWorkStatus !== 'Discontinued')).toEqual([])
  const offers = ended.flatMap(({ program }) => list<Offer>(program.offers))
  expect(offers.filter(({ availability }) => availability !== 'https://schema.org/Discontinued')).toEqual([])
  expect(seen.filter(({ program }) => program.creativeWorkStatus === 'Discontinued')).toHaveLength(5)
})
