import { DeskPage } from '@/components/desk/desk-page'
import { EventLog } from '@/components/desk/event-log'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { requireOwner } from '@/lib/auth/guard'
import { formSeal, takeHeldForm } from '@/lib/auth/held-form'
import { pageNumber } from '@/lib/desk/address'
import { people } from '@/lib/people/admin'
import { InvitationList } from './invitation-list'
import { InviteForm } from './invite-form'
import { PersonItem } from './person-item'

export const metadata = { title: 'People' }

const done: Record<string, string> = {
  withdrawn: 'The invitation no longer works.',
  'make-owner': 'They are an owner now.',
  'make-editor': 'They are an editor now.',
  'sign-out': 'All their sessions have ended.',
  'second-factor-off': 'Their second step is off, and their sessions have ended. They can set it up again.',
  remove: 'They can no longer get in. What they did keeps their name, and you can bring them back.',
}

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const owner = await requireOwner()
  const asked = await searchParams
  const page = pageNumber(asked.page)
  const [{ people: everybody, invitations, happened }, held] = await Promise.all([
    people(page),
    takeHeldForm(asked.held, owner),
  ])
  const said = Object.hasOwn(done, String(asked.done)) ? done[String(asked.done)] : undefined
  return (
    <DeskPage editor={owner} room="/people">
      <PageHeading
        title="People"
        lead="Who may work at this desk. Owners look after people; both edit everything else."
      />
      {said && <Notice>{said}</Notice>}
      <Section id="invite" title="Invite somebody">
        <InviteForm
          seal={formSeal(owner, '/admin/people')}
          typed={{ email: String(held?.get('email') ?? ''), role: String(held?.get('role') ?? 'editor') }}
        />
      </Section>
      {invitations.length > 0 && (
        <Section id="invited" title="Invited">
          <InvitationList invitations={invitations} />
        </Section>
      )}
      <Section id="here" title="Here">
        <ul className="people">
          {everybody.map((person) => (
            <PersonItem key={person.id} person={person} />
          ))}
        </ul>
      </Section>
      <Section id="events" title="What happened to accounts">
        <EventLog happened={happened} page={page} href={(page) => `/admin/people?page=${page}#events`} />
      </Section>
    </DeskPage>
  )
}
