import type { Metadata } from 'next'
import { NotListed } from '@/components/embed/not-listed'
import { readLooks } from '@/lib/embed/looks'
import { unlisted } from '@/lib/site'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Not listed any more', robots: unlisted }

/** What proxy.ts answers, with 404, in place of a frame that there is not. */
export default async function NotListedPage({ searchParams }: PageProps<'/embed/not-listed'>) {
  return <NotListed theme={readLooks(await searchParams).theme} />
}
