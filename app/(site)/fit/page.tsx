import { FitForm } from '@/components/eligibility/fit-form'
import { FitTold } from '@/components/eligibility/fit-told'
import { FitWrong } from '@/components/eligibility/fit-wrong'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/ui/section'
import { judge, typedOf } from '@/lib/eligibility/answers'
import { countAnswers } from '@/lib/eligibility/queries'
import { pathBack } from '@/lib/reader/answer-form'
import { readReader, readTyped } from '@/lib/reader/reader'
import { pageMetadata, unlisted } from '@/lib/site'

export const dynamic = 'force-dynamic'

export const metadata = {
  ...pageMetadata(
    '/fit',
    'Do I get in?',
    'Say once what you hold, and every certificate program answers whether you meet what it states. The answers stay in your browser.',
  ),
  robots: unlisted,
}

export default async function FitPage({ searchParams }: PageProps<'/fit'>) {
  const [reader, typed, { back }] = [await readReader(), await readTyped(), await searchParams]
  const { holdings } = reader
  const counts = holdings && (await countAnswers(holdings))
  const { wrong } = judge(typed ?? {})
  return (
    <Page reader={reader}>
      <PageHeading
        title="Do I get in?"
        lead="Say once what you hold, and every program answers whether you meet what its pages state, and by which rule."
      >
        <p className="text small soft">
          Your answers are kept in this browser only, in a cookie, for a year or until you clear them: there is no
          account, nothing of them is kept here, and they stand in no address that you might share. One alone can get
          there, if you press “Use …, as you told” at a price: where you live. Every answer may be left out.{' '}
          <a href="/privacy#kept">More on privacy</a>
        </p>
      </PageHeading>
      <FitWrong wrong={wrong} />
      {holdings && counts && <FitTold holdings={holdings} counts={counts} />}
      <Section id="answers" title={holdings ? 'Change your answers' : 'What you hold'}>
        <FitForm typed={typed ?? typedOf(holdings ?? {})} wrong={wrong} back={pathBack(back, '') || null} />
      </Section>
    </Page>
  )
}
