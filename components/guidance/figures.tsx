import { SourceRef } from '@/components/ui/source-ref'
import type { Figure } from '@/lib/guidance/queries'
import type { Numbers } from './claim'

/** Figures about the field. */
export function Figures({ figures, numbers }: { figures: Figure[]; numbers: Numbers }) {
  return (
    <section id="figures">
      <h2>How many there are</h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.key}>
            {figure.statement}
            <SourceRef numbers={numbers(figure)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
