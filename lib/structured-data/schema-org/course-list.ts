import type { Course, ItemList } from 'schema-dts'
import type { ProgramCard } from '@/lib/programs/card'
import { factsOf } from '@/lib/programs/facts'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { institutionType } from '@/lib/structured-data/schema-org/provider'

/** The programs that a page lists, in its order and no others. Each is told in the words of its card. */
export function courseList(path: string, programs: ProgramCard[], origin: string): ItemList {
  return {
    '@type': 'ItemList',
    '@id': idsOf(origin).list(path),
    numberOfItems: programs.length,
    itemListElement: programs.map((program, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: course(program, origin),
    })),
  }
}

function course(program: ProgramCard, origin: string): Course {
  const ids = idsOf(origin)
  const { institution } = program
  return {
    '@type': 'Course',
    '@id': ids.program(program),
    url: ids.programPage(program),
    name: program.name,
    description: `${factsOf(program).join(' · ')}.`,
    provider: {
      '@type': institutionType(institution.name),
      name: institution.name,
      url: ids.institutionPage(institution),
    },
  }
}
