import type { ProgramFacts } from '@/lib/programs/read-page'
import { alignedTo, type Concept, type CredentialAlignmentObject } from '@/lib/structured-data/ctdl/alignment'

/**
 * How it is taught, in CTDL's concepts. "Online" alone does not say that all of it is, and CTDL has no word for some of it: it
 * stands in the description only. What can be done fully online, and in person too, is of both types.
 */
export function deliveryTypes({ delivery, fullyOnline }: Pick<ProgramFacts, 'delivery' | 'fullyOnline'>) {
  const others = delivery.flatMap((way): CredentialAlignmentObject[] => {
    const concept = CONCEPTS[way]
    return concept ? [alignedTo(concept)] : []
  })
  return fullyOnline ? [alignedTo('deliveryType:OnlineOnly'), ...others] : others
}

const CONCEPTS: Record<ProgramFacts['delivery'][number], Concept | null> = {
  online: null,
  online_async: null,
  online_sync: null,
  hybrid: 'deliveryType:BlendedDelivery',
  in_person: 'deliveryType:InPerson',
}
