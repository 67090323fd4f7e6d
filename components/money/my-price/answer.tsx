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
import type { CashFlow } from '@/lib/money/my-price/cash-flow'
import { leftOutOf } from '@/lib/money/my-price/left-out'
import { largestBillWords, MOST_OUT_OF_POCKET, whenWords } from '@/lib/money/my-price/most-out-of-pocket'
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

function mostDetail(flow: CashFlow, currency: string): string {
  const largest = largestBillWords(flow, currency)
  return largest ? `${whenWords(flow)}. ${largest}.` : whenWords(flow)
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
      <GlanceItem term={MOST_OUT_OF_POCKET} detail={flow && mostDetail(flow, currency)}>
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
