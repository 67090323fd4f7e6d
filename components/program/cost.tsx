import { PriceOrigins } from '@/components/money/price-origin'
import { PriceTable } from '@/components/money/price-table'
import { StatedRates } from '@/components/money/stated-rates'
import { Exclusions } from '@/components/program/exclusions'
import { Disclosure } from '@/components/ui/disclosure'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import { counted } from '@/lib/format'
import { priceSourcesOf } from '@/lib/money/origin'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** What it costs: every total, and every amount that a page states. Help that it rules out stands here, beside the price. */
export function Cost({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const { prices, rates, sources } = program
  return (
    <Section id="cost" title="What it costs" refs={evidence('tuition')}>
      {prices.length > 0 ? (
        <>
          <PriceTable lines={prices} />
          <PriceOrigins lines={prices} sources={priceSourcesOf(sources)} />
        </>
      ) : (
        <p>
          {evidence.absence('tuition') ?? (
            <>
              <Unknown /> <LookedOn sources={sources.length} />
            </>
          )}
        </p>
      )}
      {rates.length > 0 && (
        <Disclosure
          summary={`${counted(rates.length, 'amount')} as the pages state ${rates.length === 1 ? 'it' : 'them'}`}
        >
          <StatedRates rates={rates} lines={prices} />
        </Disclosure>
      )}
      {rates.length > 0 && (
        <p className="small soft">
          Books, travel and lodging are not in these figures unless a line says so. Amounts of different years or
          currencies are never added.
        </p>
      )}
      <Exclusions program={program} evidence={evidence} />
    </Section>
  )
}

/** Where we looked for what no page says. */
export function LookedOn({ sources }: { sources: number }) {
  return (
    <span className="soft small">
      We looked on <a href="#sources">{counted(sources, 'page')}</a>.
    </span>
  )
}
