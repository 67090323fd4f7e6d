import type { Delivery, TuitionMode } from '@/generated/prisma/enums'
import { deliveries } from '@/lib/programs/schema'

/**
 * "Fully online", "Fully online, or in person", "Online; in person", "Online, not fully online"; null: no page says how it is
 * taught.
 */
export function deliveryLabel(delivery: Delivery[], fullyOnline: boolean | null): string | null {
  const ways = delivery.map((each) => deliveries[each])
  if (fullyOnline) {
    const paces = delivery.filter(isPaced).map((each) => PACE[each])
    const others = delivery.filter(isOnSite).map((each) => ON_SITE[each])
    return [['Fully online', ...paces].join(', '), ...others].join(', or ')
  }
  const stated = ways.length > 0 ? sentence(ways) : null
  if (fullyOnline === null) return stated
  if (stated === null) return 'Not fully online'
  // Of what is taught on site alone, or partly, it goes without saying.
  return delivery.some(isOnline) ? `${stated}, not fully online` : stated
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

const ON_SITE = { hybrid: 'partly on site', in_person: 'in person' }

function isOnSite(delivery: Delivery): delivery is keyof typeof ON_SITE {
  return delivery in ON_SITE
}

function isOnline(delivery: Delivery): boolean {
  return delivery.startsWith('online')
}

function sentence([first = '', ...rest]: string[]): string {
  return [first, ...rest.map((each) => each.charAt(0).toLowerCase() + each.slice(1))].join('; ')
}
