import { describe, expect, test } from 'vitest'
import { numbering, sourcesOf } from '@/components/guidance/claim'

const page = (name: string) => ({ url: `https://example.org/${name}`, title: name, asOf: null })

describe('the sources of the guidance', () => {
  test('are numbered in the order of their first citation, each once', () => {
    const claims = [
      { text: 'one', sources: [page('b'), page('a')] },
      { text: 'two', sources: [page('a'), page('c')] },
    ]
    const sources = sourcesOf(claims)
    expect(sources.map(({ title }) => title)).toEqual(['b', 'a', 'c'])
    expect(claims.map(numbering(sources))).toEqual([
      [1, 2],
      [2, 3],
    ])
  })
})
