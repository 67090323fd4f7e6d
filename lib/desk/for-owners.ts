import { plainPage } from '@/lib/plain-page.mjs'

/** What an editor gets at an owners' address: complete, where Next's own 403 has no body until scripts run. */
export function forOwnersAlone(): Response {
  return new Response(PAGE, { status: 403, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const PAGE = plainPage('This is for owners alone', [
  'You are signed in as an editor. An owner of the desk can do this, or make you one.',
  '<a href="/admin">Back to the desk</a>',
])
