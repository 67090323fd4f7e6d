import { Door } from '@/components/desk/door'
import { findReset } from '@/lib/auth/new-password'
import { passwordLength } from '@/lib/auth/password-length'
import { NewPasswordForm } from './new-password-form'

// The address holds the link's secret: no other site is told of it.
export const metadata = { title: 'A new password', referrer: 'same-origin' as const }

export default async function NewPasswordPage({ searchParams }: PageProps<'/admin/new-password'>) {
  const { token = '' } = await searchParams
  const person = await findReset(String(token))
  if (!person) {
    return (
      <Door title="This link is no longer good">
        <p>It works once, and not for long. Ask for a new one.</p>
        <p>
          <a href="/admin/sign-in/lost-password">I lost my password</a>
        </p>
      </Door>
    )
  }
  return (
    <Door title="A new password" lead="All your sessions end with it. A second step, where you have one, stays on.">
      <NewPasswordForm token={String(token)} email={person.email} least={passwordLength.least} />
    </Door>
  )
}
