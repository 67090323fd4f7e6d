import { db } from '@/lib/db'

export const dynamic = 'force-dynamic'

/** For a supervisor or a load balancer: whether this process reaches its database now. */
export async function GET() {
  const isUp = await db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  const body = { status: isUp ? 'ok' : 'the database does not answer' }
  return Response.json(body, { status: isUp ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
