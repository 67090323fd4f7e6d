import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { fieldNamed, MOST_MESSAGE, MOST_URL, MOST_VALUE, type SuggestedField } from './schema.ts'
import { answersTo, controlValue, singleField } from './value.ts'

/** What was sent, cleaned, as it is shown again where something is wrong. */
export type Typed = { field: SuggestedField | null; message: string; value: string; sourceUrl: string }

export type Wrong = Partial<Record<'message' | 'value' | 'sourceUrl', string>>

/** Why a form that is right was not taken: a machine may have sent it; too many came; the program is not public any more. */
const reasons = ['again', 'often', 'gone'] as const
export type Reason = (typeof reasons)[number]

/** Where the typed words wait for the page that shows what is wrong: minutes, in the reader's browser only. */
export const draftCookie = { name: 'correction', maxAge: 600 } as const

const MOST_COOKIE = 3_600
// More than the form takes, so that what is too long can be said to be, and shortened.
const MOST_TYPED = 2 * MOST_MESSAGE

export function typedIn(fields: URLSearchParams): Typed {
  return {
    field: fieldNamed(fields.get('field')),
    message: cleaned(fields.get('message')).slice(0, MOST_TYPED).toWellFormed(),
    value: cleaned(fields.get('value')).slice(0, MOST_TYPED).toWellFormed(),
    sourceUrl: withScheme(cleaned(fields.get('source')).replace(/\s/g, ''))
      .slice(0, MOST_TYPED)
      .toWellFormed(),
  }
}

/** One kind of line end, no other control characters, no blanks around. */
function cleaned(text: string | null): string {
  return (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}

/** People write addresses as they read them. */
function withScheme(url: string): string {
  return url === '' || /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`
}

/** What is wrong with what was typed, a sentence for each field. */
export function judge({ field, message, value, sourceUrl }: Typed): Wrong {
  const wrongValue = value === '' ? null : valueFault(field, value)
  return {
    ...(message === '' && { message: 'Write what is wrong, or what is missing.' }),
    ...(message.length > MOST_MESSAGE && {
      message: `This has ${message.length} characters: shorten it to ${MOST_MESSAGE} or less.`,
    }),
    ...(wrongValue && { value: wrongValue }),
    ...(sourceUrl !== '' &&
      !isWebAddress(sourceUrl) && {
        sourceUrl: 'Write the whole address of a page, such as https://example.edu/costs, or leave it out.',
      }),
  }
}

function valueFault(fact: SuggestedField | null, value: string): string | null {
  if (value.length > MOST_VALUE) return `This has ${value.length} characters: shorten it to ${MOST_VALUE} or less.`
  const single = singleField(fact)
  if (!single || controlValue(single.field, value) !== null) return null
  const answers = answersTo(single.field)
  return answers
    ? `Write one of these, or leave it empty: ${Object.values(answers).join('; ')}.`
    : 'Write a number, such as 15, or leave it empty.'
}

function isWebAddress(text: string): boolean {
  if (text.length > MOST_URL || !/^https?:\/\/[^\s/.]+\.\S+$/i.test(text) || !URL.canParse(text)) return false
  const { username, password, hostname } = new URL(text)
  return !username && !password && hostname.includes('.')
}

/** As a cookie keeps it; null: it would not fit into one. */
export function writeDraft(typed: Typed, reason: Reason | null): string | null {
  const text = brotliCompressSync(JSON.stringify({ ...typed, reason })).toString('base64url')
  return text.length > MOST_COOKIE ? null : text
}

export function readDraft(cookie: string | undefined): { typed: Typed; reason: Reason | null } | null {
  if (!cookie || cookie.length > MOST_COOKIE) return null
  try {
    const bytes = brotliDecompressSync(Buffer.from(cookie, 'base64url'), { maxOutputLength: 8 * MOST_TYPED })
    const { field, message, value, sourceUrl, reason } = JSON.parse(bytes.toString())
    const texts = { field, message, value, source: sourceUrl }
    const fields = new URLSearchParams(Object.entries(texts).map(([name, text]) => [name, String(text)]))
    return { typed: typedIn(fields), reason: reasons.find((each) => each === reason) ?? null }
  } catch {
    return null
  }
}
