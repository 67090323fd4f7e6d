import { Amounts, Checks, Choice, ChosenElsewhere, Flags } from '@/components/search/filter-fields'
import { Button } from '@/components/ui/button'
import { credentialTypes, deliveries } from '@/lib/programs/schema'
import type { Filters } from '@/lib/search/parameters'
import { statuses, type Vocabulary } from '@/lib/search/schema'

/**
 * Every filter as a plain GET form: it works by its button alone. `after` is the id of the results.
 *
 * The filters stand before the results in the document because they do so on every screen: the focus then moves in the
 * order that the eye does. The link spares a keyboard the 40 stops inside them.
 */
export function FilterForm(props: { filters: Filters; vocabulary: Vocabulary; after: string }) {
  const { filters, vocabulary, after } = props
  return (
    <div className="filter-place">
      <a className="skip-past" href={`#${after}`}>
        Skip to the results
      </a>
      <Fields filters={filters} vocabulary={vocabulary} />
    </div>
  )
}

function Fields({ filters, vocabulary }: { filters: Filters; vocabulary: Vocabulary }) {
  return (
    <details className="filter-box">
      <summary>Filters</summary>
      <form action="/programs" aria-label="Filters" className="filters">
        {filters.q && <input type="hidden" name="q" value={filters.q} />}
        {filters.sort !== 'relevance' && <input type="hidden" name="sort" value={filters.sort} />}
        <Checks legend="Topic" name="topic" options={vocabulary.topic} chosen={filters.topic} folded />
        <Flags
          legend="To get in"
          options={{
            no_mlis: ['No MLIS needed', filters.no_mlis],
            non_matriculated: ['Open to non-degree students', filters.non_matriculated],
          }}
        />
        <Flags legend="How it is taught" options={{ online: ['Fully online', filters.online] }}>
          <Checks name="delivery" options={deliveries} chosen={filters.delivery} />
        </Flags>
        <Amounts filters={filters} currencies={vocabulary.currency} />
        <Flags legend="Paying" options={{ funding: ['Names help to pay', filters.funding] }} />
        <Checks legend="Credential" name="credential" options={credentialTypes} chosen={filters.credential} />
        <ChosenElsewhere
          label="Institution"
          href="/institutions"
          name="institution"
          options={vocabulary.institution}
          chosen={filters.institution}
        />
        <Choice label="State or province" name="region" options={vocabulary.region} chosen={filters.region} />
        <Choice label="Country" name="country" options={vocabulary.country} chosen={filters.country} />
        <ChosenElsewhere
          label="Pathway"
          href="/pathways"
          name="pathway"
          options={vocabulary.pathway}
          chosen={filters.pathway}
        />
        <Checks legend="Status" name="status" options={statuses} chosen={filters.status} />
        <Flags
          legend="Facts not stated"
          options={{ unstated: ['Also show where a fact is not stated', filters.unstated] }}
        />
        <p className="actions">
          <Button variant="quiet">Apply</Button>
        </p>
      </form>
    </details>
  )
}
