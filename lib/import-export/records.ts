import { z } from 'zod'
import { absentIsEmpty } from './about-facts.ts'
import { atOnce } from './at-once.ts'
import { experience, sectorFiguresFile, topicsFile } from './catalogue-file.ts'
import { distinct } from './distinct.ts'
import { degrees } from './fields.ts'
import { institution } from './institution-schema.ts'
import { labelKey } from './label-key.ts'
import { amountsFit } from './program-rules.ts'
import { program } from './program-schema.ts'
import type { PageTextRecord } from './text-schema.ts'
import { leadsOn } from './thesaurus-rules.ts'
import { label } from './thesaurus-schema.ts'

// A record is what is loaded, compared, kept in revisions and read back as one: an entry of a file, with what the
// other files say about it.

export const topicRecord = topicsFile.element

export const institutionRecord = z
  .strictObject({
    ...institution.shape,
    latitude: degrees(90).nullable(),
    longitude: degrees(180).nullable(),
  })
  .superRefine(absentIsEmpty, atOnce)

export const programRecord = z
  .strictObject({
    ...program.shape,
    experiences: distinct(experience.omit({ institution: true, program: true }), { person: ({ person }) => person }),
  })
  // A shape does not bring its rules along.
  .superRefine(amountsFit, atOnce)
  .superRefine(absentIsEmpty, atOnce)

export const sectorFigureRecord = sectorFiguresFile.element

export const conceptRecord = z
  .strictObject({
    prefLabel: label,
    altLabel: distinct(label, { words: labelKey }),
    related: distinct(label, { words: labelKey }),
    /** Says little: "certificate". */
    generic: z.boolean(),
  })
  .superRefine(leadsOn, atOnce)

export type TopicRecord = z.infer<typeof topicRecord>
export type InstitutionRecord = z.infer<typeof institutionRecord>
export type ProgramRecord = z.infer<typeof programRecord>
export type SectorFigureRecord = z.infer<typeof sectorFigureRecord>
export type ConceptRecord = z.infer<typeof conceptRecord>

/** The whole catalogue, by key: slugs, `institution/program` for a program, the key of a figure, the label of a concept. In the order of the files. */
export interface Catalogue {
  topics: Map<string, TopicRecord>
  institutions: Map<string, InstitutionRecord>
  programs: Map<string, ProgramRecord>
  sectorFigures: Map<string, SectorFigureRecord>
  concepts: Map<string, ConceptRecord>
  texts: Map<string, PageTextRecord>
}
