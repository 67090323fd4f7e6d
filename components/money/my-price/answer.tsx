import { Assumptions, LeftOutOfIt, NotUsed } from '@/components/money/my-price/assumptions'
import { PriceBasis } from '@/components/money/my-price/basis'
import { Schedule } from '@/components/money/my-price/schedule'
import { Sum } from '@/components/money/my-price/sum'
import { AskTheSchool, StillWanting } from '@/components/money/my-price/wanting'
import { isOldPrice } from '@/components/money/price'
import { Glance, GlanceItem } from '@/components/ui/glance'
import { Unknown } from '@/components/ui/unknown'
import { formatMoney } from '@/lib/money/money'
import { questionsForSchool } from '@/lib/money/my-price/ask-school'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { originOf, priceSourcesOf } from '@/lib/money/origin'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** What it costs this reader, when, and on what that rests; where something is wanting, what, and whom to ask. */
export function MyPriceAnswer({ program, my, evidence }: { program: ProgramPage; my: MyPrice; evidence: Evidence }) {
  const leftOut = leftOutOf(my)
  return (
    <div className="my-price-answer">
      <Headline my={my} />
      <StillWanting my={my} />
      <PriceBasis program={program} my={my} refs={evidence('tuition')} />
      <Sum my={my} />
      {my.flow && <Schedule flow={my.flow} currency={my.currency} />}
      <Assumptions my={my} />
      <LeftOutOfIt leftOut={leftOut} />
      <NotUsed unused={my.unused} />
      <AskTheSchool questions={questionsForSchool(my, leftOut, isDoubtful(program, my))} />
    </div>
  )
}

/** Whether the price itself is too old, or too little sourced, to count on. */
function isDoubtful({ sources }: ProgramPage, { line }: MyPrice): boolean {
  return line !== null && (isOldPrice(line) || originOf(line, priceSourcesOf(sources)).isDoubtful)
}

/** The three figures to leave with. */
function Headline({ my: { outcome, flow, currency } }: { my: MyPrice }) {
  const money = (amount: number) => formatMoney({ amount, currency })
  const back = flow?.steps.reduce((sum, step) => sum + step.back, 0) ?? 0
  return (
    <Glance>
      <GlanceItem term="I pay in all" detail={outcome && 'out of my own pocket, when everything is over'}>
        {outcome ? money(outcome.outOfPocket) : <Unknown>Not known yet</Unknown>}
      </GlanceItem>
      <GlanceItem term="The most I lay out at one time" detail={flow && `in term ${flow.peakTerm}`}>
        {flow ? money(flow.peak) : <Unknown>Not known yet</Unknown>}
      </GlanceItem>
      {back > 0 && (
        <GlanceItem term="Comes back to me" detail="from my employer, afterwards">
          {money(back)}
        </GlanceItem>
      )}
    </Glance>
  )
}
