import type { BreadcrumbList, WebPage, WebSite } from 'schema-dts'
import { licence } from '@/lib/structured-data/licence'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { stated } from '@/lib/structured-data/stated'

type Described = {
  path: string
  name: string
  /** The `@id` of what the page is about. */
  about: string
  /** Where its share image is; not given: it has none of its own. */
  image?: string
  /** ISO dates of when it was first public, last changed and last compared with its sources. */
  published?: string
  changed?: string
  reviewed?: string | null
  /** The pages that it was read from. */
  sources?: string[]
}

/** The page itself, apart from what it is about: its dates are those of our record, and never the school's. */
export function webPage(page: Described, origin: string): WebPage {
  const { absolute, website } = idsOf(origin)
  return stated({
    '@type': 'WebPage' as const,
    '@id': absolute(page.path),
    url: absolute(page.path),
    name: page.name,
    inLanguage: 'en',
    isPartOf: { '@id': website },
    mainEntity: { '@id': page.about },
    breadcrumb: { '@id': `${absolute(page.path)}#breadcrumb` },
    primaryImageOfPage: page.image ? ({ '@type': 'ImageObject', url: absolute(page.image) } as const) : undefined,
    datePublished: page.published,
    dateModified: page.changed,
    lastReviewed: page.reviewed ?? undefined,
    isBasedOn: page.sources,
    license: licence.url,
  })
}

/** The site, as far as a page of it names it. */
export function siteNode(origin: string): WebSite {
  const { absolute, website } = idsOf(origin)
  return { '@type': 'WebSite', '@id': website, name: 'After the MLIS', url: absolute('/') }
}

/** The way to a page as its top shows it, ending with the page itself. */
export function breadcrumbs(
  items: { href: string; label: string }[],
  path: string,
  name: string,
  origin: string,
): BreadcrumbList {
  const { absolute } = idsOf(origin)
  const way = [...items, { href: path, label: name }]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(path)}#breadcrumb`,
    itemListElement: way.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href),
    })),
  }
}
