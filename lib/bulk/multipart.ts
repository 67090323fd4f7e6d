const CRLF = '\r\n'
/** More headers than any browser sends with a file. */
const MOST_HEADERS = 8_192

export interface UploadedFile {
  name: string
  bytes: AsyncGenerator<Uint8Array>
}

/**
 * The file of a form as a browser sends it (RFC 7578), piece by piece: `Request.formData()` holds all of it in memory,
 * several times. The form has no other field; null: it is none of this kind.
 */
export async function uploadedFile(request: Request): Promise<UploadedFile | null> {
  const [, quoted, bare] = /^multipart\/form-data;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(typeOf(request)) ?? []
  const boundary = quoted ?? bare
  if (!boundary || !request.body) return null
  const pieces = request.body[Symbol.asyncIterator]()
  const head = await readHead(pieces)
  if (!head?.text.startsWith(`--${boundary}${CRLF}`)) return null
  const [, name = ''] = /^content-disposition:.*?filename="((?:[^"\\]|\\.)*)"/im.exec(head.text) ?? []
  return { name, bytes: untilBoundary(pieces, head.rest, Buffer.from(`${CRLF}--${boundary}`)) }
}

type Pieces = AsyncIterator<Uint8Array>

async function readHead(pieces: Pieces): Promise<{ text: string; rest: Buffer } | null> {
  let head = Buffer.alloc(0)
  for (;;) {
    const end = head.indexOf(CRLF + CRLF)
    if (end >= 0) return { text: head.subarray(0, end).toString(), rest: head.subarray(end + 4) }
    const next = head.length > MOST_HEADERS ? null : await pieces.next()
    if (!next || next.done) return null
    head = Buffer.concat([head, next.value])
  }
}

/** The bytes before the boundary, which may be cut in two anywhere; then what follows it is read and dropped. */
async function* untilBoundary(pieces: Pieces, first: Buffer, boundary: Buffer): AsyncGenerator<Uint8Array> {
  // An empty file has the boundary at once, without the end of line before it that the head took.
  let held = Buffer.concat([Buffer.from(CRLF), first])
  let skip = 2
  for (;;) {
    const end = held.indexOf(boundary)
    const safe = end >= 0 ? end : Math.max(0, held.length - boundary.length)
    if (safe > skip) yield held.subarray(skip, safe)
    if (end >= 0) return
    if (safe > 0) {
      skip = Math.max(0, skip - safe)
      held = held.subarray(safe)
    }
    const next = await pieces.next()
    if (next.done) throw new Error('The upload was cut off.')
    held = Buffer.concat([held, next.value])
  }
}

function typeOf({ headers }: Request): string {
  return headers.get('content-type') ?? ''
}
