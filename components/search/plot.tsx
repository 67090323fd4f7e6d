import { type Dot, Scatter } from '@/components/chart/scatter'
import { PlotTable } from '@/components/search/plot-table'
import { counted, formatCount } from '@/lib/format'
import { formatMoney } from '@/lib/money/money'
import { programsHref } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import type { Count, Plot } from '@/lib/search/schema'

/** The results as dots, price against credits: a link draws them, and in its place another hides them. */
export function PlotPart({ filters, plot }: { filters: Filters; plot: Plot | null }) {
  return (
    <>
      <p className="plot-toggle">
        {plot ? (
          <a href={programsHref({ ...filters, plot: false })}>Hide the plot</a>
        ) : (
          <a href={`${programsHref({ ...filters, plot: true })}#plot`}>Plot price against credits</a>
        )}
      </p>
      {plot && <Figure plot={plot} />}
    </>
  )
}

function Figure({ plot }: { plot: Plot }) {
  const isEmpty = plot.points.length === 0
  return (
    <figure className="plot" id="plot" aria-labelledby="plot-title">
      <h2 id="plot-title">Price against credits</h2>
      {!isEmpty && (
        <a className="skip-past" href="#after-plot">
          Skip the plot's {counted(plot.points.length, 'link')}
        </a>
      )}
      {isEmpty ? (
        <p>None of these programs states both a price in {plot.currency} and credits.</p>
      ) : (
        <Drawing plot={plot} />
      )}
      <figcaption id="after-plot">
        <NotDrawn plot={plot} />
        {!isEmpty && (
          <>
            <p>
              A price here is the lowest whole price that a program's pages state, often for residents, and of the year
              that its card names: years differ. Dots that would cover each other stand side by side.
            </p>
            <PlotTable plot={plot} />
          </>
        )}
      </figcaption>
    </figure>
  )
}

function Drawing({ plot: { points, currency } }: { plot: Plot }) {
  const price = (amount: number) => formatMoney({ amount, currency })
  const dots = points.map((point): Dot => {
    const { href, name, institution, credits } = point
    const label = `${name}, ${institution}: ${price(point.price)}, ${counted(credits, 'credit')}`
    return { href, name: label, x: credits, y: point.price }
  })
  return (
    <Scatter
      label={`${counted(dots.length, 'program')} by price and credits`}
      dots={dots}
      x={{ title: 'Credits', format: formatCount }}
      y={{ title: `Whole price, ${currency}`, format: price }}
    />
  )
}

/** Whatever of the results has no dot, by what is wanting. */
function NotDrawn({ plot: { points, unpriced, withoutCredits, otherCurrency, more } }: { plot: Plot }) {
  const wanting = (
    [
      [unpriced, 'with no known whole price'],
      [withoutCredits, 'with a price and no stated credits'],
      [otherCurrency, 'with a price in another currency'],
    ] satisfies [Count, string][]
  ).filter(([{ count }]) => count > 0)
  const words = wanting.map(([{ count, more }, why]) => `${more ? 'more than ' : ''}${formatCount(count)} ${why}`)
  return (
    <p>
      {more && `Only the ${counted(points.length, 'program')} with the lowest prices are drawn. `}
      {words.length > 0 && `Not drawn: ${words.join('; ')}.`}
    </p>
  )
}
