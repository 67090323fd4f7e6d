import type { Graph } from '@/lib/structured-data/schema-org/graph'
import { scriptText } from '@/lib/structured-data/script-text'

/** Data for search engines. Its type keeps browsers from running it, so no policy against inline scripts concerns it. */
export function JsonLd({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, and scriptText lets no markup through.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(graph) }} />
}
