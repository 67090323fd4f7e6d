'use client'

import { useEffect } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Suggested } from '@/lib/editing/fields/answer'
import { canHaveSource, filledIn } from '@/lib/editing/fields/suggested'
import { useFormKnows } from './context'

/** What a reader suggests of this fact, beside it; `control` is where an editor goes on. */
export function SuggestionBeside({ fact, control }: { fact: string; control: string }) {
  const { suggestion } = useFormKnows()
  const isAbout = suggestion?.fact === fact
  useEffect(() => {
    if (isAbout) document.getElementById(control)?.focus()
  }, [isAbout, control])
  return isAbout ? <SuggestionNotice suggestion={suggestion} /> : null
}

export function SuggestionNotice({ suggestion }: { suggestion: Suggested }) {
  const { fact, message, words, sourceUrl } = suggestion
  const isFilledIn = filledIn(suggestion) !== null
  return (
    <Notice tone="age" title="A reader says">
      <p className="desk-said">{message}</p>
      {words ? (
        <p className="small">
          It should say <b className="desk-said">{words}</b>
          {isFilledIn ? ': that is filled in, and not saved yet.' : '.'}
        </p>
      ) : (
        isFilledIn && <p className="small">That is filled in, and not saved yet.</p>
      )}
      {sourceUrl && (
        <p className="small">
          By this page{fact && canHaveSource(fact) && ', which is filled in among the sources'}:{' '}
          <a href={sourceUrl} rel="external noopener nofollow">
            {sourceUrl}
          </a>
        </p>
      )}
    </Notice>
  )
}
