import { SourceList } from '@/components/sources/source-list'
import { institutionLabels } from '@/lib/institutions/labels'
import type { InstitutionPage } from '@/lib/institutions/queries'

/** The pages behind what is said of the institution itself; each program has its own. */
export function InstitutionSources({ sources }: { sources: InstitutionPage['sources'] }) {
  return (
    <section className="section" id="sources">
      <h2>Sources for the institution</h2>
      {sources.length === 0 && <p className="soft">We found no page that says more of it.</p>}
      <SourceList
        sources={sources.map(({ asOfText, supports, ...source }) => ({
          ...source,
          asOf: asOfText,
          note:
            supports.length > 0
              ? `supports ${supports.map((field) => institutionLabels[field] ?? field).join(', ')}`
              : '',
        }))}
      />
    </section>
  )
}
