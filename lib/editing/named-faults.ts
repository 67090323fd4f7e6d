import type { Issue } from '@/lib/editing/issue'
import type { ProgramRecord } from '@/lib/import-export/records'

type Named = Pick<ProgramRecord, 'topics' | 'experiences' | 'pathways'>

/** What a sound record of a program names that there is not: a topic, or a pathway of its own. */
export function namedFaults({ topics, experiences, pathways }: Named, known: ReadonlySet<string>): Issue[] {
  const tracks = new Set(pathways.map(({ name }) => name))
  return [
    ...topics.flatMap((slug, place) =>
      known.has(slug) ? [] : [{ path: ['topics', place], message: 'is no topic of the vocabulary', value: slug }],
    ),
    ...experiences.flatMap(({ pathway }, place) =>
      pathway === null || tracks.has(pathway)
        ? []
        : [{ path: ['experiences', place, 'pathway'], message: 'is no pathway of this program', value: pathway }],
    ),
  ]
}
