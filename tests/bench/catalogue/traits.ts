import type pg from 'pg'

/** What the generator takes from the real catalogue, as the ordinary loader put it into the database. */
export type Traits = { programs: RealProgram[]; institutions: RealInstitution[]; topics: RealTopic[] }

export type RealTopic = { id: number; label: string }

export type RealProgram = {
  /** The columns of its own row, as JSON gives them. */
  row: {
    name: string
    summary: string
    prerequisites: string | null
    credential_type: string
    credits_min: number | null
    credits_max: number | null
    delivery: string[]
    start_terms: string[]
  } & Record<string, unknown>
  country: string
  topics: number[]
  rates: (Record<string, unknown> & { amount: number })[]
  courses: { title: string; requirement: string | null; note: string | null }[]
  pathways: { slug: string; name: string }[]
  sources: (Record<string, unknown> & { supports: string[] })[]
  isFunded: boolean
}

export type RealInstitution = {
  id: number
  programs: number
  row: { unit: string | null; city: string | null; latitude: number | null; longitude: number | null } & Record<
    string,
    unknown
  >
  country: string
  fundingOptionId: number | null
  kindOfFunding: string | null
}

export async function readTraits(client: pg.Client): Promise<Traits> {
  const [programs, institutions, topics] = [
    await client.query<RealProgram>(PROGRAMS),
    await client.query<RealInstitution>(INSTITUTIONS),
    await client.query<RealTopic>('SELECT id, label FROM topic ORDER BY id'),
  ]
  return { programs: programs.rows, institutions: institutions.rows, topics: topics.rows }
}

const partsOf = (table: string, part: string) =>
  `coalesce((SELECT json_agg(${part} ORDER BY x.position, x.id) FROM ${table} x WHERE x.program_id = p.id), '[]')`

const PROGRAMS = `
  SELECT to_jsonb(p) AS row, i.country,
    ARRAY(SELECT pt.topic_id FROM program_topic pt WHERE pt.program_id = p.id ORDER BY pt.position) AS topics,
    ${partsOf('tuition_rate', "to_jsonb(x) - 'id' - 'program_id'")} AS rates,
    ${partsOf('course', "json_build_object('title', x.title, 'requirement', x.requirement, 'note', x.note)")} AS courses,
    ${partsOf('pathway', "json_build_object('slug', x.slug, 'name', x.name)")} AS pathways,
    ${partsOf('source', "to_jsonb(x) - 'id' - 'program_id' - 'position'")} AS sources,
    EXISTS (SELECT FROM program_funding f WHERE f.program_id = p.id) AS "isFunded"
  FROM program p JOIN institution i ON i.id = p.institution_id
  ORDER BY p.id`

const INSTITUTIONS = `
  SELECT i.id, count(p.id)::int AS programs, to_jsonb(i) AS row, i.country, f.id AS "fundingOptionId", f.kind AS "kindOfFunding"
  FROM institution i
  JOIN program p ON p.institution_id = i.id
  LEFT JOIN LATERAL (SELECT id, kind FROM funding_option WHERE institution_id = i.id ORDER BY id LIMIT 1) f ON true
  GROUP BY i.id, f.id, f.kind
  ORDER BY i.id`
