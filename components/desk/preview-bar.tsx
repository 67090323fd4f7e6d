import type { EditorialState } from '@/lib/editing/state'

const WORDS: Record<EditorialState, string> = {
  public: 'This is what readers see now.',
  'public, edits waiting': 'Readers still see the page without your edits.',
  'institution not public': 'Readers see this page once its institution is public.',
  'not public': 'Readers do not see this page yet.',
  archived: 'Readers no longer find this page.',
}

const HELD_BACK = 'Readers see the page, without your edits, once its institution is public.'

/** Above the preview of a public page: that it is one, and the ways on. */
export function PreviewBar({ back, state, waits }: { back: string; state: EditorialState; waits: boolean }) {
  const isHeldBack = waits && state === 'institution not public'
  return (
    <aside className="desk-preview" aria-label="About this preview">
      <div className="wrap">
        <p>
          <b>A preview, for you alone.</b> {isHeldBack ? HELD_BACK : WORDS[state]}
        </p>
        <p>
          <a href={back}>Back to the form</a>
          {(isHeldBack || (state !== 'public' && state !== 'institution not public')) && (
            <>
              {' '}
              <a href={`${back}/publish`}>Publish …</a>
            </>
          )}
        </p>
      </div>
    </aside>
  )
}
