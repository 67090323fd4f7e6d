import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { OwnList } from '@/components/shortlist/own-list'
import { SharedList } from '@/components/shortlist/shared-list'
import { todayIso } from '@/lib/programs/deadline'
import { droppedOf } from '@/lib/programs/dropped'
import { parsePlace, parsePlaces } from '@/lib/programs/place'
import { pathBack } from '@/lib/reader/answer-form'
import { readReader } from '@/lib/reader/reader'
import { dones } from '@/lib/shortlist/addresses'
import { readListed } from '@/lib/shortlist/queries'
import { MOST_SAVED } from '@/lib/shortlist/shortlist'
import { pageMetadata, unlisted } from '@/lib/site'

export const dynamic = 'force-dynamic'

const description =
  'The programs that you saved, kept by your browser alone: prices, deadlines and your notes; what changed; to compare, to share, to print.'

// Whose list it is, or that it was sent by somebody, is no page for a search engine.
export const metadata: Metadata = {
  ...pageMetadata('/shortlist', 'Shortlist', description),
  robots: unlisted,
}

export default async function ShortlistPage({ searchParams }: PageProps<'/shortlist'>) {
  const { p, done, program, back, count, left, clear } = await searchParams
  const [reader, today] = [await readReader(), todayIso()]
  if (p !== undefined) {
    const { places, refused } = parsePlaces([p].flat(), MOST_SAVED)
    const dropped = droppedOf(refused, `a list holds no more than ${MOST_SAVED} programs`)
    return (
      <Page section="shortlist" reader={reader}>
        <SharedList places={places} dropped={dropped} listed={await readListed(places)} reader={reader} today={today} />
      </Page>
    )
  }
  const place = typeof program === 'string' ? parsePlace(program) : null
  const mentioned = [...reader.saved, ...reader.removed, ...(place ? [place] : [])]
  return (
    <Page section="shortlist" reader={reader}>
      <OwnList
        reader={reader}
        listed={await readListed(mentioned)}
        today={today}
        place={place}
        isClearing={clear === '1'}
        done={dones.find((each) => each === done)}
        back={pathBack(back, '') || null}
        added={countIn(count)}
        left={countIn(left)}
      />
    </Page>
  )
}

function countIn(given: string | string[] | undefined): number {
  return /^\d{1,3}$/.test(String(given)) ? Number(given) : 0
}
