import type { CollegeOrUniversity, EducationalOrganization } from 'schema-dts'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { stated } from '@/lib/structured-data/stated'

type Named = { slug: string; name: string; unit: string | null; city: string | null; region: string | null }

/** Who gives a program, as its page names them. */
export function providerOf(institution: Named, origin: string): CollegeOrUniversity | EducationalOrganization {
  const ids = idsOf(origin)
  const { name, unit, city, region } = institution
  return stated({
    '@type': institutionType(name),
    '@id': ids.institution(institution),
    name,
    url: ids.institutionPage(institution),
    department: unit ? { '@type': 'Organization' as const, name: unit } : null,
    address:
      city || region
        ? stated({ '@type': 'PostalAddress' as const, addressLocality: city, addressRegion: region })
        : null,
  }) as CollegeOrUniversity
}

/** An association or a private school that gives certificates is no university; its name alone says which of them it is. */
export function institutionType(name: string): 'CollegeOrUniversity' | 'EducationalOrganization' {
  return COLLEGE.test(name) && !BODY_OF_OTHERS.test(name) ? 'CollegeOrUniversity' : 'EducationalOrganization'
}

const COLLEGE = /\b(?:universit|college\b|collège)/iu
/** "Rare Book School at the University of Virginia", "Association of College and Research Libraries". */
const BODY_OF_OTHERS = /\b(?:school at|association|society|academy)\b/i
