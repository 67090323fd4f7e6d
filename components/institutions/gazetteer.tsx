import { counted } from '@/lib/format'
import { byPlace, countryName } from '@/lib/institutions/place'

type Line = {
  slug: string
  name: string
  unit: string | null
  city: string | null
  region: string | null
  country: string
  alaAccreditedMasters: boolean | null
  programs: number
  discontinued: number
}

/** The institutions in words, under their countries and regions. */
export function InstitutionGazetteer({ id, institutions }: { id: string; institutions: Line[] }) {
  return (
    <div id={id} className="gazetteer" tabIndex={-1}>
      <p className="text soft small">
        “Master’s ALA-accredited” is said of the school’s master’s program. The American Library Association accredits
        no certificate. Where nothing is said of it, no page that we read says either way.
      </p>
      {byPlace(institutions).map(({ country, count, regions }) => (
        <section key={country} className="section">
          <div className="section-head">
            <h2>{countryName(country)}</h2>
            <span className="soft small">{counted(count, 'institution')}</span>
          </div>
          {regions.map(({ region, lines }) => (
            <section key={region} className="region">
              <h3 className={region ? undefined : 'unknown'}>{region ?? 'Place not stated'}</h3>
              <ul>
                {lines.map((line) => (
                  <InstitutionLine key={line.slug} {...line} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  )
}

function InstitutionLine({ slug, name, unit, city, alaAccreditedMasters, programs, discontinued }: Line) {
  const accreditation =
    alaAccreditedMasters === null ? null : `master’s ${alaAccreditedMasters ? '' : 'not '}ALA-accredited`
  const details = [unit, city, accreditation].filter(Boolean).join(' · ')
  return (
    <li>
      <div>
        <a href={`/institutions/${slug}`}>{name}</a>
        {details && <p className="soft small">{details}</p>}
      </div>
      <span className="count">
        {counted(programs, 'program')}
        {discontinued > 0 && `, ${discontinued} discontinued`}
      </span>
    </li>
  )
}
