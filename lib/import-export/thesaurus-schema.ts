import { z } from 'zod'
import { atOnce } from './at-once.ts'
import { distinct } from './distinct.ts'
import { text } from './fields.ts'
import { labelKey } from './label-key.ts'
import { labelsMeanOneThing } from './thesaurus-rules.ts'

/** A word or a few, as somebody may type them. */
export const label = text
  .refine((words) => words.length <= 60, 'is longer than 60 characters')
  .refine((words) => words.trim() === '' || labelKey(words) !== '', 'needs a letter or a digit')

const words = distinct(label, { words: labelKey }).min(1)

/** One thing of the field, with the names that it goes by (SKOS). A list that would be empty is left out. */
const concept = z
  .strictObject({
    prefLabel: label,
    /** Other names of the same thing: a search for any name finds what says another. */
    altLabel: z.array(label).min(1).default([]),
    /** What a search for any of the names also finds, behind the rest and only that way round. */
    related: words.default([]),
  })
  .refine(({ altLabel, related }) => altLabel.length + related.length > 0, 'leads to nothing but itself')

/** `thesaurus.json`: the field's language. */
export const thesaurusFile = z
  .strictObject({
    about: text,
    /** Words that say little here, since nearly every program has them. */
    generic: words,
    concepts: z.array(concept).min(1),
  })
  .superRefine(labelsMeanOneThing, atOnce)
