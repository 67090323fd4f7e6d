import { inflateSync } from 'node:zlib'

/** The code points that a WOFF font has a glyph for, from its `cmap` table (OpenType 1.9, formats 4 and 12). */
export function coverageOf(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap')
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  return new Set(offsets.flatMap((offset) => pointsOf(cmap.subarray(offset))))
}

/**
 * The font without its kerning: `next/og` measures words without it and draws them with it, which leaves gaps behind words whose
 * letters moved together. A reader of fonts passes over tables that it does not know, so another name of the table is enough.
 */
export function withoutKerning(font: Buffer): Buffer {
  const copy = Buffer.from(font)
  const entry = entryOf(copy, 'GPOS')
  if (entry !== null) copy.write('none', entry, 'latin1')
  return copy
}

/** WOFF is a header of 44 bytes, a directory of 20 bytes for each table, and the tables, packed where that saves any. */
function tableOf(font: Buffer, tag: string): Buffer {
  const entry = entryOf(font, tag)
  if (entry === null) throw new Error(`The font has no ${tag} table`)
  const [offset, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(entry + field)) as [
    number,
    number,
    number,
  ]
  const table = font.subarray(offset, offset + packed)
  return packed < length ? inflateSync(table) : table
}

/** Where the directory tells of a table. */
function entryOf(font: Buffer, tag: string): number | null {
  for (let entry = 44; entry < 44 + font.readUInt16BE(12) * 20; entry += 20) {
    if (font.toString('latin1', entry, entry + 4) === tag) return entry
  }
  return null
}

function pointsOf(table: Buffer): number[] {
  const format = table.readUInt16BE(0)
  if (format === 12) return inGroups(table)
  return format === 4 ? inSegments(table) : []
}

function inGroups(table: Buffer): number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + index * 12).flatMap((at) =>
    range(table.readUInt32BE(at), table.readUInt32BE(at + 4)),
  )
}

function inSegments(table: Buffer): number[] {
  const twice = table.readUInt16BE(6)
  return Array.from({ length: twice / 2 }, (_, index) => 14 + index * 2).flatMap((at) =>
    // The last segment is a mark of the end, and holds no character.
    range(table.readUInt16BE(at + twice + 2), table.readUInt16BE(at)).filter((point) => point !== 0xffff),
  )
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
