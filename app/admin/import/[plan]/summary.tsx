import type { ShownPlan } from '@/lib/bulk/preview'

/** "12 new, 3 changed, 176 unchanged", as a list. */
export function Summary({ plan }: { plan: ShownPlan }) {
  const counts = [
    [plan.added, 'new'],
    [plan.changed - plan.waiting, 'changed'],
    [plan.waiting, plan.waiting === 1 ? 'changed that has edits waiting' : 'changed that have edits waiting'],
    [plan.unchanged, 'unchanged'],
    [plan.archived, 'archived'],
  ] as const
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
