import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { parsePlace, placeKey } from '@/lib/programs/place'
import { readFacts, writeFacts } from '@/lib/shortlist/facts'
import { cleanNote, type Entry, MOST_NOTE, MOST_SAVED } from '@/lib/shortlist/shortlist'

/**
 * Of each of the two cookies, in bytes: for what adds to them, and for what does not, so that a full list can still be put in
 * order. A proxy may allow no more than 8 kB of headers, and the browser sends some of its own.
 */
const ROOM = { adds: 2_800, any: 3_200 }
const MOST_TEXT = 100_000
/** So that a later way of keeping them can tell this one. */
const VERSION = 'b'

/**
 * What a browser kept in its two cookies, in the reader's order. Each can be read without the other, and each line without
 * its neighbours: what is wrong in one takes nothing else away.
 */
export function readShortlist(cookies: (string | undefined)[]): Entry[] {
  // No more lines than we ever write: what others send may have thousands.
  const entries = cookies.flatMap((cookie) =>
    unpack(cookie)
      .split('\n', 2 * MOST_SAVED)
      .flatMap(readLine),
  )
  const seen = new Set<string>()
  const different = entries.filter((entry) => !seen.has(placeKey(entry)) && seen.add(placeKey(entry)))
  return different.slice(0, 2 * MOST_SAVED)
}

/** As the two cookies keep it; null where it is too large for them. An empty text is no cookie. */
export function writeShortlist(entries: Entry[], room: keyof typeof ROOM): [string, string] | null {
  const lines = entries.map(writeLine)
  const fits = (cookie: string) => cookie.length <= ROOM[room]
  const whole = pack(lines)
  if (fits(whole)) return [whole, '']
  const middle = middleOf(lines)
  const [one, two] = [pack(lines.slice(0, middle)), pack(lines.slice(middle))]
  return fits(one) && fits(two) ? [one, two] : null
}

/** Where two halves of about the same length meet. */
function middleOf(lines: string[]): number {
  const half = lines.join('').length / 2
  let length = 0
  return lines.findIndex((line) => {
    length += line.length
    return length >= half
  })
}

function readLine(line: string): Entry[] {
  const [name = '', savedOn = '', facts = '', note = '', draft] = line.split('\t')
  const isRemoved = name.startsWith('-')
  const place = parsePlace(isRemoved ? name.slice(1) : name)
  if (!place) return []
  return [
    {
      ...place,
      savedOn: isDay(savedOn) ? savedOn : '',
      facts: readFacts(facts),
      note: [...cleanNote(note)].slice(0, MOST_NOTE).join(''),
      isRemoved,
      draft: draft === undefined ? null : cleanNote(draft),
    },
  ]
}

function writeLine({ isRemoved, savedOn, facts, note, draft, ...place }: Entry): string {
  const fields = [(isRemoved ? '-' : '') + placeKey(place), savedOn, facts ? writeFacts(facts) : '', note]
  return (draft === null ? fields : [...fields, draft]).join('\t')
}

function pack(lines: string[]): string {
  if (lines.length === 0) return ''
  const text = Buffer.from(lines.join('\n'))
  // Its dictionary of English words makes short texts a third smaller than deflate does.
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  return VERSION + brotliCompressSync(text, { params }).toString('base64url')
}

function unpack(cookie = ''): string {
  if (!cookie.startsWith(VERSION)) return ''
  try {
    const bytes = Buffer.from(cookie.slice(VERSION.length), 'base64url')
    // Of a cookie that was cut off, what came before the cut.
    const options = { maxOutputLength: MOST_TEXT, finishFlush: constants.BROTLI_OPERATION_FLUSH }
    return brotliDecompressSync(bytes, options).toString()
  } catch {
    return ''
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
