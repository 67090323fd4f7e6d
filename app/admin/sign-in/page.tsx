import { Door } from '@/components/desk/door'
import { Notice } from '@/components/ui/notice'
import { pathBack } from '@/lib/reader/answer-form'
import { SignInForm } from './sign-in-form'

export const metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const asked = await searchParams
  const next = pathBack(asked.next, '/admin')
  return (
    <Door title="Sign in to the editors’ desk">
      {/[?&]held=/.test(next) && (
        <Notice title="Your session ran out">What you typed is kept. It is there again once you are signed in.</Notice>
      )}
      {asked.over && <Notice tone="age">The time for the second step is over. Please begin again.</Notice>}
      {asked.done === 'password' && <Notice>Your new password is set. Sign in with it.</Notice>}
      {asked.done === 'out' && <Notice>You are signed out.</Notice>}
      <SignInForm next={next} />
      <p>
        <a href="/admin/sign-in/lost-password">I lost my password</a>
      </p>
    </Door>
  )
}
