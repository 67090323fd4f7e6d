import type { Metadata, Viewport } from 'next'
import { fontVariables } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'After the MLIS', template: '%s · After the MLIS' },
  description: 'A directory of certificate programs for people who already hold a library degree.',
  applicationName: 'After the MLIS',
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#141816' },
  ],
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <link rel="search" type="application/opensearchdescription+xml" title="After the MLIS" href="/opensearch.xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
