import { expect, test } from 'vitest'
import { drawable, shareFonts } from '@/lib/share-image/fonts'

test('accents and other scripts that our typefaces have are drawn', async () => {
  const words = {
    title: 'University of Hawaiʻi at Mānoa',
    under: ['Université de Montréal', 'Βιβλιοθήκη', 'Библиотека', 'Thư viện'],
  }
  expect(await drawable(words)).toEqual(words)
})

test('what they have no glyph for is left out, so that no font is asked for over the network', async () => {
  expect(await drawable('Archives 📚 東京 Certificate')).toBe('Archives Certificate')
  expect(await drawable({ title: '図書館', figures: [{ value: '$6,975' }] })).toEqual({
    title: '',
    figures: [{ value: '$6,975' }],
  })
})

test('a letter and its accent apart are drawn as one', async () => {
  expect(await drawable('Jose\u0301')).toBe('José')
})

test('every font file of the look is there, and has glyphs', async () => {
  const { files, points } = await shareFonts()
  expect(files.length).toBe(8)
  for (const sign of 'Az09$€–·×’“”') expect(points.has(sign.codePointAt(0) ?? 0)).toBe(true)
})

test('no font is given with the kerning that words are measured without', async () => {
  const { files } = await shareFonts()
  // WOFF 1.0: a header of 44 bytes with the number of tables at 12, and 20 bytes for each, its tag first.
  const tagsOf = (font: Buffer) =>
    Array.from({ length: font.readUInt16BE(12) }, (_, table) =>
      font.toString('latin1', 44 + table * 20, 48 + table * 20),
    )
  for (const { data, name } of files) {
    expect([name, tagsOf(data)]).toEqual([name, expect.arrayContaining(['cmap', 'glyf'])])
    expect([name, tagsOf(data)]).not.toEqual([name, expect.arrayContaining(['GPOS'])])
  }
})
