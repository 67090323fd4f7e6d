import { plainPage } from '@/lib/plain-page.mjs'

/**
 * The answer to a form that is cut off or was never one; null: it is whole, or something else was sent. Next parses a form before
 * any action of ours, and fails of a broken one with a 500.
 */
export async function brokenForm(request: Request): Promise<Response | null> {
  if (request.method !== 'POST' || !isMultipart(request)) return null
  return request
    .clone()
    .formData()
    .then(
      () => null,
      () => new Response(PAGE, { status: 400, headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    )
}

function isMultipart({ headers }: Request): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data') ?? false
}

const PAGE = plainPage('The form did not arrive whole', [
  'Nothing was changed. Go back, where what you typed should still stand, and send it again.',
])
