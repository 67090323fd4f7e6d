import { answerWords, HOME_LABEL } from '@/components/compare/answer-words'
import { Fields } from '@/components/compare/fields'
import { ToldRegion } from '@/components/eligibility/told-region'
import { ChoiceField, NumberField } from '@/components/money/my-price/field'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { type Asked, compareHref } from '@/lib/compare/address'
import { HOME } from '@/lib/compare/shared-answers'
import { ELSEWHERE, regions } from '@/lib/eligibility/regions'
import { employerPays, helpCovers, modes } from '@/lib/money/my-price/answers'
import { labels } from '@/lib/money/my-price/questions'
import { readAnswers } from '@/lib/money/my-price/read-answers'

/** The questions about a price that can be asked of all programs at once, as a plain GET form. */
export function CompareMyPrice({ asked, region }: { asked: Asked; region: string | undefined }) {
  const given = Object.fromEntries(asked.kept)
  const { faults } = readAnswers(given, 'USD')
  const about = (name: keyof typeof labels) => ({ name, label: labels[name], fault: faults[name] })
  const number = (name: keyof typeof labels, props: { unit?: string; hint?: string } = {}) => (
    <NumberField {...about(name)} {...props} value={given[name] ?? ''} />
  )
  const choice = (name: keyof typeof labels, options: Record<string, string>, none = 'Not said') => (
    <ChoiceField {...about(name)} options={options} value={given[name] ?? ''} none={none} />
  )
  return (
    <>
      <Disclosure
        summary="My price, of all of them at once"
        id="my-price"
        className="disclosure print:hidden"
        open={asked.kept.length > 0}
      >
        <form action="/compare" className="my-price-form" aria-label="My price" autoComplete="off">
          <p className="small soft">
            Sums are in the currency of each program. Your answers stand in the page’s address only: whoever you send it
            to sees them. What is one program’s own, such as its fees a term, is asked on its page.
          </p>
          <Fields asked={{ ...asked, find: '', kept: [] }} />
          <fieldset>
            <legend>Where, and how long</legend>
            <div>
              <Home asked={asked} home={given[HOME]} region={region} />
              {choice('mode', modes)}
              {number('terms')}
              {number('credits', { hint: WHERE_OPEN })}
              {number('courses', { hint: WHERE_OPEN })}
              {number('accepted')}
            </div>
          </fieldset>
          <fieldset>
            <legend>Books, visits and help</legend>
            <div>
              {number('books')}
              {number('visits')}
              {number('visit_cost')}
              {number('scholarship')}
              {choice('scholarship_of', helpCovers, helpCovers.tuition)}
              {number('employer', { unit: '%' })}
              {number('employer_max')}
              {choice('employer_of', helpCovers, helpCovers.tuition)}
              {choice('employer_pays', employerPays)}
            </div>
          </fieldset>
          <p className="actions">
            <Button variant="quiet">Work it out for all</Button>
            {asked.kept.length > 0 && (
              <a className="button quiet" href={compareHref({ ...asked, kept: [] })}>
                Clear my answers
              </a>
            )}
          </p>
        </form>
      </Disclosure>
      {asked.kept.length > 0 && (
        <p className="hidden small print:block">My price is worked out with: {answerWords(asked.kept)}.</p>
      )}
    </>
  )
}

const WHERE_OPEN = 'Counts where the pages leave it open.'

/** What the reader told on /fit is offered as a link: the form sends only what was chosen in it. */
function Home({ asked, home, region }: { asked: Asked; home: string | undefined; region: string | undefined }) {
  return (
    <div className="question">
      <label htmlFor="home">{HOME_LABEL}</label>
      <select id="home" name={HOME} className="input" defaultValue={home ?? ''}>
        <option value="">Not said</option>
        <optgroup label="United States">{regions.US.map(option)}</optgroup>
        <optgroup label="Canada">{regions.CA.map(option)}</optgroup>
        <option value={ELSEWHERE}>Elsewhere</option>
      </select>
      {!home && region && (
        <ToldRegion
          region={region}
          href={`${compareHref({ ...asked, find: '', kept: [[HOME, region], ...asked.kept] })}#my-price`}
        />
      )}
    </div>
  )
}

function option(name: string) {
  return (
    <option key={name} value={name}>
      {name}
    </option>
  )
}
