import { SourceList } from '@/components/sources/source-list'
import { Section } from '@/components/ui/section'
import { counted, formatDate } from '@/lib/format'
import { fieldLabels } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Every page that was read, with what it supports and the date that it carries. */
export function Sources({ program }: { program: ProgramPage }) {
  const { sources, freshness, url, about, publication } = program
  const checked = Object.entries(about.checked).flatMap(([field, day]) =>
    day ? `${fieldLabels[field] ?? field} on ${formatDate(day)}` : [],
  )
  return (
    <Section id="sources" title="Sources">
      {url && <p className="hidden small print:block">The school's own page of this program: {url}</p>}
      <SourceList
        sources={sources.map((source) => ({
          ...source,
          asOf: source.asOfText,
          note: `supports ${source.supports.map((field) => fieldLabels[field] ?? field).join(', ') || 'nothing by name'}`,
        }))}
      />
      <p className="small soft">
        {counted(freshness.undated, 'of these pages carries', 'of these pages carry')} no date.{' '}
        {checked.length > 0 && `Checked one by one: ${checked.join(', ')}. `}
        {url === null && "The address of the program's own page is not known. "}
        Listed here since {formatDate(publication.publishedAt.slice(0, 10))}.
      </p>
    </Section>
  )
}
