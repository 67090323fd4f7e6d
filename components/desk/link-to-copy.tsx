'use client'

import { Notice } from '@/components/ui/notice'
import type { MadeLink } from '@/lib/people/admin'

/** A link for somebody else, the one time that it is shown. */
export function LinkToCopy({ link, what }: { link: MadeLink; what: string }) {
  return (
    <Notice title={`${what} is made, for ${link.to}`} role="status">
      <p>
        {link.mailed ? 'It was mailed. You can also hand it over yourself' : 'No mail was sent: hand it over yourself'}.
        It works once, {link.within}, and is not shown again:
      </p>
      <p>
        <input
          className="input link-to-copy"
          readOnly
          value={link.address}
          aria-label={`${what}, as a link to copy`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
    </Notice>
  )
}
