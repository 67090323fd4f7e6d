/** Endings and letters that British and American English write differently; the stemmer does not know them. */
const PAIRS: [british: RegExp, american: string, back: RegExp, british: string][] = [
  [/is(ation|ations|ational|e|ed|er|ers|es|ing)$/, 'iz$1', /iz(ation|ations|ational|e|ed|er|ers|es|ing)$/, 'is$1'],
  [/ys(e|ed|er|ers|es|ing)$/, 'yz$1', /yz(e|ed|er|ers|es|ing)$/, 'ys$1'],
  [/our(s|al|ed|ing|able|ite|hood|hoods|ful)?$/, 'or$1', /or(s|al|ed|ing|able|ite|hood|hoods|ful)?$/, 'our$1'],
  [/ogu(e|es|ed|ing|er|ers)$/, 'og$1', /og(s|ed|ing|er|ers)?$/, 'ogu$1'],
  [/ogue(s?)$/, 'og$1', /og(s?)$/, 'ogue$1'],
  [/([^aeiou])re(s?)$/, '$1er$2', /([^aeiou])er(s?)$/, '$1re$2'],
  [/ramme(s?)$/, 'ram$1', /ram(s?)$/, 'ramme$1'],
  [/([aeiou])nce(s?)$/, '$1nse$2', /([aeiou])nse(s?)$/, '$1nce$2'],
  [/([aeiou])ll(ed|er|ers|or|ors|ing)$/, '$1l$2', /([^aeiou][aeiou])l(ed|er|ers|or|ors|ing)$/, '$1ll$2'],
  [/ctis(e|ed|es|ing)$/, 'ctic$1', /ctic(e|ed|es|ing)$/, 'ctis$1'],
  [/dgem(ent|ents)$/, 'dgm$1', /dgm(ent|ents)$/, 'dgem$1'],
  [/(a|o)e/, 'e', /^(arch)e(o)/, '$1ae$2'],
  [/entr(ed|ing)$/, 'enter$1', /enter(ed|ing)$/, 'entr$1'],
  [/ialit(y|ies)$/, 'ialt$1', /ialt(y|ies)$/, 'ialit$1'],
  [/is(able|ably|ability)$/, 'iz$1', /iz(able|ably|ability)$/, 'is$1'],
  [/^enquir/, 'inquir', /^inquir/, 'enquir'],
  [/^artef/, 'artif', /^artif/, 'artef'],
  [/geing$/, 'ging', /ging$/, 'geing'],
  [/lfil(s|ment)?$/, 'lfill$1', /lfill(s|ment)?$/, 'lfil$1'],
  [/enrol(s|ment|ments)?$/, 'enroll$1', /enroll(s|ment|ments)?$/, 'enrol$1'],
]
const SHORTEST = 5

/** One and several of what has kept its Latin, Greek or old English plural. */
const PLURALS = [
  ['analysis', 'analyses'],
  ['appendix', 'appendices'],
  ['child', 'children'],
  ['consortium', 'consortia'],
  ['corpus', 'corpora'],
  ['criterion', 'criteria'],
  ['curriculum', 'curricula'],
  ['index', 'indices'],
  ['person', 'people'],
  ['practicum', 'practica'],
  ['symposium', 'symposia'],
  ['syllabus', 'syllabi'],
  ['thesis', 'theses'],
  ['woman', 'women'],
]
const BY_PLURAL = new Map(
  PLURALS.flatMap(
    ([one = '', many = '']) =>
      [
        [one, many],
        [many, one],
      ] as const,
  ),
)

/**
 * How the other side of the Atlantic may spell a word, and its other number where the stemmer does not know it:
 * "digitization" for "digitisation", "curricula" for "curriculum". Some are no words, and find nothing.
 */
export function spellingsOf(word: string): string[] {
  if (word.length < SHORTEST) return []
  const spellings = PAIRS.flatMap(([british, american, back, other]) => [
    word.replace(british, american),
    word.replace(back, other),
  ])
  const other = BY_PLURAL.get(word)
  if (other) spellings.push(other)
  return [...new Set(spellings)].filter((spelling) => spelling !== word)
}
