import { told } from '@/components/eligibility/questions'
import { countPrograms } from '@/components/search/count'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { Holdings } from '@/lib/eligibility/holdings'
import type { Answer } from '@/lib/eligibility/verdict'
import type { Count } from '@/lib/search/schema'

type Props = { holdings: Holdings; counts: Record<Answer, Count> }

/** What this browser keeps, what programs answer to it, and the button that clears it. */
export function FitTold({ holdings, counts }: Props) {
  return (
    <Section id="told" title="What programs answer">
      <ul className="fit-counts">
        <li>{countPrograms(counts.meets)}: you meet all that they state.</li>
        <li>
          {countPrograms(counts.ask)}: ask the school. Most state more in free words, which nobody can judge here, or
          something is not stated, or you have not said it.
        </li>
        <li>{countPrograms(counts.fails)}: you do not. Each says by which rule.</li>
      </ul>
      <p>
        <a href="/programs?fit=1">The programs, without those you do not get into</a>
      </p>
      <p className="small soft">Of all programs but the discontinued ones. Each quotes what it states in free words.</p>
      <h3 className="label">What you told</h3>
      <dl className="definitions">
        {told(holdings).map(({ name, label, answer }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <form className="fit-clear" method="post" action="/fit/answers">
        <Button variant="quiet" name="clear" value="1">
          Clear what I told
        </Button>
      </form>
    </Section>
  )
}
