import { ProgramData } from '@/app/(site)/programs/[institution]/[program]/program-data'
import { PutOnGuide } from '@/components/embed/put-on-guide'
import { Page } from '@/components/layout/page'
import { MyPricePart } from '@/components/money/my-price/my-price'
import { AtAGlance } from '@/components/program/at-a-glance'
import { Cost } from '@/components/program/cost'
import { Courses } from '@/components/program/courses'
import { Deadlines } from '@/components/program/deadlines'
import { Entry } from '@/components/program/entry'
import { Experiences } from '@/components/program/experiences'
import { Funding } from '@/components/program/funding'
import { Heading } from '@/components/program/heading'
import { Outcomes } from '@/components/program/outcomes'
import { ProgramAside } from '@/components/program/program-aside'
import { Sources } from '@/components/program/sources'
import { ProgramStanding } from '@/components/program/standing'
import { WhatChanged } from '@/components/program/what-changed'
import { Workload } from '@/components/program/workload'
import { WrongOrMissing } from '@/components/program/wrong-or-missing'
import { SaveOnPage } from '@/components/shortlist/save-form'
import type { ProgramCard } from '@/lib/programs/card'
import type { Comparable } from '@/lib/programs/comparable'
import { evidenceOf } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import type { Reader } from '@/lib/reader/reader'
import { site } from '@/lib/site'

type Props = {
  program: ProgramPage
  like: ProgramCard[]
  comparable: Comparable | null
  reader: Reader
  /** What the address asks beside the program. */
  query: Record<string, string | string[] | undefined>
  /** What stands above it where it is a preview. */
  above?: React.ReactNode
}

/** The page of a program: for everybody, or, with what their browser says and their address asks, for one reader. */
export function ProgramView({ program, like, comparable, query, reader, above }: Props) {
  const evidence = evidenceOf(program.sources, program.about)
  return (
    <Page section="programs" reader={reader} above={above}>
      <link rel="alternate" type="application/ld+json" href={`${programPath(program)}/ctdl`} title="CTDL" />
      {!above && <ProgramData program={program} />}
      <Heading program={program} />
      <SaveOnPage program={program} reader={reader} query={query} />
      <AtAGlance program={program} reader={reader} />
      <div className="split">
        <div>
          <Cost program={program} evidence={evidence} />
          <MyPricePart program={program} query={query} evidence={evidence} reader={reader} />
          <ProgramStanding program={program} comparable={comparable} />
          <Workload program={program} evidence={evidence} />
          <Entry program={program} evidence={evidence} reader={reader} />
          <Deadlines program={program} evidence={evidence} />
          <Courses program={program} evidence={evidence} />
          <Funding program={program} evidence={evidence} />
          <Experiences experiences={program.experiences} />
          <Outcomes program={program} evidence={evidence} />
          <Sources program={program} />
          <WhatChanged changes={program.changes} />
          <WrongOrMissing program={program} />
          <PutOnGuide program={program} origin={site.origin} />
        </div>
        <ProgramAside program={program} like={like} />
      </div>
    </Page>
  )
}
