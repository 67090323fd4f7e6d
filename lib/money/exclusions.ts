import type { Field } from '@/lib/programs/evidence'

/** A sentence of a program's record that may rule out some help to pay, and the fields under which sources support it. */
export type Exclusion = { sentence: string; fields: Field[] }

type Texts = {
  prerequisites: string | null
  outcomes: string | null
  timeLimitText: string | null
  rates: { note: string | null }[]
  funding: { eligibility: string | null }[]
}

/** Help to pay that a page may rule out: waivers for employees, assistantships, aid. */
const HELP =
  /\b(?:waivers?|remission|assistantships?|financial aid|student aid|loans?|tuition benefits?|reimbursement)\b/i
const RULED_OUT = /\b(?:not|no|nor|never|cannot|excludes?|excluded|except|ineligible|without)\b|n['’]t\b/i

/**
 * What the record says of help to pay and of a limit in one sentence: no page has a field for it. Two words tell no
 * exclusion from a condition, so each sentence is told as it stands, and nothing may be said for it.
 */
export function exclusionsOf({ prerequisites, outcomes, timeLimitText, rates, funding }: Texts): Exclusion[] {
  const texts: [string | null, Field[]][] = [
    [outcomes, ['outcomes']],
    [prerequisites, ['prerequisites']],
    [timeLimitText, ['time_limit_text']],
    ...rates.map(({ note }): [string | null, Field[]] => [note, ['tuition']]),
    ...funding.map(({ eligibility }): [string | null, Field[]] => [eligibility, ['funding']]),
  ]
  const found = texts.flatMap(([text, fields]) =>
    sentences(text)
      .filter(mayRuleOut)
      .map((sentence) => ({ sentence, fields })),
  )
  return found.filter(({ sentence }, index) => found.findIndex((each) => each.sentence === sentence) === index)
}

function mayRuleOut(sentence: string): boolean {
  return HELP.test(sentence) && RULED_OUT.test(sentence)
}

function sentences(text: string | null): string[] {
  return (text ?? '').split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((each) => each.trim())
}
