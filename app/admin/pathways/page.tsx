import { PartRoom } from '@/components/desk/part-room'
import { requireEditor } from '@/lib/auth/guard'
import { listPathways } from '@/lib/editing/parts/admin'
import { wishIn } from '@/lib/editing/program-list'

export const metadata = { title: 'Pathways' }

export default async function PathwaysRoom({ searchParams }: PageProps<'/admin/pathways'>) {
  const editor = await requireEditor()
  const wish = wishIn(await searchParams)
  return (
    <PartRoom
      editor={editor}
      room="/pathways"
      title="Pathways"
      noun="pathway"
      lead="A pathway and its courses are edited with their program."
      wish={wish}
      found={await listPathways(wish)}
    />
  )
}
