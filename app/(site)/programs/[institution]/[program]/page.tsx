import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
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
import { Workload } from '@/components/program/workload'
import { evidenceOf } from '@/lib/programs/evidence'
import { getProgram, getProgramsLike } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { descriptionOf, titleOf } from '@/lib/programs/title'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/programs/[institution]/[program]'>

// Rendered for its first reader and kept until a tag expires it; nothing is rendered at build time, without a database.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  return program ? pageMetadata(programPath(program), titleOf(program), descriptionOf(program)) : {}
}

export default async function ProgramPage({ params }: Props) {
  const { institution, program: slug } = await params
  const program = await getProgram(institution, slug)
  if (!program) notFound()
  const evidence = evidenceOf(program.sources)
  return (
    <Page section="programs">
      <Heading program={program} />
      <AtAGlance program={program} />
      <div className="split">
        <div>
          <Cost program={program} evidence={evidence} />
          <Workload program={program} evidence={evidence} />
          <Entry program={program} evidence={evidence} />
          <Deadlines program={program} evidence={evidence} />
          <Courses program={program} evidence={evidence} />
          <Funding program={program} evidence={evidence} />
          <Experiences experiences={program.experiences} />
          <Outcomes program={program} evidence={evidence} />
          <Sources program={program} />
        </div>
        <ProgramAside program={program} like={await getProgramsLike(program.id)} />
      </div>
    </Page>
  )
}
