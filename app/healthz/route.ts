import { isDatabaseUp } from '@/lib/health'

export const dynamic = 'force-dynamic'

/** For a supervisor or a load balancer. */
export async function GET() {
  const isUp = await isDatabaseUp()
  const body = { status: isUp ? 'ok' : 'the database does not answer' }
  return Response.json(body, { status: isUp ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
