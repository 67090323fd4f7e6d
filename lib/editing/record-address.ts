import 'server-only'
import { notFound } from 'next/navigation'
import { type DeskRecord, getDeskRecord } from '@/lib/editing/admin'
import type { PlainRoom } from '@/lib/editing/fields/new-record'
import { type SubjectName, subjectNames } from '@/lib/editing/subject'

/**
 * The kind of record that a room of the desk holds.
 *
 * @throws what Next answers with 404
 */
export function subjectNamed(room: string): SubjectName {
  return subjectNames.find((name) => name === room) ?? notFound()
}

/**
 * The kind of record of a room whose list and new records are those of all such rooms.
 *
 * @throws what Next answers with 404
 */
export function plainRoom(room: string): PlainRoom {
  const name = subjectNamed(room)
  return name === 'programs' ? notFound() : name
}

/**
 * The record at `/admin/programs/12`.
 *
 * @throws what Next answers with 404
 */
export async function recordAt({ room, id }: { room: string; id: string }): Promise<DeskRecord> {
  const name = subjectNamed(room)
  return (/^\d{1,9}$/.test(id) && (await getDeskRecord(name, Number(id)))) || notFound()
}

/** The revision that an address names; null: none. */
export function revisionNumber(value: unknown): bigint | null {
  return typeof value === 'string' && /^\d{1,18}$/.test(value) ? BigInt(value) : null
}
