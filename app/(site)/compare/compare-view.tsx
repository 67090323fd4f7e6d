import { Add } from '@/components/compare/add'
import { HowToChoose } from '@/components/compare/how-to'
import { CompareMyPrice } from '@/components/compare/my-price-form'
import { listed, namesOf } from '@/components/compare/names'
import { CompareTable } from '@/components/compare/table'
import { TableLinks } from '@/components/compare/table-links'
import { differing, groupsOf } from '@/components/compare/table-rows'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { DroppedPrograms } from '@/components/program/dropped'
import { type Asked, FEWEST_COMPARED } from '@/lib/compare/address'
import { counted } from '@/lib/format'
import type { ProgramCard } from '@/lib/programs/card'
import type { Dropped } from '@/lib/programs/dropped'
import { placeKey } from '@/lib/programs/place'
import type { ProgramPage } from '@/lib/programs/queries'
import type { Reader } from '@/lib/reader/reader'

type Props = { asked: Asked; programs: ProgramPage[]; dropped: Dropped[]; addable: ProgramCard[]; reader: Reader }

/** Programs side by side; where there are too few, how to choose them. */
export function CompareView({ asked, programs, dropped, addable, reader }: Props) {
  const names = namesOf(programs)
  return (
    <Page section="programs" reader={reader}>
      <div className="compare">
        <PageHeading title={titleOf(names)} />
        <DroppedPrograms title="Not everything in this address is compared" dropped={dropped} />
        {programs.length < FEWEST_COMPARED ? (
          <HowToChoose saved={reader.saved.map(placeKey)} />
        ) : (
          <Compared asked={asked} programs={programs} reader={reader} />
        )}
        <Add asked={asked} addable={addable} />
      </div>
    </Page>
  )
}

function Compared({ asked, programs, reader }: Pick<Props, 'asked' | 'programs' | 'reader'>) {
  const all = groupsOf(programs, { holdings: reader.holdings, answers: asked.kept })
  const groups = asked.differences ? differing(all) : all
  const count = (some: typeof all) => some.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <TableLinks asked={asked} isFitTold={reader.holdings !== null} shown={count(groups)} rows={count(all)} />
      <CompareMyPrice asked={asked} region={reader.holdings?.region} />
      <CompareTable asked={asked} programs={programs} groups={groups} />
    </>
  )
}

function titleOf(names: string[]): string {
  if (names.length === 0) return 'Compare programs side by side'
  if (names.length < FEWEST_COMPARED) return `Compare ${listed(names)} with another`
  // Their names head the columns; here they would fill the screen of a phone.
  return `${counted(names.length, 'program')}, side by side`
}
