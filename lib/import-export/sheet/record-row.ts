import { restored } from '../../csv.ts'
import type { ProgramRecord } from '../records.ts'
import type { Misread } from './cell.ts'
import { type Column, columns } from './columns.ts'

/** A program's record as the cells of its row, in the order of `columnNames`; `writeCsv` guards them. */
export function cellsOf(institution: string, record: ProgramRecord): string[] {
  return [institution, record.slug, ...columns.map(({ path, cell }) => cell.write(valueAt(record, path)))]
}

/** The facts that some cells of a row state: a part of a record, as deep as the columns of the file go. */
export type Facts = Record<string, unknown>

/** Reads the cells of a row by the names of their columns. */
export function factsOf(cells: Map<string, string>, misread: (fault: Misread & { column: string }) => void): Facts {
  const facts: Facts = {}
  for (const { name, path, cell } of columns) {
    const written = cells.get(name)
    if (written === undefined) continue
    const text = restored(written).trim()
    const told = (fault: Misread) => misread({ ...fault, column: name })
    put(facts, path, text === '' ? cell.empty : cell.read(text, told))
  }
  return facts
}

/** A record with some of its facts changed. */
export function withFacts(base: ProgramRecord, { admission, workload, ...facts }: Facts): unknown {
  return {
    ...base,
    ...facts,
    admission: isObject(admission) || admission === undefined ? { ...base.admission, ...admission } : admission,
    workload: isObject(workload) || workload === undefined ? { ...base.workload, ...workload } : workload,
  }
}

/** The column that shows what stands at a place of a record. */
export function columnAt(path: PropertyKey[]): Column | undefined {
  return columns.find((column) => column.path.every((step, place) => path[place] === step))
}

function put(facts: Facts, [first = '', second]: string[], value: unknown) {
  facts[first] = second === undefined ? value : { ...(facts[first] as object | undefined), [second]: value }
}

function valueAt(record: ProgramRecord, path: string[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
