import { JsonLd } from '@/components/structured-data/json-ld'
import type { InstitutionPage } from '@/lib/institutions/queries'
import { site } from '@/lib/site'
import { graph } from '@/lib/structured-data/schema-org/graph'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { institutionNode } from '@/lib/structured-data/schema-org/institution'
import { breadcrumbs, siteNode, webPage } from '@/lib/structured-data/schema-org/web-page'

/** What the page of an institution says, for search engines. */
export function InstitutionData({ institution }: { institution: InstitutionPage }) {
  const { slug, name, checkedOn } = institution
  const [path, { origin }] = [`/institutions/${slug}`, site]
  const about = idsOf(origin).institution(institution)
  const page = webPage({ path, name, about, image: `${path}/share.png`, reviewed: checkedOn }, origin)
  const way = breadcrumbs([{ href: '/institutions', label: 'Institutions' }], path, name, origin)
  return <JsonLd graph={graph(institutionNode(institution, origin), page, way, siteNode(origin))} />
}
