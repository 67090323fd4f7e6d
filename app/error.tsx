'use client'

import { ErrorMessage } from '@/components/layout/error-message'

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="wrap">
      <ErrorMessage digest={error.digest} />
    </main>
  )
}
