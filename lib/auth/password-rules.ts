import 'server-only'
import { createHash } from 'node:crypto'
import { passwordLength } from '@/lib/auth/password-length'
import { counted } from '@/lib/format'

/** A guesser who may try often enough finds what is below this; ours are slowed down far below it. */
const LEAST_GUESSES = 1e8
/** So much must be left of a password without what anybody knows of its owner. */
const LEAST_OWN = 8
/** Words of this place: docs/asvs.md lists them too. */
const SITE_WORDS = ['after the mlis', 'afterthemlis', 'librarian', 'library', 'certificate', 'editor', 'desk']

export type PersonOfPassword = { email: string; name: string }

/**
 * What is wrong with a new password, in a sentence; null: nothing. It may hold any characters in any mixture; it may not be one
 * that guessers try first, nor be made of what they know of its owner. What is judged is what better-auth hashes: the same in
 * NFKC, in which fullwidth letters are letters.
 */
export async function passwordFault(typed: string, person: PersonOfPassword): Promise<string | null> {
  const password = typed.normalize('NFKC')
  const length = [...password].length
  const { least, most } = passwordLength
  if (length < least)
    return `A password has at least ${least} characters, and this one has ${counted(length, 'character')}.`
  if (password.length > most) return `A password has at most ${most} characters.`
  const known = wordsAbout(person)
  if (withoutWords(password, known).length < LEAST_OWN) {
    return 'Somebody who knows you or this site would guess this password: it is made of your name, your address or ours.'
  }
  if ((await isCommon(password)) || (await guessesOf(password, known)) < LEAST_GUESSES) {
    return 'This password is among the first that guessers try. A few words that have nothing to do with each other are better.'
  }
  return null
}

function wordsAbout({ email, name }: PersonOfPassword): string[] {
  const words = [email, ...email.split(/[@.+_-]/), name, ...name.split(/\s+/), ...SITE_WORDS]
  return [...new Set(words.map((word) => word.trim().toLowerCase()))].filter((word) => word.length >= 4)
}

function withoutWords(password: string, words: string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase())
}

/** Whether it is one of the commonest of its length in breaches (OWASP ASVS 5.0, 6.2.4). */
async function isCommon(password: string): Promise<boolean> {
  commonest ??= import('@/lib/auth/common-passwords.json').then(({ hashes }) => new Set(hashes.match(/.{8}/g)))
  const hash = createHash('sha256').update(password.toLowerCase()).digest()
  return (await commonest).has(hash.subarray(0, 6).toString('base64url'))
}

let commonest: Promise<Set<string>> | undefined

async function guessesOf(password: string, known: string[]): Promise<number> {
  guesser ??= makeGuesser()
  return (await guesser).check(password, known).guesses
}

let guesser: ReturnType<typeof makeGuesser> | undefined

/** zxcvbn, with the 49,000 commonest passwords of breaches. Loaded when somebody first sets a password: it is large. */
async function makeGuesser() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}
