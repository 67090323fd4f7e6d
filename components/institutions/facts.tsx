import { Unknown } from '@/components/ui/unknown'
import { hostName } from '@/lib/format'
import { accreditationOf } from '@/lib/institutions/accreditation'
import { countryName, placeName } from '@/lib/institutions/place'
import type { InstitutionPage } from '@/lib/institutions/queries'

/** What an institution is, line by line. */
export function InstitutionFacts({ institution }: { institution: InstitutionPage }) {
  const { unit, country, website } = institution
  return (
    <aside className="aside" aria-label="About this institution">
      <dl className="definitions">
        <div>
          <dt>Given by</dt>
          <dd>{unit ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>Place</dt>
          <dd>
            {placeName(institution) || <Unknown />}
            <br />
            {countryName(country)}
          </dd>
        </div>
        <div>
          <dt>ALA</dt>
          <dd>{accreditationOf(institution.alaAccreditedMasters) ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>Website</dt>
          <dd>
            {website ? (
              <a href={website} rel="external">
                {hostName(website)}
              </a>
            ) : (
              <Unknown />
            )}
          </dd>
        </div>
      </dl>
    </aside>
  )
}
