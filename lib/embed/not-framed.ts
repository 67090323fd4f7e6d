import { plainPage } from '@/lib/plain-page.mjs'

/** That there is nothing in the frame, in a page that is small enough for one; its links leave the frame. */
export function notFramed(): Response {
  const page = plainPage('This program is not listed any more', [
    'It was taken off the directory, or the address of the frame is mistyped.',
    '<a href="/programs" target="_blank" rel="noopener">All programs on After the MLIS</a>',
  ])
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(page, { status: 404, headers })
}
