import { Section } from '@/components/ui/section'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { type SuggestedField, suggestable } from '@/lib/suggestions/schema'

/** The facts that readers ask about most; the form knows them all. */
const offered: SuggestedField[] = [
  'tuition',
  'credits_min',
  'duration_text',
  'delivery',
  'prerequisites',
  'application_deadlines',
  'courses',
  'pathways',
  'funding',
  'outcomes',
  'status',
  'url',
]

/** One place, at the end, to say what the record gets wrong; the fact is chosen on the way. */
export function WrongOrMissing({ program }: { program: ProgramPage }) {
  const form = `${programPath(program)}/suggest`
  return (
    <div className="print:hidden">
      <Section id="wrong-or-missing" title="Something wrong or missing?">
        <p>
          <a href={form}>Tell the editors</a>: no account is needed, and you can see what becomes of it. It is about …
        </p>
        <ul className="wrong-fields">
          {offered.map((field) => (
            <li key={field}>
              <a href={`${form}?field=${field}`} rel="nofollow">
                {suggestable[field]}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
