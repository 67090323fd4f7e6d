import { PartRoom } from '@/components/desk/part-room'
import { requireEditor } from '@/lib/auth/guard'
import { listFunding } from '@/lib/editing/parts/admin'
import { wishIn } from '@/lib/editing/program-list'

export const metadata = { title: 'Funding' }

export default async function FundingRoom({ searchParams }: PageProps<'/admin/funding'>) {
  const editor = await requireEditor()
  const wish = wishIn(await searchParams)
  return (
    <PartRoom
      editor={editor}
      room="/funding"
      title="Help to pay"
      noun="funding option"
      lead="Help to pay is edited with the programs that it reaches, or with the institution where it reaches all of them."
      wish={wish}
      found={await listFunding(wish)}
    />
  )
}
