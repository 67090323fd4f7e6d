import 'server-only'
import type { ImportPlan } from '@/generated/prisma/client.ts'
import type { Refusal } from '@/lib/bulk/refusals'
import type { Transaction } from '@/lib/import-export/kind'
import { type Encoding, EncodingGuess, encodings } from '@/lib/import-export/sheet/encoding'
import { guessSeparator, type Separator, separators } from '@/lib/import-export/sheet/separator'

/** How much a browser may send at once; a file on the command line may be of any size. */
export const MOST_BYTES = 25 * 2 ** 20
const CHUNK_BYTES = 256 * 2 ** 10
const DAY_MS = 86_400_000

export type Kept = { outcome: 'kept'; planId: number } | { outcome: 'refused'; reason: Refusal }

interface Arriving {
  fileName: string
  userId: number | null
  mostBytes?: number
}

/** Keeps a file that arrives piece by piece, and finds out what it is. Of one that is refused, nothing is kept. */
export async function keepFile(
  db: Transaction,
  pieces: AsyncIterable<Uint8Array>,
  { fileName, userId, mostBytes = Number.POSITIVE_INFINITY }: Arriving,
): Promise<Kept> {
  await forgetOld(db)
  const name = nameOf(fileName)
  const { id: planId } = await db.importPlan.create({
    data: { userId, fileName: name, format: 'csv', encoding: 'utf-8', separator: ',' },
  })
  const refuse = async (reason: Refusal): Promise<Kept> => {
    await db.importPlan.delete({ where: { id: planId } })
    return { outcome: 'refused', reason }
  }
  try {
    const guess = new EncodingGuess()
    let [size, position, beginning] = [0, 0, new Uint8Array()]
    for await (const bytes of inChunks(pieces)) {
      size += bytes.length
      if (size > mostBytes) return await refuse('too-large')
      if (position === 0) beginning = bytes
      guess.add(bytes)
      await db.importChunk.create({ data: { planId, position, bytes } })
      position += 1
    }
    if (size === 0) return await refuse('empty')
    const foreign = foreignFormat(beginning)
    if (foreign) return await refuse(foreign)
    const { encoding } = guess.get()
    const text = new TextDecoder(encoding).decode(beginning.subarray(0, 20_000), { stream: true })
    const format = /^\s*[[{]/.test(text) ? 'json' : 'csv'
    const separator = guessSeparator(text)
    await db.importPlan.update({
      where: { id: planId },
      data: { size, format, encoding, separator, status: 'unchecked' },
    })
    return { outcome: 'kept', planId }
  } catch (error) {
    await db.importPlan.deleteMany({ where: { id: planId } })
    throw error
  }
}

/** The bytes of a file that is kept; `onRead` hears how many there were so far. */
export async function* bytesOf(db: Transaction, planId: number, onRead: (bytes: number) => void = () => {}) {
  let read = 0
  for (let position = 0; ; position += 1) {
    const chunk = await db.importChunk.findUnique({ where: { planId_position: { planId, position } } })
    if (!chunk) return
    read += chunk.bytes.length
    yield chunk.bytes as Uint8Array
    onRead(read)
  }
}

/** Whether it is too old to be imported: what it was checked against is of yesterday. */
export function isOver({ checkedAt, createdAt }: Pick<ImportPlan, 'checkedAt' | 'createdAt'>): boolean {
  return (checkedAt ?? createdAt).getTime() < Date.now() - DAY_MS
}

export function encodingOf({ encoding }: Pick<ImportPlan, 'encoding'>): Encoding {
  return encoding in encodings ? (encoding as Encoding) : 'utf-8'
}

export function separatorOf({ separator }: Pick<ImportPlan, 'separator'>): Separator {
  return separator in separators ? (separator as Separator) : ','
}

async function forgetOld(db: Transaction) {
  const yesterday = { lt: new Date(Date.now() - DAY_MS) }
  await db.importPlan.deleteMany({
    where: { createdAt: yesterday, OR: [{ checkedAt: null }, { checkedAt: yesterday }] },
  })
}

async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let [held, size] = [[] as Uint8Array[], 0]
  for await (const piece of pieces) {
    held.push(piece)
    size += piece.length
    if (size < CHUNK_BYTES) continue
    yield new Uint8Array(Buffer.concat(held))
    held = []
    size = 0
  }
  if (size > 0) yield new Uint8Array(Buffer.concat(held))
}

function foreignFormat([a, b, c, d]: Uint8Array): Refusal | null {
  const isArchive = a === 0x50 && b === 0x4b && c === 3 && d === 4
  const isOldSpreadsheet = a === 0xd0 && b === 0xcf
  if (isArchive || isOldSpreadsheet) return 'spreadsheet'
  return a === 0x25 && b === 0x50 && c === 0x44 ? 'pdf' : null
}

function nameOf(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200) || 'a file'
  )
}
