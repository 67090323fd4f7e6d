import 'server-only'
import { auth } from '@/lib/auth/auth'
import { note } from '@/lib/auth/events'
import { signedIn } from '@/lib/auth/guard'
import { requestHeaders } from '@/lib/auth/request'

/** Ends the session of this browser: its row and its cookie. Nobody is signed in: nothing happens. */
export async function signOut(): Promise<void> {
  const editor = await signedIn()
  await auth().api.signOut({ headers: await requestHeaders() })
  if (editor) await note('signed-out', editor.id)
}
