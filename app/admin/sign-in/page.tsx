import { PageHeading } from '@/components/layout/page-heading'
import { pathBack } from '@/lib/reader/answer-form'
import { SignInForm } from './sign-in-form'

export const metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { next } = await searchParams
  return (
    <main id="main" className="wrap desk-door">
      <PageHeading title="Sign in to the editors’ desk" />
      <SignInForm next={pathBack(next, '/admin')} />
    </main>
  )
}
