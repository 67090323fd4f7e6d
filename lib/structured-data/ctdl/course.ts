import type { ProgramFacts } from '@/lib/programs/read-page'
import { courseId } from '@/lib/structured-data/ctdl/node-ids'
import { type Text, text } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface Course {
  '@id': string
  '@type': 'ceterms:Course'
  'ceterms:name': Text
  'ceterms:description'?: Text
}

const REQUIREMENT = { required: 'Required', elective: 'Elective' }

/** The courses of a program, or of one pathway of it, each once; with what the page adds in brackets. */
export function courses(
  program: ProgramFacts,
  pathway: ProgramFacts['pathways'][number] | null,
  origin: string,
): Course[] {
  const listed = (pathway ?? program).courses.map(({ title, requirement, note }) =>
    stated<Course>({
      '@id': courseId(program, pathway?.slug ?? null, title, origin),
      '@type': 'ceterms:Course',
      'ceterms:name': { en: title },
      'ceterms:description': text(note ?? (requirement && REQUIREMENT[requirement])),
    }),
  )
  return listed.filter((course, index) => listed.findIndex((each) => each['@id'] === course['@id']) === index)
}
