'use client'

import { ErrorMessage, failure } from '@/components/layout/error-message'
import './globals.css'

/** Stands in for the whole document, when even the layout failed. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>{failure}</title>
        <main className="wrap">
          <ErrorMessage digest={error.digest} />
        </main>
      </body>
    </html>
  )
}
