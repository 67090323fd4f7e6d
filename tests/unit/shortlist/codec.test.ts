import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readShortlist, writeShortlist } from '@/lib/shortlist/codec'
import { shortened } from '@/lib/shortlist/facts'
import { cleanNote, type Entry, MOST_NOTE } from '@/lib/shortlist/shortlist'
import { anyEntries, entryOf } from '../../support/shortlist'

describe('a shortlist in its cookies', () => {
  test('comes back as it was, in its order', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const cookies = writeShortlist(entries, 'any')
        fc.pre(cookies !== null)
        expect(readShortlist(cookies ?? [])).toEqual(entries.map(asKept))
      }),
    )
  })

  test('never grows beyond what a proxy lets through, in letters that a cookie may hold', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const [one, two] = writeShortlist(entries, 'adds') ?? ['', '']
        expect(Math.max(one.length, two.length)).toBeLessThanOrEqual(2_800)
        expect(one + two).toMatch(/^[\w-]*$/)
      }),
    )
  })

  test('has room for thirty programs with a note of a hundred characters each', () => {
    const words = 'Ask Anne whether the county pays after I finish it; the summer course on metadata starts in June.'
    const entries = Array.from({ length: 30 }, (_, each) =>
      entryOf(`school-number-${each}/certificate-in-${each * 7919}`),
    )
    expect(
      writeShortlist(
        entries.map((entry, each) => ({ ...entry, note: `${each * 31} ${words}` })),
        'adds',
      ),
    ).not.toBeNull()
  })

  test('is refused where thirty long notes in any letters do not fit', () => {
    const random = (each: number) =>
      Array.from({ length: MOST_NOTE }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((each * 7919 + at * at * 104_729) % 20_000)),
      ).join('')
    const entries = Array.from({ length: 30 }, (_, each) => ({ ...entryOf(`a/b${each}`), note: random(each) }))
    expect(writeShortlist(entries, 'any')).toBeNull()
  })

  test('is no cookie at all where nothing is on it', () => {
    expect(writeShortlist([], 'adds')).toEqual(['', ''])
    expect(readShortlist([undefined, undefined])).toEqual([])
  })
})

describe('a cookie that somebody else wrote', () => {
  test('is read without fault, whatever it holds', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.uint8Array().map((bytes) => `b${Buffer.from(bytes).toString('base64url')}`),
    )
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: undefined }), (one, two) => {
        expect(Array.isArray(readShortlist([one, two]))).toBe(true)
      }),
    )
  })

  test('that cannot be read does not take the other one away, nor a line its neighbours', () => {
    const lines = [
      'a/b\t2026-11-22\t\tmine',
      'A/B\t\t\t',
      '../..\t\t\t',
      'a/b\t\t\tagain',
      '',
      'c/d\tsome day\tsome facts\t',
    ]
    expect(readShortlist(['bAAAA', packed(lines.join('\n'))])).toEqual([
      { ...entryOf('a/b'), facts: null, note: 'mine' },
      { ...entryOf('c/d'), facts: null, savedOn: '' },
    ])
  })

  test('that was cut off gives what came before the cut', () => {
    const lines = Array.from(
      { length: 20 },
      (_, each) => `school-${each}/program-${each * 7919}\t2026-11-22\t\tnote ${each ** 7}`,
    )
    const whole = packed(lines.join('\n'))
    const read = readShortlist([whole.slice(0, -20)])
    expect(read.length).toBeGreaterThan(0)
    expect(readShortlist([whole]).slice(0, read.length - 1)).toEqual(read.slice(0, -1))
  })

  test('that would unpack to more than anybody saved is not unpacked', () => {
    expect(readShortlist([packed('a/b\t\t\t'.padEnd(10_000_000))])).toEqual([])
  })

  test('is read no further than a list is long', () => {
    const lines = [...Array.from({ length: 60 }, () => 'a/b\t\t\t'), 'c/d\t\t\t']
    expect(readShortlist([packed(lines.join('\n'))])).toEqual([{ ...entryOf('a/b'), facts: null, savedOn: '' }])
  })

  test('with a note that is too long gives its beginning', () => {
    expect(readShortlist([packed(`a/b\t\t\t${'🗃'.repeat(300)}`)])[0]?.note).toBe('🗃'.repeat(MOST_NOTE))
  })
})

test('a note is one line without control characters, whatever was typed', () => {
  expect(cleanNote('  a\r\n\tb\u0000c\u2028d \ud800 ')).toBe('a b c d \ufffd')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanNote(cleanNote(text))).toBe(cleanNote(text))
    }),
  )
})

function packed(text: string): string {
  return `b${brotliCompressSync(text).toString('base64url')}`
}

function asKept(entry: Entry): Entry {
  return { ...entry, facts: entry.facts && { ...entry.facts, deadlines: shortened(entry.facts.deadlines) } }
}
