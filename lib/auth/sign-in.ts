import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { auth } from '@/lib/auth/auth'

export type SignInResult = 'in' | 'second factor' | 'refused'

/** Signs somebody in by e-mail and password, and sets the cookie. Unknown accounts take as long as wrong passwords. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  try {
    const answer = await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
    return 'twoFactorRedirect' in answer ? 'second factor' : 'in'
  } catch (error) {
    if (isAPIError(error)) return 'refused'
    throw error
  }
}
