import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: { default: 'The editors’ desk', template: '%s · The editors’ desk' },
  robots: { index: false, follow: false },
}

// Every answer depends on who asks.
export const dynamic = 'force-dynamic'

export default function DeskLayout({ children }: LayoutProps<'/admin'>) {
  return children
}
