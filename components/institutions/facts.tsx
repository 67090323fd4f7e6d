import { Fact } from '@/components/program/fact'
import { formatDate, hostName } from '@/lib/format'
import { accreditationOf } from '@/lib/institutions/accreditation'
import { countryName, placeName } from '@/lib/institutions/place'
import type { InstitutionPage } from '@/lib/institutions/queries'
import { evidenceOf } from '@/lib/programs/evidence'

/** What an institution is, line by line. */
export function InstitutionFacts({ institution }: { institution: InstitutionPage }) {
  const { unit, country, website, about, sources, checkedOn } = institution
  const evidence = evidenceOf(sources, about)
  const place = placeName(institution)
  return (
    <aside className="aside" aria-label="About this institution">
      <dl className="definitions">
        <Fact term="Given by" fields={['unit']} evidence={evidence}>
          {unit}
        </Fact>
        <Fact term="Place" fields={['city', 'region']} evidence={evidence}>
          {place || null}
        </Fact>
        <Fact term="Country" fields={['country']} evidence={evidence}>
          {countryName(country)}
        </Fact>
        <Fact term="ALA" fields={['ala_accredited_masters']} evidence={evidence}>
          {accreditationOf(institution.alaAccreditedMasters)}
        </Fact>
        <Fact term="Website" fields={['website']} evidence={evidence}>
          {website && (
            <a href={website} rel="external">
              {hostName(website)}
            </a>
          )}
        </Fact>
        {evidence.absence('funding') && (
          <Fact term="Help to pay for all programs" fields={['funding']} evidence={evidence}>
            {null}
          </Fact>
        )}
      </dl>
      {checkedOn && <p className="small soft">Checked {formatDate(checkedOn)}</p>}
    </aside>
  )
}
