import { z } from 'zod'
import { ExperienceStage } from '../../generated/prisma/enums.ts'
import { distinct } from './distinct.ts'
import { countryCode, decimal, degrees, figureKey, slug, text } from './fields.ts'
import { institution } from './institution-schema.ts'
import { program } from './program-schema.ts'
import { page } from './source-schema.ts'

const topic = z.strictObject({ slug, label: text, description: text })

export const experience = z.strictObject({
  institution: slug,
  program: slug,
  /** The name of one of the program's pathways. */
  pathway: text.nullable(),
  person: text,
  role: text,
  stage: z.enum(ExperienceStage),
  before: text.nullable(),
  why: text.nullable(),
  outcome: text.nullable(),
  challenge: text.nullable(),
  source: page,
})

const sectorFigure = z.strictObject({
  statement: text,
  value: decimal(2).max(999_999_999_999),
  key: figureKey,
  /** Figures stand in the order of their positions. */
  position: z.int().min(0).max(999),
  source: page,
})

const place = z.strictObject({
  city: text,
  region: text.nullable(),
  country: countryCode,
  lat: degrees(90),
  lon: degrees(180),
})

/** `topics.json` */
export const topicsFile = distinct(topic, { slug: (item) => item.slug, label: (item) => item.label })

/** `experiences.json` */
export const experiencesFile = distinct(experience, { person: (item) => [item.institution, item.program, item.person] })

/** `sector-figures.json` */
export const sectorFiguresFile = distinct(sectorFigure, { key: (item) => item.key })

/** `places.json`: coordinates by the slug of an institution. */
export const placesFile = z.strictObject({ about: text, places: z.record(slug, place) })

/** `institutions/<slug>.json` */
export const institutionFile = z.strictObject({
  institution,
  programs: distinct(program, { slug: (item) => item.slug }),
})
