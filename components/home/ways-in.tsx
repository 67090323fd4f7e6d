import { Section } from '@/components/ui/section'
import { countryName } from '@/lib/institutions/place'
import type { Place } from '@/lib/overview/queries'

const holdings = [
  {
    href: '/programs?status=active',
    label: "An ALA-accredited master's",
    note: 'Programs that are offered now; each says what else it asks',
  },
  {
    href: '/programs?no_mlis=1',
    label: "No library master's",
    note: "Programs that state that no MLIS is needed; some ask for another master's, or take only degree students of their own",
  },
  {
    href: '/programs?non_matriculated=1',
    label: 'No place in a degree program',
    note: 'Programs that take people from outside',
  },
  {
    href: '/topics/school-librarianship',
    label: 'A teaching licence',
    note: 'School library certificates and endorsements',
  },
]

/** What a reader holds, as a way in. */
export function Holdings() {
  return (
    <Section id="holdings" title="By what you hold">
      <p className="text mb-4">
        <a href="/fit">Do I get in?</a> Say once what you hold, and every program answers.
      </p>
      <ul className="ways">
        {holdings.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <span className="soft">{note}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Where the institutions are, as a way in. */
export function Places({ places }: { places: Place[] }) {
  return (
    <Section id="places" title="By place">
      {[...new Set(places.map(({ country }) => country))].map((country) => (
        <div key={country}>
          <h3 className="label">{countryName(country)}</h3>
          <ul className="places">
            {places
              .filter((place) => place.country === country)
              .map(({ region, programs }) => (
                <li key={region}>
                  <a href={`/programs?region=${encodeURIComponent(region)}`}>{region}</a>{' '}
                  <span className="count">{programs}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
