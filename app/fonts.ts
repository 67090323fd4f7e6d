import localFont from 'next/font/local'

// Latin only is preloaded. The rest are fetched when a page holds one of their glyphs: italics, and the ā of Mānoa,
// whose files come first in the stack and are kept to their own range. The fallbacks that hold the lines in place
// until a font is there are in styles/base.css: Next's own know no font of Linux.
const publicSans = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--sans-latin',
  adjustFontFallback: false,
})

const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--serif-latin',
  adjustFontFallback: false,
})

const sourceSerifItalic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--serif-italic',
  preload: false,
  adjustFontFallback: false,
})

const publicSansExtended = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--sans-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F' }],
})

const sourceSerifExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--serif-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F' }],
})

/** Class names that define the font variables of `app/globals.css`. */
export const fontVariables = [publicSans, sourceSerif, sourceSerifItalic, publicSansExtended, sourceSerifExtended]
  .map((font) => font.variable)
  .join(' ')
