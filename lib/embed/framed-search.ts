import 'server-only'
import { lookNames } from '@/lib/embed/looks'
import { type Asked, readAsked } from '@/lib/search/asked'
import { change } from '@/lib/search/filters'

/** The search of a framed list, from the address of the frame without its looks. It shows the beginning, and no plot. */
export async function readFramedSearch(address: URLSearchParams): Promise<Asked> {
  const given = new URLSearchParams(address)
  for (const name of lookNames) given.delete(name)
  const asked = await readAsked(given, 'frame')
  return { ...asked, filters: change(asked.filters, { plot: false }) }
}
