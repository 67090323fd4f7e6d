import { Button } from '@/components/ui/button'
import { formatMoment } from '@/lib/format'
import type { Invitation } from '@/lib/people/admin'
import { withdrawAction } from './actions'

export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  return (
    <ul className="people">
      {invitations.map(({ id, email, role, expiresAt }) => (
        <li key={id}>
          <p>
            <b>{email}</b>, as {role}, until {formatMoment(expiresAt)}
          </p>
          <form action={withdrawAction}>
            <input type="hidden" name="id" value={id} />
            <Button variant="quiet" aria-label={`Withdraw the invitation of ${email}`}>
              Withdraw
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
