import { describe, expect, test } from 'vitest'
import { readQueryText, wordsOf } from '@/lib/search/reading/query-text'

const wanted = (text: string) => readQueryText(text).wanted.map(({ words }) => words.join(' '))
const excluded = (text: string) => readQueryText(text).excluded.map(({ words }) => words.join(' '))

describe('what somebody types', () => {
  test('is words, whatever parts them', () => {
    expect(wanted('Digital, archives/records  &c')).toEqual(['digital', 'archives', 'records', 'c'])
  })

  test('keeps a quoted phrase together, in any quotation marks', () => {
    expect(wanted('"data science" archives')).toEqual(['data science', 'archives'])
    expect(wanted('“data science” «rare books»')).toEqual(['data science', 'rare books'])
  })

  test('excludes what follows a minus or NOT, a phrase too', () => {
    expect(excluded('archives -school -"data science" NOT museums')).toEqual(['school', 'data science', 'museums'])
    expect(wanted('archives -school')).toEqual(['archives'])
  })

  test('takes a hyphen inside a word for no exclusion', () => {
    expect(wanted('post-master’s e-resources')).toEqual(['post', 'masters', 'e', 'resources'])
    expect(excluded('post-masters')).toEqual([])
  })

  test('joins what OR stands between, and only in capitals', () => {
    expect(readQueryText('archives OR museums').wanted.map(({ isAlternative }) => isAlternative)).toEqual([false, true])
    expect(wanted('archives or museums')).toEqual(['archives', 'or', 'museums'])
    expect(readQueryText('OR archives').wanted.map(({ isAlternative }) => isAlternative)).toEqual([false])
  })

  test.each(['', '   ', '"', '""', '-', '%', '_', '---', '\u0000', '\ud800', '((((', "';--"])(
    '%j asks for nothing',
    (text) => {
      expect(readQueryText(text)).toEqual({ wanted: [], excluded: [] })
    },
  )

  test('stops reading after many words', () => {
    expect(readQueryText('word '.repeat(1_000)).wanted.length).toBeLessThan(20)
  })
})

test('an apostrophe joins and any other mark parts, as search_text does in the database', () => {
  expect(wordsOf("Children's librarians’ C++ & l'école")).toEqual(['childrens', 'librarians', 'c', 'lécole'])
})
