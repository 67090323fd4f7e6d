import type { CredentialType, Delivery } from '@/generated/prisma/enums'
import { placeName } from '@/lib/institutions/place'
import { deliveryLabel } from '@/lib/programs/delivery'
import { programKey } from '@/lib/programs/place'
import { credentialTypes } from '@/lib/programs/schema'
import { creditsLabel } from '@/lib/programs/work'

export type Namesake = {
  slug: string
  credentialType: CredentialType
  delivery: Delivery[]
  fullyOnline: boolean | null
  creditsMin: number | null
  creditsMax: number | null
  institution: { slug: string; unit: string | null; city: string | null; region: string | null }
}

/**
 * The first of its facts that none of its namesakes shares: "fully online" beside one in person. Where they are alike in
 * all, its address tells it from them, which no two programs share. Null: it has no namesake.
 */
export function distinctionOf(program: Namesake, namesakes: Namesake[]): string | null {
  if (namesakes.length === 0) return null
  const isOwn = (fact: Fact) => fact(program) !== null && namesakes.every((each) => fact(each) !== fact(program))
  const fact = FACTS.find(isOwn) ?? programKey
  return fact(program)
}

type Fact = (program: Namesake) => string | null

const FACTS: Fact[] = [
  ({ credentialType }) => credentialTypes[credentialType],
  ({ delivery, fullyOnline }) => deliveryLabel(delivery, fullyOnline),
  (program) => creditsLabel({ ...program, coursesRequired: null }),
  ({ institution }) => institution.unit,
  ({ institution }) => placeName(institution) || null,
]
