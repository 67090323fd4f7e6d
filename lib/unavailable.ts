import { plainPage } from '@/lib/plain-page.mjs'

/** What a reader gets while the database does not answer: plain, complete, and not to be kept. */
export function unavailable(): Response {
  return new Response(PAGE, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '10' },
  })
}

const PAGE = plainPage('For a moment, there is nothing to read here', [
  'The directory’s database does not answer. Nothing is lost, and this address is right: please try again in a minute.',
  '<a href="">Try again</a>',
])

/** The same for who asks for no page, and comes again by itself. */
export function unavailableToPrograms(): Response {
  return new Response('The directory’s database does not answer, or took too long. Please ask again in a minute.\n', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '10' },
  })
}
