/** How a text marks a link: `[words](/address)`. */
export const linkMark = /\[([^\]]+)\]\(([^)\s]+)\)/

/** Whether a link may go there: on this site or page, to the web, or to a mailbox; never to what would run. */
export function leads(address: string): boolean {
  return /^(\/(?!\/)|#|https?:\/\/|mailto:)/.test(address)
}
