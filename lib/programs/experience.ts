import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'

/** What a student or a graduate reports, with the page that says so. */
export const experienceSelect = {
  person: true,
  role: true,
  stage: true,
  before: true,
  why: true,
  outcome: true,
  challenge: true,
  pathway: { select: { name: true } },
  source: { select: { url: true, title: true, asOfText: true } },
} satisfies Prisma.ExperienceSelect

export type Experience = Prisma.ExperienceGetPayload<{ select: typeof experienceSelect }>
