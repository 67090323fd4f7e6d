import { Door } from '@/components/desk/door'
import { passwordLength } from '@/lib/auth/password-length'
import { findSetup } from '@/lib/auth/setup'
import { SetupForm } from './setup-form'

// The address holds the link's secret: no other site is told of it.
export const metadata = { title: 'Set up the desk', referrer: 'same-origin' as const }

export default async function SetupPage({ searchParams }: PageProps<'/admin/setup'>) {
  const { token = '' } = await searchParams
  const setup = await findSetup(String(token))
  if (!setup) {
    return (
      <Door title="This link is no longer good">
        <p>It works once, for a day, and only until the desk has an owner. Each start of the site prints a new one.</p>
        <p>
          <a href="/admin/sign-in">Sign in</a>
        </p>
      </Door>
    )
  }
  return (
    <Door title="Set up the desk" lead="You become its first owner: you can invite others, as owners or as editors.">
      <SetupForm token={String(token)} email={setup.email} least={passwordLength.least} />
    </Door>
  )
}
