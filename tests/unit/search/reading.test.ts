import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorsAllowed, typingErrors } from '@/lib/search/reading/distance'
import { partInitials } from '@/lib/search/reading/initials'
import { slotsOf } from '@/lib/search/reading/interpretation'
import { readQueryText, wordsOf } from '@/lib/search/reading/query-text'
import { spellingsOf } from '@/lib/search/reading/spellings'
import type { Meaning, Thesaurus } from '@/lib/search/reading/thesaurus'
import { all, any, irreducible, sequenceQuery } from '@/lib/search/reading/tsquery'

describe('typing errors', () => {
  test.each([
    ['archives', 'archives', 0],
    ['archves', 'archives', 1],
    ['recrods', 'records', 1],
    ['digitl', 'digital', 1],
    ['libary', 'library', 1],
    ['arkives', 'archives', 2],
  ])('from %s to %s are %i', (typed, meant, errors) => {
    expect(typingErrors(typed, meant, 3)).toBe(errors)
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })

  test('are as many from one word to another as back', () => {
    fc.assert(fc.property(word, word, (one, other) => typingErrors(one, other, 9) === typingErrors(other, one, 9)))
  })

  test('are none between equal words only', () => {
    fc.assert(fc.property(word, word, (one, other) => (typingErrors(one, other, 9) === 0) === (one === other)))
  })

  test('are at most one for one slip of the finger', () => {
    const slip = fc.tuple(word, fc.nat(), fc.constantFrom('left out', 'doubled', 'swapped'))
    fc.assert(
      fc.property(slip, ([meant, at, kind]) => {
        const place = meant.length > 0 ? at % meant.length : 0
        const [before, letter, rest] = [meant.slice(0, place), meant[place] ?? '', meant.slice(place + 1)]
        const next = rest[0] ?? ''
        const slipped = {
          'left out': before + rest,
          doubled: before + letter + letter + rest,
          swapped: before + next + letter + rest.slice(1),
        }
        expect(typingErrors(slipped[kind as keyof typeof slipped], meant, 3)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('are no way to read a short word', () => {
    expect(errorsAllowed(3)).toBe(0)
    expect(errorsAllowed(7)).toBe(1)
    expect(errorsAllowed(12)).toBe(3)
  })
})

test.each([
  ['cataloguing', 'cataloging'],
  ['cataloging', 'cataloguing'],
  ['digitisation', 'digitization'],
  ['organizing', 'organising'],
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['labelled', 'labeled'],
  ['archaeology', 'archeology'],
  ['enrolment', 'enrollment'],
  ['organisational', 'organizational'],
  ['neighborhood', 'neighbourhood'],
  ['counsellor', 'counselor'],
  ['practising', 'practicing'],
  ['enquiry', 'inquiry'],
  ['artefacts', 'artifacts'],
  ['speciality', 'specialty'],
  ['centred', 'centered'],
  ['curricula', 'curriculum'],
  ['child', 'children'],
])('%s may stand for %s', (word, spelling) => {
  expect(spellingsOf(word)).toContain(spelling)
})

describe('the text of a query', () => {
  test('holds signs of its own harmless', () => {
    expect(sequenceQuery([{ stem: "o'b\\r", gap: 1 }])).toBe("'o''b\\\\r'")
  })

  test('keeps gaps, weights and unfinished words', () => {
    const sequence = [
      { stem: 'librari', gap: 1 },
      { stem: 'congress', gap: 2 },
    ]
    expect(sequenceQuery(sequence, 'A')).toBe("('librari':A <2> 'congress':A)")
    expect(sequenceQuery([{ stem: 'arch*', gap: 1 }])).toBe("'arch':*")
  })

  test('leaves out what is empty or said twice', () => {
    expect(all(["'a'", '', "'b'"])).toBe("('a' & 'b')")
    expect(any(["'a'", "'a'"])).toBe("'a'")
    expect(any([])).toBe('')
  })
})

describe('what was typed', () => {
  const forms = (text: string) =>
    new Map(wordsOf(text).map((word) => [word, { word, stem: word === 'of' ? null : word, isKnown: true }]))
  const sequence = (label: string) => label.split(' ').map((stem) => ({ stem, gap: 1 }))
  const meaning = (...labels: string[]): Meaning => ({ equal: labels.map(sequence), related: [], further: [] })
  const thesaurus: Thesaurus = {
    meanings: new Map([
      ['digital', meaning('digital', 'electronic')],
      ['digital asset management', meaning('digital asset management', 'dam')],
      ['academic library', meaning('academic library', 'college library')],
      ['centre', meaning('centre', 'commons')],
      ['a&d', meaning('arrangement and description', 'a&d')],
    ]),
    labels: new Map(),
    longest: 3,
    generic: new Set(['certificate', 'academic', 'library']),
    words: new Set(),
    stems: new Set(),
  }
  const slots = (text: string) => slotsOf(readQueryText(text).wanted, forms(text), thesaurus)

  test('means the longest label that it holds', () => {
    expect(slots('digital asset management').map(({ equal }) => equal)).toEqual([
      [sequence('digital asset management'), sequence('dam')],
    ])
  })

  test('means a label in its other spelling too', () => {
    const spelled = new Map([...forms('center'), ...forms('centre')])
    expect(slotsOf(readQueryText('center').wanted, spelled, thesaurus)).toMatchObject([
      { direct: [sequence('center'), sequence('centre')], equal: expect.arrayContaining([sequence('commons')]) },
    ])
  })

  test('means a label alone where each of its words says little', () => {
    expect(slots('academic library')).toMatchObject([{ direct: [sequence('academic library')], loose: [] }])
    expect(slots('digital asset management')[0]?.loose).toHaveLength(3)
  })

  test('is one word, where a sign joins two initials', () => {
    expect(readQueryText('A&D (r&d) -a&d "a&d"')).toMatchObject({
      wanted: [{ words: ['a&d'] }, { words: ['r&d'] }, { words: ['a', 'd'], isPhrase: true }],
      excluded: [{ words: ['a'] }, { words: ['d'] }],
    })
    const terms = partInitials(readQueryText('A&D R&D').wanted, thesaurus)
    expect(terms.map(({ words }) => words)).toEqual([['a&d'], ['r'], ['d']])
  })

  test('means just its words inside quotation marks', () => {
    expect(slots('"digital asset management"')).toMatchObject([{ equal: [], loose: [], related: [] }])
  })

  test('leaves a gap where a stop word stood, and no slot for it', () => {
    expect(slots('"library of congress"').map(({ direct }) => direct)).toEqual([
      [
        [
          { stem: 'library', gap: 1 },
          { stem: 'congress', gap: 2 },
        ],
      ],
    ])
  })

  test('may say little, and then need not be there', () => {
    expect(slots('digital certificate').map(({ isGeneric }) => isGeneric)).toEqual([false, true])
  })

  test('is one thing or the other around OR', () => {
    expect(slots('archives OR museums')).toMatchObject([{ direct: [sequence('archives'), sequence('museums')] }])
  })
})

test.each([
  [
    ['children', 'children services', 'kid'],
    ['children', 'kid'],
  ],
  [
    ['digital archives', 'archives digital'],
    ['digital archives', 'archives digital'],
  ],
  [['youth services', 'library youth services', 'youth services'], ['youth services']],
  [['services for youth'], ['services for youth']],
])('of %j only %j need be looked for', (labels, left) => {
  const sequenceOf = (label: string) => label.split(' ').map((stem) => ({ stem, gap: 1 }))
  expect(irreducible(labels.map(sequenceOf))).toEqual(left.map(sequenceOf))
})

test('a phrase whose words stand further apart than another is not found by it', () => {
  const near = [
    { stem: 'service', gap: 1 },
    { stem: 'youth', gap: 1 },
  ]
  const apart = [
    { stem: 'service', gap: 1 },
    { stem: 'youth', gap: 2 },
  ]
  expect(irreducible([near, apart])).toEqual([near, apart])
})
