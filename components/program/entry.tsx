import { ProgramFit } from '@/components/eligibility/program-fit'
import { Fact, yesNo } from '@/components/program/fact'
import { Section } from '@/components/ui/section'
import { gradeLabel, neededLabel } from '@/lib/programs/entry'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import type { Reader } from '@/lib/reader/reader'

type Props = { program: ProgramPage; evidence: Evidence; reader: Reader }

/** What one must hold, and who may enter; and, for who told what they hold, whether they do. */
export function Entry({ program, evidence, reader }: Props) {
  const grade = gradeLabel(program)
  return (
    <Section id="entry" title="Getting in">
      <dl className="definitions">
        <Fact term="A master's degree" fields={['requires_masters']} evidence={evidence}>
          {neededLabel(program.requiresMasters, program)}
        </Fact>
        <Fact term="A library master's (MLIS)" fields={['requires_mlis']} evidence={evidence}>
          {neededLabel(program.requiresMlis, program)}
        </Fact>
        <Fact term="Grade average" fields={['minimum_gpa']} evidence={evidence}>
          {grade && `${grade} of 4.0 at least`}
        </Fact>
        <Fact term="Open to people outside a degree program" fields={['open_to_non_matriculated']} evidence={evidence}>
          {yesNo(program.openToNonMatriculated)}
        </Fact>
        <Fact term="Open to current degree students" fields={['open_to_current_degree_students']} evidence={evidence}>
          {yesNo(program.openToCurrentDegreeStudents)}
        </Fact>
        <Fact term="In short, in our words" fields={['prerequisites']} evidence={evidence}>
          {program.prerequisites}
        </Fact>
      </dl>
      <ProgramFit program={program} evidence={evidence} holdings={reader.holdings} />
    </Section>
  )
}
