import { Door } from '@/components/desk/door'
import { Notice } from '@/components/ui/notice'
import { canMail } from '@/lib/mail'
import { LostPasswordForm } from './lost-password-form'

export const metadata = { title: 'I lost my password' }

export default async function LostPasswordPage({ searchParams }: PageProps<'/admin/sign-in/lost-password'>) {
  const { asked } = await searchParams
  return (
    <Door title="I lost my password">
      {asked && (
        <Notice title="It is under way">
          If somebody here has that address, a mail with a link is on its way. The link works once, within an hour.
        </Notice>
      )}
      {canMail() ? (
        <LostPasswordForm />
      ) : (
        <>
          <p>This desk sends no mail. Ask one of its owners for a link that sets a new password.</p>
          <p>
            Where no owner gets in any more, whoever runs this site adds one with <code>npm run owner -- --add</code>.
          </p>
        </>
      )}
      <p>
        <a href="/admin/sign-in">Back to sign-in</a>
      </p>
    </Door>
  )
}
