import type { Delivery, TuitionMode } from '@/generated/prisma/enums'
import { deliveries } from '@/lib/programs/schema'

/** "Fully online; also in person", "In person; partly on site", "Online, not fully online"; null: no page says how it is taught. */
export function deliveryLabel(delivery: Delivery[], fullyOnline: boolean | null): string | null {
  if (fullyOnline) return fully(delivery)
  const stated = delivery.length > 0 ? sentence(delivery.map((each) => deliveries[each])) : null
  if (fullyOnline === null) return stated
  if (stated === null) return 'Not fully online'
  // Of what is taught on site alone, or partly, it goes without saying.
  return delivery.some(isOnline) ? `${stated}, not fully online` : stated
}

function fully(delivery: Delivery[]): string {
  const online = ['Fully online', ...delivery.filter(isPaced).map((each) => PACE[each])].join(', ')
  const others = delivery.filter((each) => !isOnline(each)).map((each) => deliveries[each])
  return others.length > 0 ? `${online}; also ${lowered(sentence(others))}` : online
}

/** "not stated", with what the prices suggest of it: a price for a mode does not say that the program is taught so. */
export function unstatedDelivery(prices: { mode: TuitionMode }[]): string {
  const modes = prices.map(({ mode }) => mode)
  if (modes.includes('online')) return 'not stated, though an online price is'
  return modes.includes('in_person') ? 'not stated, though a price in person is' : 'not stated'
}

const PACE = { online_async: 'in your own time', online_sync: 'live sessions' }

function isPaced(delivery: Delivery): delivery is keyof typeof PACE {
  return delivery in PACE
}

function isOnline(delivery: Delivery): boolean {
  return delivery.startsWith('online')
}

function sentence([first = '', ...rest]: string[]): string {
  return [first, ...rest.map(lowered)].join('; ')
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
