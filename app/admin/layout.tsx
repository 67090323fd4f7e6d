import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { noteWhatIsTyped } from '@/components/desk/note-what-is-typed'

export const metadata: Metadata = {
  title: { default: 'The editors’ desk', template: '%s · The editors’ desk' },
  robots: { index: false, follow: false },
}

// Every answer depends on who asks.
export const dynamic = 'force-dynamic'

export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, with nothing to escape */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: noteWhatIsTyped }} />
      {children}
    </>
  )
}
