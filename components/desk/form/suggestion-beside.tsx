'use client'

import { Notice } from '@/components/ui/notice'
import type { Suggested } from '@/lib/editing/fields/answer'
import { useFormKnows } from './context'

/** What a reader suggests of this fact, beside it. */
export function SuggestionBeside({ fact }: { fact: string }) {
  const { suggestion } = useFormKnows()
  return suggestion?.fact === fact ? <SuggestionNotice suggestion={suggestion} /> : null
}

export function SuggestionNotice({ suggestion: { message, sourceUrl } }: { suggestion: Suggested }) {
  return (
    <Notice tone="age" title="A reader says">
      <p className="desk-said">{message}</p>
      {sourceUrl && (
        <p className="small">
          By this page:{' '}
          <a href={sourceUrl} rel="external noopener nofollow">
            {sourceUrl}
          </a>
        </p>
      )}
    </Notice>
  )
}
