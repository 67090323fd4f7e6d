import { Strip } from '@/components/chart/strip'
import { StandingTable } from '@/components/money/standing-table'
import { Section } from '@/components/ui/section'
import { counted, formatCount } from '@/lib/format'
import { formatMoney } from '@/lib/money/money'
import { FEWEST_COMPARED, type Measure, type Standing } from '@/lib/money/standing'

type Props = { standings: Standing[]; topic: { slug: string; label: string }; credential: string; more: boolean }

/** Where a program's price stands among comparable ones: a credit of it, and all of it. */
export function StandingPart({ standings, topic, credential, more }: Props) {
  if (standings.length === 0) return null
  return (
    <Section id="standing" title="Beside comparable programs">
      <p className="small soft">
        Beside programs on <a href={`/topics/${topic.slug}`}>{topic.label}</a> that give a {credential.toLowerCase()}{' '}
        too and are priced in {standings[0]?.currency}. Of each, the lowest price that its pages state, of whatever
        year, and often for residents.{more && ' There are more such programs: these are some hundreds of them.'}
      </p>
      {standings.map((standing) => (
        <Comparison key={standing.measure} standing={standing} />
      ))}
    </Section>
  )
}

const TITLES: Record<Measure, string> = { perCredit: 'Whole price, per credit', price: 'Whole price' }

/** What is wanting of a program that is not compared: it may well state a rate, without what it is to be charged for. */
const FIGURES: Record<Measure, string> = {
  perCredit: 'whole price per credit can be worked out',
  price: 'whole price is known',
}

function Comparison({ standing }: { standing: Standing }) {
  const { measure, others, own, median, currency } = standing
  const price = (amount: number) => formatMoney({ amount, currency })
  const isDrawn = others.length >= FEWEST_COMPARED
  return (
    <section>
      <h3>{TITLES[measure]}</h3>
      {isDrawn ? (
        <>
          <p>{sentence(standing)}</p>
          <Strip
            label={`${TITLES[measure]}: ${counted(others.length, 'comparable program')} and this one. ${sentence(standing)}`}
            marks={others.map(({ name, institution, amount }) => ({
              name: `${name}, ${institution}: ${price(amount)}`,
              value: amount,
            }))}
            own={{ name: `This program: ${price(own)}`, value: own }}
            median={{ name: `Median: ${price(median)}`, value: median }}
            format={(amount) => price(Math.round(amount))}
          />
          <p className="small soft">{notCompared(standing)}</p>
          <StandingTable standing={standing} title={TITLES[measure]} />
        </>
      ) : (
        <p>
          {price(own)} for this program. {tooFew(others.length)} {notCompared(standing)}
        </p>
      )}
    </section>
  )
}

function sentence({ own, median, cheaper, dearer, others, currency }: Standing): string {
  const price = (amount: number) => formatMoney({ amount, currency })
  const same = others.length - cheaper - dearer
  const places = [
    `${formatCount(cheaper)} cost less`,
    `${formatCount(dearer)} cost more`,
    same > 0 && `${same} the same`,
  ]
  const of = `of ${counted(others.length, 'comparable program')}`
  return `${price(own)}: ${of}, ${places.filter(Boolean).join(', ')}. The median, this program included, is ${price(median)}.`
}

function tooFew(count: number): string {
  if (count === 0) return 'This figure is known of no comparable program, so there is nothing to set it beside.'
  return `This figure is known of ${counted(count, 'comparable program')} only: too few to say where it stands.`
}

function notCompared({ unknown, otherCurrency, measure }: Standing): string {
  const words = [
    unknown > 0 && `${formatCount(unknown)} more, of which no ${FIGURES[measure]}`,
    otherCurrency > 0 &&
      `${formatCount(otherCurrency)} ${otherCurrency === 1 ? 'states' : 'state'} one in another currency`,
  ].filter(Boolean)
  return words.length > 0 ? `Not compared: ${words.join('; ')}.` : ''
}
