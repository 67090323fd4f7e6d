import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { redirect } from 'next/navigation'
import { type Editor, lacksSecondFactor, signedIn } from '@/lib/auth/guard'
import { authSecret } from '@/lib/auth/secret'
import { countTry } from '@/lib/auth/throttle'
import { newToken, tokenHash } from '@/lib/auth/token'
import { db } from '@/lib/db'
import { signInPath } from '@/lib/desk/address'

const DAY_MS = 86_400_000
/** A form may lie open for so long. */
const SEAL_MS = 3 * DAY_MS
const MOST_CHARACTERS = 1_000_000
/** The field of components/desk/held-form-field.tsx. */
const FIELD = 'held-for'

/** What a form carries so that it is kept for this person, and at this address, should their session run out. */
export function formSeal(editor: Editor, path: string): string {
  const time = Date.now()
  return [editor.id, time, sign(editor.id, time, path)].join('.')
}

/**
 * The person who sends a form. Where there is none any more, sends whoever sent it to sign-in with what they typed kept:
 * the first line of an action whose form holds more than a click.
 */
export async function editorOrHold(form: FormData, path: string): Promise<Editor> {
  const editor = await signedIn()
  return editor && !lacksSecondFactor(editor) ? editor : holdForm(form, path)
}

/** Keeps what was typed for whom the form was made, and sends to sign-in, which leads back to it: `?held=`. */
export async function holdForm(form: FormData, path: string): Promise<never> {
  const userId = whoseForm(String(form.get(FIELD) ?? ''), path)
  const fields = [...form].flatMap(([name, value]) => (isTyped(name, value) ? [[name, value]] : []))
  const isKept = userId !== null && JSON.stringify(fields).length <= MOST_CHARACTERS
  if (!isKept || (await countTry('heldForm', String(userId)))) redirect(signInPath(path))
  const token = newToken()
  await db.$transaction([
    db.heldForm.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - DAY_MS) } } }),
    db.heldForm.create({ data: { tokenHash: tokenHash(token), userId, path, fields } }),
  ])
  redirect(signInPath(`${path}${path.includes('?') ? '&' : '?'}held=${token}`))
}

/** What somebody typed before their session ran out; null: nothing of theirs is kept by this name. It stays for a day. */
export async function takeHeldForm(token: unknown, editor: Editor): Promise<FormData | null> {
  if (typeof token !== 'string') return null
  const held = await db.heldForm.findFirst({
    where: { tokenHash: tokenHash(token), userId: editor.id, createdAt: { gt: new Date(Date.now() - DAY_MS) } },
    select: { fields: true },
  })
  if (!held) return null
  const form = new FormData()
  for (const [name, value] of held.fields as [string, string][]) form.append(name, value)
  return form
}

/** Files are too large to keep, and what Next adds names the action and not what was typed. */
function isTyped(name: string, value: FormDataEntryValue): value is string {
  return typeof value === 'string' && name !== FIELD && !name.startsWith('$ACTION')
}

function whoseForm(seal: string, path: string): number | null {
  const [id, time, signature = ''] = seal.split('.')
  const [userId, made] = [Number(id), Number(time)]
  if (!Number.isSafeInteger(userId) || !(Date.now() - made < SEAL_MS)) return null
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(userId, made, path))]
  return given.length === right.length && timingSafeEqual(given, right) ? userId : null
}

function sign(userId: number, time: number, path: string): string {
  return createHmac('sha256', authSecret()).update(`held form\n${userId}\n${time}\n${path}`).digest('base64url')
}
