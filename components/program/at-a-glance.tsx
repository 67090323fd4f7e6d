import { FitLink } from '@/components/eligibility/fit-link'
import { forWhom } from '@/components/money/price'
import { PriceOrigin } from '@/components/money/price-origin'
import { Glance, GlanceItem } from '@/components/ui/glance'
import { Unknown } from '@/components/ui/unknown'
import { capitalised } from '@/lib/format'
import { caveats, formula, totalLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import { priceSourcesOf } from '@/lib/money/origin'
import { cheapestLine, leadingLines, priceRange } from '@/lib/money/price'
import { absenceOf } from '@/lib/programs/absence'
import { deliveryLabel, unstatedDelivery } from '@/lib/programs/delivery'
import { degreeRule, gradeLabel } from '@/lib/programs/entry'
import type { ProgramPage } from '@/lib/programs/queries'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'
import type { Reader } from '@/lib/reader/reader'

/** The five answers to look for first. */
export function AtAGlance({ program, reader }: { program: ProgramPage; reader: Reader }) {
  const leading = leadingLines(program)
  const range = priceRange(leading)
  const cheapest = cheapestLine(leading)
  const work = [creditsLabel(program), coursesLabel(program)].filter(Boolean)
  const degree = degreeRule(program)
  const grade = gradeLabel(program)
  const absent = (...fields: string[]) => absenceOf(program.about, ...fields)
  return (
    <Glance>
      <GlanceItem
        term={totalLabel(cheapest)}
        detail={
          cheapest && (
            <>
              {[formula(cheapest), forWhom(cheapest), ...caveats(cheapest)].join('; ')}{' '}
              <PriceOrigin line={cheapest} sources={priceSourcesOf(program.sources)} />
            </>
          )
        }
      >
        {range
          ? formatRange(range.low, range.high, range.currency)
          : (absent('tuition') ?? <Unknown>Not known</Unknown>)}
      </GlanceItem>
      <GlanceItem term="Work" detail={program.timeLimitText && `Time limit: ${program.timeLimitText}`}>
        {work.length > 0 ? work.join(', ') : (absent('credits_min', 'courses_required') ?? <Unknown />)}
      </GlanceItem>
      <GlanceItem term="Taught">
        {deliveryLabel(program.delivery, program.fullyOnline) ?? absent('delivery') ?? (
          <UnknownDelivery prices={program.prices} />
        )}
      </GlanceItem>
      <GlanceItem term="You need" detail={grade && `and a grade average of ${grade}`}>
        {degree ?? absent('requires_masters', 'requires_mlis') ?? <Unknown />}
        {reader.holdings && <FitLink program={program} holdings={reader.holdings} />}
      </GlanceItem>
      <GlanceItem term="Federal student aid">
        {program.federalAidEligible === null
          ? (absent('federal_aid_eligible') ?? <Unknown />)
          : program.federalAidEligible
            ? 'Eligible'
            : 'Ruled out'}
      </GlanceItem>
    </Glance>
  )
}

function UnknownDelivery({ prices }: Pick<ProgramPage, 'prices'>) {
  return <Unknown>{capitalised(unstatedDelivery(prices))}</Unknown>
}
