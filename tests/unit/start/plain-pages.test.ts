import { describe, expect, test } from 'vitest'
import { withoutRuntime } from '../../../scripts/start/plain-pages.mjs'

describe("a page without Next's runtime", () => {
  test.each([
    ['a chunk', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['the bootstrap', '<script id="_R_" src="/_next/a.js" async=""></script>'],
    ['the polyfills', '<script src="/_next/a.js" noModule=""></script>'],
    ['the copy of the page', '<script>self.__next_f.push([1,"<b>a</b> type=\\"x\\""])</script>'],
    ['a preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'],
    ["React's marks", '<!--$--><!-- -->'],
  ])('loses %s', (_, markup) => {
    expect(withoutRuntime(`<p>a</p>${markup}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })

  test.each([
    ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['structured data', '<script type="application/ld+json">{"@type":"Course"}</script>'],
    ['a script of our own', '<script src="/suggest.js" type="module"></script>'],
    ['styles', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
    ['a font', '<link rel="preload" as="font" href="/_next/static/a.woff2"/>'],
    ['text about scripts', '<p title="&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ])('keeps %s', (_, markup) => {
    expect(withoutRuntime(markup)).toBe(markup)
  })
})
