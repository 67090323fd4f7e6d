import { FitOption } from '@/components/eligibility/fit-option'
import { AtMost, CurrencyChoice } from '@/components/search/amounts'
import { countPrograms } from '@/components/search/count'
import { Facet } from '@/components/search/facet'
import { Button } from '@/components/ui/button'
import { change, toFields, written } from '@/lib/search/filters'
import type { Filters, ParameterName } from '@/lib/search/parameters'
import { type Count, type Facets, type FitCount, facetNames, type Vocabulary } from '@/lib/search/schema'

type Props = {
  filters: Filters
  facets: Facets
  /** How many programs the reader's holdings would leave; null: they have not told any. */
  fit: FitCount | null
  vocabulary: Vocabulary
  total: Count
}

/** Of a facet that goes on after so many options, only the most frequent are listed. */
const MOST_LISTED = 60

/**
 * Every filter as a plain GET form: it works by its button alone. `after` is the id of the results.
 *
 * The filters stand before the results in the document because they do so on every screen: the focus then moves in the
 * order that the eye does. The link spares a keyboard the stops inside them.
 */
export function FilterForm({ after, ...props }: Props & { after: string }) {
  return (
    <div className="filter-place">
      <a className="skip-past" href={`#${after}`}>
        Skip to the results
      </a>
      <details className="filter-box">
        <summary>Filters</summary>
        {/* A browser that restored ticks would show other filters than those of the address. */}
        <form action="/programs" aria-label="Filters" className="filters" autoComplete="off">
          <Kept filters={props.filters} />
          <Questions {...props} />
          <p className="actions">
            {/* With scripts what is chosen is applied already, and the button shows it (browser/apply.ts). */}
            <Button variant="quiet" data-applied={`Show ${countPrograms(props.total)}`}>
              Apply
            </Button>
          </p>
        </form>
      </details>
    </div>
  )
}

/** The first four stand open, and the others where an answer is given. */
function Questions({ filters, facets, fit, vocabulary }: Props) {
  const isAsked = (...names: ParameterName[]) => names.some((name) => written(filters, name).length > 0)
  return (
    <>
      <Facet title="Topic" names={['topic']} facets={facets} open long />
      <Facet title="To get in" names={['no_mlis', 'non_matriculated']} facets={facets} open>
        <FitOption count={fit?.left ?? null} chosen={filters.fit} />
      </Facet>
      <Facet title="How it is taught" names={['online', 'delivery']} facets={facets} then="In any of these ways" open />
      <Facet title={`Whole price in ${filters.currency}`} names={['price']} facets={facets} open>
        <p className="amounts">
          <AtMost name="max_cost" label="At most" value={filters.max_cost} />
          <CurrencyChoice currencies={vocabulary.currency} currency={filters.currency} />
        </p>
      </Facet>
      <Facet
        title="Credits and months"
        names={['credits']}
        facets={facets}
        open={isAsked('credits', 'max_credits', 'max_months')}
      >
        <p className="amounts">
          <AtMost name="max_credits" label="Credits at most" value={filters.max_credits} />
          <AtMost name="max_months" label="Months at most" value={filters.max_months} />
        </p>
      </Facet>
      <Facet title="Help to pay" names={['funding']} facets={facets} open={isAsked('funding')} />
      <Facet title="Credential" names={['credential']} facets={facets} open={isAsked('credential')} />
      <Facet title="Country" names={['country']} facets={facets} open={isAsked('country')} long />
      <Facet title="State or province" names={['region']} facets={facets} open={isAsked('region')} long />
      <Facet title="Institution" names={['institution']} facets={facets} open={isAsked('institution')} long>
        {facets.institution.length >= MOST_LISTED && (
          <p className="small">
            <a href="/institutions">Every institution, on a page of its own</a>
          </p>
        )}
      </Facet>
      <Facet title="Status" names={['status']} facets={facets} open={isAsked('status')} />
      <label className="option">
        <input type="checkbox" name="unstated" value="1" defaultChecked={filters.unstated || undefined} />
        Also where a fact is not stated
      </label>
    </>
  )
}

/** What the form does not ask, and must not lose. */
function Kept({ filters }: { filters: Filters }) {
  const asked: ParameterName[] = [...facetNames, 'max_cost', 'currency', 'max_credits', 'max_months', 'fit', 'unstated']
  return toFields(change(filters, {}))
    .filter(([name]) => !asked.includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)
}
