import 'server-only'
import { cookies, headers } from 'next/headers'

/** The headers of the request at hand, with the cookies that were set while it was being answered. */
export async function requestHeaders(): Promise<Headers> {
  const all = new Headers(await headers())
  all.set('cookie', (await cookies()).toString())
  return all
}
