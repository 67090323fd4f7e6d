import { Door } from '@/components/desk/door'
import { pathBack } from '@/lib/reader/answer-form'
import { CodeForm } from './code-form'

export const metadata = { title: 'The second step' }

export default async function CodePage({ searchParams }: PageProps<'/admin/sign-in/code'>) {
  const { next } = await searchParams
  return (
    <Door title="The second step" lead="Your password is right. Now show that you have your authenticator app.">
      <CodeForm next={pathBack(next, '/admin')} />
      <p className="small soft">
        Neither the app nor a recovery code at hand? An owner of this desk can turn your second step off.
      </p>
    </Door>
  )
}
