import { DeskPage } from '@/components/desk/desk-page'
import { EventLog } from '@/components/desk/event-log'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { ownAccount } from '@/lib/account/admin'
import { requirePerson } from '@/lib/auth/guard'
import { passwordLength } from '@/lib/auth/password-length'
import { pageNumber } from '@/lib/desk/address'
import { EndSessionsForm } from './end-sessions-form'
import { PasswordForm } from './password-form'

export const metadata = { title: 'Your account' }

const done: Record<string, string> = {
  setup: 'You are the owner of this desk. Turn the second step on next, then invite somebody.',
  joined: 'Welcome. Turn the second step on next: your password alone is then no longer enough to get in.',
  password: 'Your new password is set, and all other sessions have ended.',
  sessions: 'Done. That session has ended, or those have.',
  off: 'The second step is off.',
}

export default async function AccountPage({ searchParams }: PageProps<'/admin/account'>) {
  const person = await requirePerson()
  const asked = await searchParams
  const page = pageNumber(asked.page)
  const { sessions, happened, recoveryCodesLeft } = await ownAccount(page)
  const said = Object.hasOwn(done, String(asked.done)) ? done[String(asked.done)] : undefined
  return (
    <DeskPage editor={person} room="/account">
      <PageHeading title="Your account" lead={`${person.name}, ${person.email}, ${person.role}`} />
      {said && <Notice>{said}</Notice>}
      <Section id="second-factor" title="The second step">
        <p>
          {person.hasSecondFactor
            ? `It is on: signing in takes your password and a code. ${recoveryCodesLeft} recovery codes are left.`
            : 'It is off: whoever learns your password gets in.'}{' '}
          <a href="/admin/account/second-factor">{person.hasSecondFactor ? 'Change it' : 'Turn it on'}</a>
        </p>
      </Section>
      <Section id="sessions" title="Where you are signed in">
        <EndSessionsForm sessions={sessions} />
      </Section>
      <Section id="change-password" title="Your password">
        <PasswordForm email={person.email} least={passwordLength.least} />
      </Section>
      <Section id="events" title="What happened to your account">
        <EventLog happened={happened} page={page} href={(page) => `/admin/account?page=${page}#events`} />
      </Section>
    </DeskPage>
  )
}
