import 'server-only'
import { entityTag, isKnown } from '@/lib/entity-tag'
import { drawable } from '@/lib/share-image/fonts'
import { drawInThread } from '@/lib/share-image/thread'
import type { ShareWords } from '@/lib/share-image/words'

const MOST_BYTES = 16_000_000
const MOST_WAITING = 50
/** To be raised when the same words are drawn otherwise. */
const LOOK = 2
const drawn = new Map<string, Uint8Array<ArrayBuffer>>()
let [bytes, waiting] = [0, 0]
let last: Promise<unknown> = Promise.resolve()

/**
 * Words as an image, in answer to a request; null: there is no record that they could be of. An image is known by the
 * words on it: the same words are the same image, however often the records are written, so nothing has to be forgotten,
 * and who has it already is told so without drawing. One is drawn at a time.
 */
export async function shareResponse(request: Request, words: ShareWords | null): Promise<Response> {
  if (words === null) return none()
  const told = await drawable(words)
  const key = entityTag(JSON.stringify([LOOK, told]))
  const headers = { ETag: key, 'Cache-Control': 'public, no-cache' }
  if (isKnown(request.headers.get('if-none-match'), key)) return new Response(null, { status: 304, headers })
  if (!drawn.has(key) && waiting >= MOST_WAITING) return busy()
  const make = () => imageOf(key, told)
  const image = await (drawn.has(key) ? make() : inTurn(make))
  return new Response(image, {
    headers: { ...headers, 'Content-Type': 'image/png', 'Content-Length': String(image.byteLength) },
  })
}

/** After what was asked for before. */
async function inTurn<Made>(make: () => Promise<Made>): Promise<Made> {
  waiting += 1
  const turn = last.then(make)
  last = turn.catch(() => {})
  return turn.finally(() => {
    waiting -= 1
  })
}

/** Drawn, unless it was since it was asked for: kept before the next turn begins, which may be for the same image. */
async function imageOf(key: string, words: ShareWords): Promise<Uint8Array<ArrayBuffer>> {
  const image = drawn.get(key) ?? (await drawInThread(words))
  keep(key, image)
  return image
}

/** Those that were asked for last stay. */
function keep(key: string, image: Uint8Array<ArrayBuffer>) {
  if (drawn.delete(key)) bytes -= image.byteLength
  drawn.set(key, image)
  bytes += image.byteLength
  for (const [oldest, each] of drawn) {
    if (bytes <= MOST_BYTES) break
    drawn.delete(oldest)
    bytes -= each.byteLength
  }
}

function none(): Response {
  const text = 'There is no image at this address: no record that readers may see.\n'
  return new Response(text, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

function busy(): Response {
  const text = 'Too many images are being drawn. Please ask again in a moment.\n'
  return new Response(text, {
    status: 503,
    headers: { 'Retry-After': '5', 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
