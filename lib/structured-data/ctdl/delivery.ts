import type { ProgramFacts } from '@/lib/programs/read-page'
import { alignedTo, type Concept } from '@/lib/structured-data/ctdl/alignment'

/**
 * How it is taught, in CTDL's concepts: every way that is stated, or none where CTDL lacks a word for one, since the others alone
 * would say that there is no more. It lacks one for "online" of which no page says that it is all. The description has every way.
 */
export function deliveryTypes({ delivery, fullyOnline }: Pick<ProgramFacts, 'delivery' | 'fullyOnline'>) {
  const onSite = delivery.flatMap((way) => ON_SITE[way] ?? [])
  const concepts: Concept[] = fullyOnline ? ['deliveryType:OnlineOnly', ...onSite] : onSite
  return fullyOnline || onSite.length === delivery.length ? concepts.map(alignedTo) : []
}

const ON_SITE: Partial<Record<ProgramFacts['delivery'][number], Concept>> = {
  hybrid: 'deliveryType:BlendedDelivery',
  in_person: 'deliveryType:InPerson',
}
