import 'server-only'
import { db } from '@/lib/db'
import { areInitials } from '@/lib/search/reading/initials'

/** A word as PostgreSQL knows it. */
export type WordForm = {
  word: string
  /** null: a stop word, which says nothing ("of", "the"). */
  stem: string | null
  /** Some program has it, in this or another form. */
  isKnown: boolean
}

/** The words with their stems, and the version of the thesaurus that goes with them. */
export async function readWordForms(words: string[]): Promise<{ forms: Map<string, WordForm>; version: string }> {
  const rows = await db.$queryRaw<(WordForm & { version: string })[]>`
    WITH typed AS (
      SELECT word, (tsvector_to_array(to_tsvector('plain_english', kept_apart(word))))[1] AS stem
      FROM unnest(${words}::text[]) AS word
    ), thesaurus AS (
      SELECT concat(count(*), ' ', sum(id), ' ', max(updated_at)) AS version
      FROM concept WHERE editorial_status = 'published'
    )
    SELECT word, stem, EXISTS (SELECT FROM search_word WHERE search_word.stem = typed.stem) AS "isKnown", version
    FROM typed, thesaurus`
  const forms = rows.map((row) => (areInitials(row.word) ? { ...row, stem: row.word, isKnown: false } : row))
  return { forms: new Map(forms.map((form) => [form.word, form])), version: rows[0]?.version ?? '' }
}
