'use client'

import { Button } from '@/components/ui/button'
import { stillRightEffect } from '@/lib/desk/still-right'

type Props = { isPublic: boolean; hasPage: boolean; canBeMarked: boolean; isPending: boolean }

/** What becomes of what is typed, each button named by what it does to readers. */
export function SaveButtons({ isPublic, hasPage, canBeMarked, isPending }: Props) {
  return (
    <div className="desk-save">
      <Button name="effect" value="draft">
        {isPublic ? 'Save, readers see no change' : 'Save, readers do not see it'}
      </Button>
      {hasPage && (
        <Button name="effect" value="preview" variant="quiet">
          See it as readers will
        </Button>
      )}
      <Button name="effect" value="publish" variant="quiet">
        Publish …
      </Button>
      {canBeMarked && (
        <Button name="effect" value={stillRightEffect(null)} variant="quiet">
          Still right, all of it
        </Button>
      )}
      <span role="status" className="small soft">
        {isPending ? 'Saving …' : ''}
      </span>
    </div>
  )
}
