import 'server-only'
import { editorOf, lacksSecondFactor } from '@/lib/auth/guard'
import { requestHeaders } from '@/lib/auth/request'

/** Where somebody goes who has just signed in: where they wanted to, or first to the second step where it is required. */
export async function wayOn(wanted: string): Promise<string> {
  const editor = await editorOf(await requestHeaders())
  return editor && lacksSecondFactor(editor) ? '/admin/account/second-factor' : wanted
}
