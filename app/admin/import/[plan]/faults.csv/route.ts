import { getFaultFile } from '@/lib/bulk/admin'
import { download } from '../../../download'
import { planOf } from '../../form'

export async function GET(_: Request, { params }: RouteContext<'/admin/import/[plan]/faults.csv'>): Promise<Response> {
  const faults = await getFaultFile(planOf((await params).plan))
  return download(faults, 'faults.csv', 'text/csv')
}
