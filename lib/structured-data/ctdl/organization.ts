import type { ProgramFacts } from '@/lib/programs/read-page'
import { organizationId } from '@/lib/structured-data/ctdl/node-ids'
import { type Text, text } from '@/lib/structured-data/ctdl/words'
import { ctidOf } from '@/lib/structured-data/identifiers'
import { stated } from '@/lib/structured-data/stated'

export interface CredentialOrganization {
  '@id': string
  '@type': 'ceterms:CredentialOrganization'
  'ceterms:ctid': string
  'ceterms:name': Text
  'ceterms:address': Place[]
  'ceterms:department'?: Organization
}

export interface Organization {
  '@type': 'ceterms:Organization'
  'ceterms:name': Text
}

export interface Place {
  '@type': 'ceterms:Place'
  'ceterms:addressLocality'?: Text
  'ceterms:addressRegion'?: Text
  /** The two letters of ISO 3166-1, as the vocabulary asks, and as text with a language all the same. */
  'ceterms:addressCountry': Text
}

/** The institution. Nothing of accreditation: ALA accredits a master's program of it, and neither it nor this certificate. */
export function organization({ institution }: ProgramFacts, origin: string): CredentialOrganization {
  const { id, name, unit, city, region, country } = institution
  return stated<CredentialOrganization>({
    '@id': organizationId(institution, origin),
    '@type': 'ceterms:CredentialOrganization',
    'ceterms:ctid': ctidOf(origin, 'institution', id),
    'ceterms:name': { en: name },
    'ceterms:address': [
      stated<Place>({
        '@type': 'ceterms:Place',
        'ceterms:addressLocality': text(city),
        'ceterms:addressRegion': text(region),
        'ceterms:addressCountry': { en: country },
      }),
    ],
    'ceterms:department': unit ? { '@type': 'ceterms:Organization', 'ceterms:name': { en: unit } } : null,
  })
}
