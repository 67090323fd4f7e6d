import { Door } from '@/components/desk/door'
import { findInvitation } from '@/lib/auth/invitation'
import { passwordLength } from '@/lib/auth/password-length'
import { InvitationForm } from './invitation-form'

// The address holds the link's secret: no other site is told of it.
export const metadata = { title: 'Your invitation', referrer: 'same-origin' as const }

export default async function InvitationPage({ searchParams }: PageProps<'/admin/invitation'>) {
  const { token = '' } = await searchParams
  const invitation = await findInvitation(String(token))
  if (!invitation) {
    return (
      <Door title="This invitation is no longer good">
        <p>It works once, for a week. Ask whoever invited you for a new one.</p>
        <p>
          <a href="/admin/sign-in">Sign in</a>
        </p>
      </Door>
    )
  }
  const { email, role } = invitation
  return (
    <Door title="Join the editors’ desk" lead={`You are invited as ${role}. You will sign in with ${email}.`}>
      <InvitationForm token={String(token)} email={email} least={passwordLength.least} />
    </Door>
  )
}
