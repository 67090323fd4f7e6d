import 'server-only'
import { forbidden, unauthorized } from 'next/navigation'
import { cache } from 'react'
import type { UserRole } from '@/generated/prisma/enums.ts'
import { auth } from '@/lib/auth/auth'
import { requestHeaders } from '@/lib/auth/request'
import { staysAwake } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { site } from '@/lib/site'

/** Somebody who is signed in at the desk. */
export interface Editor {
  id: number
  name: string
  email: string
  role: UserRole
  hasSecondFactor: boolean
  /** The row of the session, not its token. */
  sessionId: number
}

/**
 * The person behind this request, once they have shown every factor they have. The first line of every function in
 * an `admin.ts`: checks stand beside the data, since neither a layout nor the proxy sees every way in.
 *
 * @throws what Next answers with 401, or with 403 where they have yet to turn the second step on
 */
export async function requireEditor(): Promise<Editor> {
  const editor = await requirePerson()
  return lacksSecondFactor(editor) ? forbidden() : editor
}

/**
 * The same, for what owners alone may do.
 *
 * @throws what Next answers with 401, or with 403 for an editor
 */
export async function requireOwner(): Promise<Editor> {
  const editor = await requireEditor()
  return editor.role === 'owner' ? editor : forbidden()
}

/**
 * The same, for one's own account: also for somebody who has yet to turn the second step on.
 *
 * @throws what Next answers with 401
 */
export async function requirePerson(): Promise<Editor> {
  return (await signedIn()) ?? unauthorized()
}

/** Whether nothing but their account is open to somebody, until they turn the second step on (SECOND_FACTOR). */
export function lacksSecondFactor(editor: Editor): boolean {
  return isSecondFactorRequired && !editor.hasSecondFactor
}

/** What the public can reach wants two factors (OWASP ASVS 5.0, 6.3.3); whoever tries it out at home may go without. */
const isSecondFactorRequired =
  (env.SECOND_FACTOR ?? (site.origin.startsWith('https:') ? 'required' : '')) === 'required'

/** The person behind this request; null: nobody. Read once a rendering, and anew by each action and route. */
export const signedIn = cache(async (): Promise<Editor | null> => editorOf(await requestHeaders()))

/** The person behind these headers; null: nobody, or somebody who was removed. */
export async function editorOf(requestHeaders: Headers): Promise<Editor | null> {
  const found = await auth().api.getSession({ headers: requestHeaders })
  if (!found || found.user.removedAt) return null
  const sessionId = Number(found.session.id)
  if (!(await staysAwake({ id: sessionId, updatedAt: found.session.updatedAt }))) return null
  const { id, name, email, role, twoFactorEnabled } = found.user
  return {
    id: Number(id),
    name,
    email,
    role: role as UserRole,
    hasSecondFactor: twoFactorEnabled ?? false,
    sessionId,
  }
}
