import type { PlanState, ShownPlan } from '@/lib/bulk/preview'

const standing: Record<PlanState, string> = {
  checking: 'being checked',
  interrupted: 'its check was interrupted',
  faulty: 'has faults',
  ready: 'waits for your word',
  waiting: 'waits for another import',
  applying: 'being imported',
  applied: 'is in',
  over: 'checked more than a day ago',
}

/** Files that somebody sent, with what became of them. */
export function PlanList({ plans }: { plans: ShownPlan[] }) {
  return (
    <ul className="plan-list">
      {plans.map(({ id, fileName, state, who, createdAt }) => (
        <li key={id}>
          <a href={`/admin/import/${id}`}>{fileName}</a> <span>{standing[state]}</span>
          <small>
            {who ?? 'the command line'},{' '}
            <time dateTime={createdAt.toISOString()}>{createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>
          </small>
        </li>
      ))}
    </ul>
  )
}
