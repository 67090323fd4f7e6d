import 'server-only'
import { verifyPassword } from 'better-auth/crypto'
import { passwordHashOf } from '@/lib/auth/account'
import { note } from '@/lib/auth/events'
import type { Editor } from '@/lib/auth/guard'
import { countTry, forgiveTry, waitSentence } from '@/lib/auth/throttle'
import { db } from '@/lib/db'

/**
 * What is wrong with the password that somebody gives again before they change how they sign in; null: nothing. A
 * browser that was left open, or a stolen session, is not enough for that.
 */
export async function confirmationFault(editor: Editor, password: string): Promise<string | null> {
  const tooMany = await countTry('confirmation', String(editor.id))
  if (tooMany) return waitSentence(tooMany)
  const hash = await passwordHashOf(editor.id, db)
  if (!hash || !(await verifyPassword({ hash, password }))) {
    await note('confirmation-refused', editor.id)
    return 'This is not your password.'
  }
  await forgiveTry('confirmation', String(editor.id))
  return null
}
