import 'server-only'
import { headers } from 'next/headers'
import { forbidden, unauthorized } from 'next/navigation'
import { cache } from 'react'
import type { UserRole } from '@/generated/prisma/enums.ts'
import { auth } from '@/lib/auth/auth'

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
 * @throws what Next answers with 401
 */
export async function requireEditor(): Promise<Editor> {
  return (await signedIn()) ?? unauthorized()
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

/** The person behind this request; null: nobody. Read once a request. */
export const signedIn = cache(async (): Promise<Editor | null> => editorOf(await headers()))

/** The person behind these headers; null: nobody, or somebody who was removed. */
export async function editorOf(requestHeaders: Headers): Promise<Editor | null> {
  const found = await auth().api.getSession({ headers: requestHeaders })
  if (!found || found.user.removedAt) return null
  const { id, name, email, role, twoFactorEnabled } = found.user
  return {
    id: Number(id),
    name,
    email,
    role: role as UserRole,
    hasSecondFactor: twoFactorEnabled ?? false,
    sessionId: Number(found.session.id),
  }
}
