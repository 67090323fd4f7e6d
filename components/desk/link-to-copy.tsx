import { Notice } from '@/components/ui/notice'

/** A link for somebody else, the one time that it is shown. */
export function LinkToCopy({ link, what }: { link: { address: string; mailed: boolean }; what: string }) {
  return (
    <Notice title={`${what} is made`} role="status">
      <p>
        {link.mailed ? 'It was mailed. You can also hand it over yourself' : 'No mail was sent: hand it over yourself'}.
        It works once, and is not shown again:
      </p>
      <p>
        <input className="input" readOnly value={link.address} aria-label={`${what}, as a link to copy`} />
      </p>
    </Notice>
  )
}
