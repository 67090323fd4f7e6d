import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { siteNode } from '@/lib/structured-data/schema-org/web-page'

/** The site with its search, by the address that its form leads to. */
export function websiteNode(description: string, origin: string): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${idsOf(origin).absolute('/programs')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return { ...(siteNode(origin) as object), description, inLanguage: 'en', potentialAction: search } as WebSite
}
