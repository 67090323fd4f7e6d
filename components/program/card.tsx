import { Choose } from '@/components/compare/choose'
import { FitLine } from '@/components/eligibility/fit-line'
import { oldPriceYear, Price } from '@/components/money/price'
import { FreshnessLine } from '@/components/program/freshness'
import { Reasons } from '@/components/search/reasons'
import { Flag } from '@/components/ui/flag'
import { Unknown } from '@/components/ui/unknown'
import { leadingLines } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import { credentialTypes, programPath } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel, monthsLabel } from '@/lib/programs/work'
import type { Reader } from '@/lib/reader/reader'
import type { Reason } from '@/lib/search/schema'

type Props = {
  program: ProgramCard
  /** For whom the list is. */
  reader: Reader
  /** The level that fits the page. */
  heading?: 'h2' | 'h3'
  /** Why it is in the list, where its name does not tell. */
  reasons?: Reason[]
}

/** A program in a list, as a catalogue card. */
export function Card({ program, reader, heading: Heading = 'h2', reasons = [] }: Props) {
  const { institution, delivery, fullyOnline, offeringStatus } = program
  const prices = leadingLines(program)
  const priceYear = oldPriceYear(prices)
  const months = monthsLabel(program.durationMonthsMin, program.durationMonthsMax)
  return (
    <li className="card">
      <div>
        <Heading>
          <a href={programPath(program)}>{program.name}</a>
        </Heading>
        <p className="who">
          {institution.name}
          {institution.unit && `, ${institution.unit}`}
        </p>
        <ul className="facts">
          <li>{credentialTypes[program.credentialType]}</li>
          <li>{creditsLabel(program) ?? coursesLabel(program) ?? <Unknown>Credits not stated</Unknown>}</li>
          {months && <li>{months}</li>}
          <li>
            {deliveryLabel(delivery, fullyOnline) ?? <Unknown>Delivery {unstatedDelivery(program.prices)}</Unknown>}
          </li>
          <li>{entryRule(program) ?? <Unknown>Entry not stated</Unknown>}</li>
        </ul>
        {reader.holdings && <FitLine program={program} holdings={reader.holdings} />}
        <Reasons reasons={reasons} />
        <p className="fresh">
          {offeringStatus === 'discontinued' && <Flag tone="warning">Discontinued</Flag>}
          {offeringStatus === 'unconfirmed' && <Flag tone="age">Not confirmed: only old or second-hand pages</Flag>}
          {priceYear && <Flag tone="age">Price from {priceYear}</Flag>}
          <FreshnessLine freshness={program.freshness} />
        </p>
        <Choose program={program} />
      </div>
      <Price lines={prices} hasFees={program.hasFees} sources={program.priceSources} />
    </li>
  )
}
