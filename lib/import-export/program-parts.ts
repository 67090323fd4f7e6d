import 'server-only'
import { splitCourse } from './course-text.ts'
import type { Keyed, Transaction } from './kind.ts'
import { pathwaySlug } from './pathway-slug.ts'
import { deadlineRow, tuitionRow } from './program-rows.ts'
import type { ProgramRecord } from './records.ts'
import { sourceRow } from './source-rows.ts'

type Written = Keyed<ProgramRecord>

/** Everything of these programs that has a table of its own, funding aside. One insert a table, however many programs. */
export async function insertParts(tx: Transaction, programs: Written[], topicIds: Map<string, number>) {
  const pathwayIds = await insertPathways(tx, programs)
  await insertExperiences(tx, programs, pathwayIds)

  await tx.programTopic.createMany({
    data: rowsOf(programs, ({ topics }) =>
      topics.map((slug, position) => ({ topicId: topicIds.get(slug) ?? 0, position })),
    ),
  })
  await tx.course.createMany({
    data: rowsOf(programs, ({ pathways, courses }, programId) => [
      ...courses.map((course, position) => ({ ...splitCourse(course), position })),
      ...pathways.flatMap((pathway) => {
        const pathwayId = pathwayIds.get(keyOf(programId, pathway.name))
        return pathway.courses.map((course, position) => ({ ...splitCourse(course), position, pathwayId }))
      }),
    ]),
  })
  await tx.tuitionRate.createMany({ data: rowsOf(programs, ({ tuition }) => tuition.map(tuitionRow)) })
  await tx.deadline.createMany({
    data: rowsOf(programs, ({ admission }) => admission.application_deadlines.map(deadlineRow)),
  })
  await tx.source.createMany({ data: rowsOf(programs, ({ sources }) => sources.map(sourceRow)) })
}

/** Takes away what `insertParts` added; funding options go when no program is left to them (see `writeFunding`). */
export async function deleteParts(tx: Transaction, programIds: number[]) {
  const where = { programId: { in: programIds } }
  await tx.experience.deleteMany({ where })
  await tx.course.deleteMany({ where })
  await tx.pathway.deleteMany({ where })
  await tx.programTopic.deleteMany({ where })
  await tx.tuitionRate.deleteMany({ where })
  await tx.deadline.deleteMany({ where })
  await tx.source.deleteMany({ where })
}

async function insertPathways(tx: Transaction, programs: Written[]): Promise<Map<string, number>> {
  const rows = await tx.pathway.createManyAndReturn({
    data: rowsOf(programs, ({ pathways }) =>
      pathways.map(({ name, summary }, position) => ({ name, summary, slug: pathwaySlug(name), position })),
    ),
  })
  return new Map(rows.map(({ programId, name, id }) => [keyOf(programId, name), id]))
}

async function insertExperiences(tx: Transaction, programs: Written[], pathwayIds: Map<string, number>) {
  const rows = await tx.experience.createManyAndReturn({
    data: rowsOf(programs, ({ experiences }, programId) =>
      experiences.map(({ pathway, source: _, ...experience }, position) => {
        const pathwayId = pathway === null ? null : pathwayIds.get(keyOf(programId, pathway))
        return { ...experience, pathwayId, position }
      }),
    ),
  })
  const ids = new Map(rows.map(({ programId, person, id }) => [keyOf(programId, person), id]))
  await tx.source.createMany({
    data: programs.flatMap(({ id, record }) =>
      record.experiences.map(({ person, source }) => ({
        experienceId: ids.get(keyOf(id, person)),
        ...sourceRow(source),
      })),
    ),
  })
}

function rowsOf<Row>(programs: Written[], rows: (record: ProgramRecord, programId: number) => Row[]) {
  return programs.flatMap(({ id, record }) => rows(record, id).map((row) => ({ programId: id, ...row })))
}

const keyOf = (programId: number, name: string) => `${programId} ${name}`
