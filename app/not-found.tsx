import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { SearchForm } from '@/components/search/search-form'

export const metadata: Metadata = { title: 'There is no such page' }

const waysOn = [
  { href: '/programs', label: 'All programs' },
  { href: '/topics', label: 'Topics' },
  { href: '/institutions', label: 'Institutions' },
  { href: '/funding', label: 'Who helps pay' },
]

export default function NotFound() {
  return (
    <Page>
      <PageHeading
        title="There is no such page"
        lead="The address may be mistyped, or old. A program that ended keeps its page here, so search for it by name."
      >
        <SearchForm />
        <ul className="places">
          {waysOn.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </PageHeading>
    </Page>
  )
}
