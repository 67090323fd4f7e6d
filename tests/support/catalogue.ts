import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The files of a small, sound catalogue, by name; a test changes what it is about. */
export function smallCatalogue() {
  return {
    'topics.json': [
      { slug: 'archives', label: 'Archives', description: 'Records of lasting value.' },
      { slug: 'rare-books', label: 'Rare books', description: 'Old and scarce books.' },
    ],
    'experiences.json': [
      {
        institution: 'north-college',
        program: 'archives-certificate',
        pathway: 'Digital archives',
        person: 'A. Reader',
        role: 'Archivist',
        stage: 'graduate',
        before: null,
        why: 'To change jobs.',
        outcome: null,
        challenge: null,
        source: { url: 'https://example.org/story', title: null, as_of: null },
      },
    ],
    'sector-figures.json': [
      {
        statement: 'Three schools offer one.',
        value: 3,
        key: 'schools',
        position: 0,
        source: { url: 'https://example.org/figures', title: 'Figures', as_of: 'Fall 2023' },
      },
    ],
    'places.json': {
      about: 'Coordinates of cities.',
      places: { 'north-college': { city: 'Northtown', region: 'Maine', country: 'US', lat: 44.1, lon: -70.2 } },
    },
    'thesaurus.json': {
      about: 'Words of the field.',
      generic: ['certificate'],
      concepts: [{ prefLabel: 'archives', altLabel: ['archival science'], related: ['records'] }],
    },
    'texts.json': [
      { slug: 'about', title: 'About', position: 0, lead: 'What this is.', description: 'What this is, in short.' },
      {
        slug: 'about/who',
        title: 'Who keeps it',
        position: 1,
        blocks: [{ kind: 'claim', text: 'Editors keep it.', sources: ['https://example.org/editors'] }],
        sources: [{ url: 'https://example.org/editors', title: null, as_of: '2020' }],
      },
    ],
    'institutions/north-college.json': {
      institution: {
        slug: 'north-college',
        name: 'North College',
        unit: null,
        city: 'Northtown',
        region: 'Maine',
        country: 'US',
        website: 'https://north.example.edu',
        ala_accredited_masters: true,
        sources: [source('https://north.example.edu/about', ['name', 'city'])],
      },
      programs: [smallProgram('archives-certificate'), smallProgram('rare-books-certificate')],
    },
  }
}

function smallProgram(slug: string) {
  return {
    slug,
    name: `Certificate ${slug}`,
    credential_type: 'graduate_certificate',
    status: 'unknown',
    summary: 'A certificate.',
    url: null,
    topics: ['archives'],
    delivery: ['online'],
    fully_online: true,
    admission: {
      requires_masters: true,
      requires_mlis: null,
      open_to_non_matriculated: null,
      open_to_current_degree_students: null,
      minimum_gpa: 3.25,
      prerequisites: null,
      application_deadlines: [{ term: 'Fall', date_text: 'February 28, 2025' }],
    },
    workload: {
      credits_min: 15,
      credits_max: 18,
      courses_required: 5,
      duration_months_min: null,
      duration_months_max: 36,
      duration_text: null,
      time_limit_text: null,
      start_terms: ['Fall'],
    },
    pathways: [{ name: 'Digital archives', summary: null, courses: ['ARC 2 Digital records (elective)'] }],
    courses: ['ARC 1 Introduction (required, first semester)', 'ARC 9 Practicum (3 hours)'],
    tuition: [
      {
        basis: 'per_credit',
        amount: 479.32,
        currency: 'USD',
        residency: 'any',
        mode: 'any',
        academic_year: '2024-2025',
        note: null,
      },
    ],
    funding: [
      {
        name: 'North scholarship',
        kind: 'scholarship',
        amount_text: null,
        covers: ['tuition'],
        eligibility: null,
        url: null,
      },
    ],
    federal_aid_eligible: null,
    launched_year: 2010,
    can_apply_credits_to_degree: null,
    outcomes: null,
    sources: [source('https://north.example.edu/certificate', ['name', 'tuition'])],
  }
}

function source(url: string, supports: string[]) {
  return { url, title: null, as_of: '2014-10-07', secondary: false, supports }
}

/** Changes one value of some files, or takes a key away where the value is undefined. */
export function change(files: object, path: (string | number)[], value: unknown) {
  const [step = '', ...rest] = path
  if (rest.length > 0) change(Reflect.get(files, step), rest, value)
  else if (value === undefined) Reflect.deleteProperty(files, step)
  else Reflect.set(files, step, value)
}

/** Writes files (a text as it is, else as JSON) into a folder that goes when the test ends. */
export async function writeCatalogue(files: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    const isWritten = typeof content === 'string' || content instanceof Uint8Array
    await writeFile(join(folder, name), isWritten ? content : JSON.stringify(content, null, 2))
  }
  return folder
}
