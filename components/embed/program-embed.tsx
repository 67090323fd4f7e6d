import { Frame, Out } from '@/components/embed/frame'
import { Status } from '@/components/embed/status'
import { Price } from '@/components/money/price'
import { FreshnessLine } from '@/components/program/freshness'
import { Line } from '@/components/ui/line'
import { Unknown } from '@/components/ui/unknown'
import type { Theme } from '@/lib/embed/looks'
import { capitalised } from '@/lib/format'
import { totalLabel } from '@/lib/money/formula'
import { priceSourcesOf } from '@/lib/money/origin'
import { cheapestLine, leadingLines } from '@/lib/money/price'
import { absenceOf } from '@/lib/programs/absence'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import type { ProgramPage } from '@/lib/programs/queries'
import { credentialTypes, programPath } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel, monthsLabel } from '@/lib/programs/work'

/** One program in a frame: the answers to look for first, as its page gives them. */
export function ProgramEmbed({ program, theme }: { program: ProgramPage; theme: Theme }) {
  const { institution, name, credentialType, offeringStatus, durationMonthsMin, durationMonthsMax, about } = program
  const prices = leadingLines(program)
  const months = monthsLabel(durationMonthsMin, durationMonthsMax)
  const work = [creditsLabel(program), coursesLabel(program), months].filter(Boolean).join(', ')
  const absent = (...fields: string[]) => absenceOf(about, ...fields)
  return (
    <Frame href={programPath(program)} more="Courses, deadlines, help to pay and sources" theme={theme}>
      <h1>
        <Out href={programPath(program)}>{name}</Out>
      </h1>
      <p className="who">
        {[institution.name, institution.unit, credentialTypes[credentialType]].filter(Boolean).join(' · ')}
      </p>
      <Status status={offeringStatus} />
      <dl className="embed-facts">
        <Line term={totalLabel(cheapestLine(prices))}>
          {absent('tuition') ?? (
            <Price
              lines={prices}
              hasFees={program.rates.some(({ basis }) => basis === 'fee')}
              sources={priceSourcesOf(program.sources)}
            />
          )}
        </Line>
        <Line term="Work">{work || (absent('credits_min', 'courses_required') ?? <Unknown />)}</Line>
        <Line term="Taught">
          {deliveryLabel(program.delivery, program.fullyOnline) ?? absent('delivery') ?? (
            <Unknown>{capitalised(unstatedDelivery(program.prices))}</Unknown>
          )}
        </Line>
        <Line term="You need">{entryRule(program) ?? absent('requires_masters', 'requires_mlis') ?? <Unknown />}</Line>
      </dl>
      <p className="fresh">
        <FreshnessLine freshness={program.freshness} unchecked="Not yet checked by us" />
      </p>
    </Frame>
  )
}
