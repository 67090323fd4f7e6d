import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'

/** What every page says of a funding option. */
export const optionSelect = {
  id: true,
  name: true,
  kind: true,
  amountText: true,
  covers: true,
  eligibility: true,
  url: true,
  reachesAllPrograms: true,
} satisfies Prisma.FundingOptionSelect

export type Option = Prisma.FundingOptionGetPayload<{ select: typeof optionSelect }>
