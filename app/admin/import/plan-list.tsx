import type { PlanLine } from '@/lib/bulk/preview'

const standing: Record<PlanLine['status'], string> = {
  arriving: 'arriving',
  unchecked: 'being checked',
  faulty: 'has faults',
  ready: 'waits for your word',
  applied: 'is in',
}

/** Files that somebody sent, with what became of them. */
export function PlanList({ plans }: { plans: PlanLine[] }) {
  return (
    <ul className="plan-list">
      {plans.map(({ id, fileName, status, who, createdAt }) => (
        <li key={id}>
          <a href={`/admin/import/${id}`}>{fileName}</a> <span>{standing[status]}</span>
          <small>
            {who ?? 'the command line'},{' '}
            <time dateTime={createdAt.toISOString()}>{createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>
          </small>
        </li>
      ))}
    </ul>
  )
}
