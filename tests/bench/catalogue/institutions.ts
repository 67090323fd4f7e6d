import { capitalised } from '../../../lib/format.ts'
import { pick, type Random, randomFrom } from './random.ts'
import type { Rows } from './rows.ts'
import { wordAt } from './tail.ts'
import type { RealInstitution, Traits } from './traits.ts'

/** An institution, real or invented, that invented programs belong to, as often as its weight says. */
export type Host = { id: number; slug: string; country: string; fundingOptionId: number | null; weight: number }

const PROGRAMS_AN_INSTITUTION = 40
/** Far from the words of summaries, whose most frequent ones would else be institutions' names too. */
const FIRST_NAME = 10_000_000
const KINDS = ['University', 'State University', 'College', 'Institute of Technology', 'Community College']

export function realHosts({ institutions }: Traits): Host[] {
  return institutions.map(({ id, row, country, fundingOptionId, programs }) => ({
    id,
    slug: String(row.slug),
    country,
    fundingOptionId,
    weight: programs,
  }))
}

/** How many institutions a catalogue of that size has beside the real ones. */
export function inventedInstitutions(programs: number, { institutions }: Traits): number {
  return Math.max(0, Math.round(programs / PROGRAMS_AN_INSTITUTION) - institutions.length)
}

/** The nth invented institution: in the place of a real one or near it, with as many programs as a real one. */
export function inventInstitution(
  n: number,
  { institutions }: Traits,
  ids: { institution: number; funding: number },
): { host: Host; rows: Rows[] } {
  const random = randomFrom(0x1157 + n)
  const { row, country } = pick(random, institutions)
  const name = inventInstitutionName(random, n)
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const host = {
    id: ids.institution,
    slug,
    country,
    fundingOptionId: ids.funding,
    weight: pick(random, institutions).programs,
  }
  const near = (degrees: number | null) => degrees && Number((degrees + (random() - 0.5) / 5).toFixed(4))
  return {
    host,
    rows: [
      [
        'institution',
        {
          ...row,
          ...{
            id: host.id,
            slug,
            name,
            unit: pick(random, institutions).row.unit,
            website: `https://${slug}.example.edu`,
          },
          ...{ latitude: near(row.latitude), longitude: near(row.longitude) },
        },
      ],
      [
        'funding_option',
        {
          ...{ id: host.fundingOptionId, institution_id: host.id, name: `${name} award` },
          ...{ kind: kindOfFunding(random, institutions), covers: ['tuition'] },
        },
      ],
    ],
  }
}

function inventInstitutionName(random: Random, n: number): string {
  const word = capitalised(wordAt(FIRST_NAME + n))
  const kind = pick(random, KINDS)
  return kind === 'University' && random() < 0.5 ? `University of ${word}` : `${word} ${kind}`
}

function kindOfFunding(random: Random, institutions: RealInstitution[]): string {
  const kinds = institutions.flatMap((each) => each.kindOfFunding ?? [])
  return kinds.length > 0 ? pick(random, kinds) : 'other'
}
