import type { z } from 'zod'
import { dateOf } from '../days.ts'
import { exactDay, lastYear } from './dates.ts'
import type { page } from './source-schema.ts'

type Page = z.infer<typeof page> & { secondary?: boolean; supports?: string[] }

/** A source as the row that holds it. The date that the page shows stays text, beside what can be read from it. */
export function sourceRow({ url, title, as_of, secondary = false, supports = [] }: Page, position = 0) {
  return {
    position,
    url,
    title,
    asOfText: as_of,
    asOfDate: as_of === null ? null : dateOf(exactDay(as_of)),
    asOfYear: as_of === null ? null : lastYear(as_of),
    secondary,
    supports,
  }
}

interface SourceRow {
  url: string
  title: string | null
  asOfText: string | null
  secondary: boolean
  supports: string[]
}

/** The source that `sourceRow` had. */
export function sourceOf({ secondary, supports, ...row }: SourceRow) {
  return { ...pageOf(row), secondary, supports }
}

/** As `sourceOf`, for a source that supports the whole of its record. */
export function pageOf({ url, title, asOfText }: Pick<SourceRow, 'url' | 'title' | 'asOfText'>) {
  return { url, title, as_of: asOfText }
}
