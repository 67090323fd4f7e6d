import type { ShownPlan } from '@/lib/bulk/preview'

/** "12 new, 3 changed, 176 unchanged", as a list: what the file would do, or what it did. */
export function Summary({ plan }: { plan: ShownPlan }) {
  const [isIn, one] = [plan.state === 'applied', plan.waiting === 1]
  const counts: [number, string][] = [
    [plan.added, 'new'],
    [isIn ? plan.changed : plan.changed - plan.waiting, 'changed'],
    isIn
      ? [plan.waiting, `left out, since ${one ? 'it has' : 'they have'} edits waiting`]
      : [plan.waiting, `changed that ${one ? 'has' : 'have'} edits waiting`],
    [plan.unchanged, 'unchanged'],
    [plan.archived, 'archived'],
  ]
  return (
    <ul className="plan-counts">
      {counts
        .filter(([count]) => count > 0)
        .map(([count, words]) => (
          <li key={words}>
            <strong>{count.toLocaleString('en')}</strong> {words}
          </li>
        ))}
    </ul>
  )
}
