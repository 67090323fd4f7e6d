import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { coverageOf, withoutKerning } from '@/lib/share-image/woff'

/** The typefaces of the site; where one file has no glyph for a character, the next of the same name is asked. */
const FILES = [
  ...['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].map(
    (script) => ['source-serif-4', script, 600] as const,
  ),
  ...['latin', 'latin-ext', 'vietnamese'].map((script) => ['public-sans', script, 400] as const),
]

type Fonts = Awaited<ReturnType<typeof readFonts>>
let fonts: Promise<Fonts> | undefined

/** Read once: they are there wherever the site runs, since npm brings them. */
export function shareFonts(): Promise<Fonts> {
  fonts ??= readFonts().catch((error) => {
    fonts = undefined
    throw error
  })
  return fonts
}

async function readFonts() {
  const files = await Promise.all(
    FILES.map(async ([family, script, weight]) => {
      const file = `${family}-${script}-${weight}-normal.woff`
      const data = await readFile(join(process.cwd(), 'node_modules', '@fontsource', family, 'files', file))
      return {
        name: `${family} ${script}`,
        data: withoutKerning(data),
        weight,
        style: 'normal' as const,
        points: coverageOf(data),
      }
    }),
  )
  return {
    files: files.map(({ points: _, ...file }) => file),
    points: new Set(files.flatMap(({ points }) => [...points])),
  }
}

/** Words as far as our fonts can draw them: for any other character `next/og` would ask a server of Google's for a font. */
export async function drawable<Words>(words: Words): Promise<Words> {
  const { points } = await shareFonts()
  const drawn = (text: string) =>
    [...text.normalize('NFC')]
      .filter((sign) => points.has(sign.codePointAt(0) ?? 0))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  return JSON.parse(JSON.stringify(words), (_key, value) => (typeof value === 'string' ? drawn(value) : value))
}
