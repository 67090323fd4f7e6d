import { MyPriceAnswer } from '@/components/money/my-price/answer'
import { MyPriceForm } from '@/components/money/my-price/form'
import { Section } from '@/components/ui/section'
import { answered, isAnswered, type Query } from '@/lib/money/my-price/answers'
import { myPrice } from '@/lib/money/my-price/my-price'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import type { Reader } from '@/lib/reader/reader'

type Props = { program: ProgramPage; query: Query; evidence: Evidence; reader: Reader }

/** What the program costs one reader: their answers, the sum, and when it falls due. Nobody can enter one that ended. */
export function MyPricePart({ program, query, evidence, reader }: Props) {
  if (program.offeringStatus === 'discontinued') return null
  const my = myPrice(program, query)
  const isMine = isAnswered(query)
  return (
    <div className="my-price" data-answered={isMine || undefined}>
      <Section id="my-price" title="My price">
        {isMine ? (
          <MyPriceAnswer program={program} my={my} evidence={evidence} />
        ) : (
          <p>
            What would you pay, and when? Answer what you know. What you leave empty is asked for or named, never
            assumed. Your answers stand in the page's address only: whoever you send it to sees them.
          </p>
        )}
        <MyPriceForm program={program} my={my} query={query} isAnswered={isMine} region={reader.holdings?.region} />
        {isMine && (
          <p className="print:hidden">
            <a href={`${programPath(program)}/case?${new URLSearchParams(answered(query))}`}>
              Make the case for it with these figures
            </a>
          </p>
        )}
        {isMine && <PrintedSources program={program} />}
      </Section>
    </div>
  )
}

/** On paper this part stands alone: it brings along the pages that the price was read from. */
function PrintedSources({ program }: { program: ProgramPage }) {
  const sources = program.sources.flatMap((source, index) =>
    source.supports.includes('tuition') ? [{ ...source, number: index + 1 }] : [],
  )
  return (
    <>
      <p className="small soft print:hidden">
        Printed, this is one page: the program's name and your price. Without answers the whole page prints.
      </p>
      <div className="my-price-sources hidden print:block">
        <h3>Where the price was read</h3>
        <ol>
          {sources.map(({ url, title, asOfText, number }) => (
            <li key={url} value={number}>
              {[title, asOfText ?? 'undated'].filter(Boolean).join(', ')}: {url}
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
