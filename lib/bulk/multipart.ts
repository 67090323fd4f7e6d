const CRLF = '\r\n'
/** So much of what is refused is read to its end. */
const MOST_DRAINED = 200 * 2 ** 20
/** More headers than any browser sends with a file. */
const MOST_HEADERS = 8_192

/** An upload ended before its file did. */
export class CutOff extends Error {}

export interface UploadedFile {
  name: string
  bytes: AsyncGenerator<Uint8Array>
}

type Pieces = AsyncIterator<Uint8Array>

/** What a browser sends, to be read once, by whoever reads on. */
export function piecesOf({ body }: Request): Pieces {
  return (body ?? new ReadableStream({ start: (empty) => empty.close() }))[Symbol.asyncIterator]()
}

/** Reads what is left of a form that is refused: a browser shows no answer before it has sent all. */
export async function drain(pieces: Pieces): Promise<void> {
  let size = 0
  for (let next = await pieces.next(); !next.done && size < MOST_DRAINED; next = await pieces.next()) {
    size += next.value.length
  }
}

/**
 * The file of a form as a browser sends it (RFC 7578), piece by piece: `Request.formData()` holds all of it in memory,
 * several times. The form has no other field; null: it is none of this kind.
 */
export async function uploadedFile(request: Request, pieces = piecesOf(request)): Promise<UploadedFile | null> {
  const [, quoted, bare] = /^multipart\/form-data;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(typeOf(request)) ?? []
  const boundary = quoted ?? bare
  if (!boundary) return null
  const head = await readHead(pieces)
  if (!head?.text.startsWith(`--${boundary}${CRLF}`)) return null
  const [, name = ''] = /^content-disposition:.*?filename="((?:[^"\\]|\\.)*)"/im.exec(head.text) ?? []
  return { name, bytes: untilBoundary(pieces, head.rest, Buffer.from(`${CRLF}--${boundary}`)) }
}

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
    if (next.done) throw new CutOff()
    held = Buffer.concat([held, next.value])
  }
}

function typeOf({ headers }: Request): string {
  return headers.get('content-type') ?? ''
}
