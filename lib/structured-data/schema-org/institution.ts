import type { CollegeOrUniversity, Thing } from 'schema-dts'
import { countryName } from '@/lib/institutions/place'
import type { InstitutionPage } from '@/lib/institutions/queries'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { providerOf } from '@/lib/structured-data/schema-org/provider'
import { stated } from '@/lib/structured-data/stated'

/**
 * An institution with its programs. `geo` stands for the city, since no page that we read gives a building; so it is that of
 * the place and not of the institution.
 */
export function institutionNode(institution: InstitutionPage, origin: string): Thing {
  const ids = idsOf(origin)
  const { website, programs, latitude, longitude, city } = institution
  const provider = providerOf(institution, origin) as Extract<CollegeOrUniversity, { '@type': 'CollegeOrUniversity' }>
  const location =
    city && latitude !== null && longitude !== null
      ? ({
          '@type': 'City',
          name: city,
          geo: { '@type': 'GeoCoordinates', latitude: Number(latitude), longitude: Number(longitude) },
        } as const)
      : undefined
  return stated({
    ...provider,
    sameAs: website ?? undefined,
    mainEntityOfPage: { '@id': ids.institutionPage(institution) },
    address: stated({
      '@type': 'PostalAddress' as const,
      addressLocality: city ?? undefined,
      addressRegion: institution.region ?? undefined,
      addressCountry: countryName(institution.country),
    }),
    location,
    hasOfferCatalog: {
      '@type': 'OfferCatalog',
      name: `Certificate programs of ${institution.name}`,
      itemListElement: programs.map((program) => ({
        '@type': 'Course',
        '@id': ids.program(program),
        name: program.name,
        url: ids.programPage(program),
      })),
    },
  } as const) as Thing
}
