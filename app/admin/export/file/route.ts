import type { NextRequest } from 'next/server'
import { requireEditor } from '@/lib/auth/guard'
import { getExport } from '@/lib/bulk/admin'
import { exportFormats } from '@/lib/bulk/export-formats'
import { seeOther } from '@/lib/reader/answer-form'
import { parseFilters, queryOf } from '@/lib/search/filters'
import { getVocabulary } from '@/lib/search/vocabulary'
import { download } from '../../download'

export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await requireEditor()
  const format = nextUrl.searchParams.get('format') === 'json' ? 'json' : 'csv'
  const search = nextUrl.searchParams.get('search')?.trim() ?? ''
  const filters = search === '' ? null : await filtersOf(search)
  if (filters === undefined) return seeOther('/admin/export?refused=search')
  return download(await getExport(format, filters), `programs.${format}`, exportFormats[format])
}

/** The filters of a search's address; undefined where any part of it is not understood: else far more would be exported. */
async function filtersOf(search: string) {
  if (!search.includes('?')) return undefined
  const query = queryOf(new URLSearchParams(search.slice(search.indexOf('?') + 1)))
  const { filters, dropped } = parseFilters(query, await getVocabulary(query))
  return dropped.length > 0 || filters.fit ? undefined : filters
}
