import { getPlan } from '@/lib/bulk/admin'
import { planOf } from '../../form'

export async function GET(_: Request, { params }: RouteContext<'/admin/import/[plan]/progress'>): Promise<Response> {
  const plan = await getPlan(planOf((await params).plan))
  if (!plan) return Response.json({ state: 'gone' }, { status: 404 })
  return Response.json({ state: plan.state, percent: plan.percent })
}
