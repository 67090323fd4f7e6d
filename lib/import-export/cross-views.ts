import { z } from 'zod'

// What the checks across files look at. Anything that is not of the expected type is left out: it is a fault already.

const object = z.record(z.string(), z.unknown()).catch({})
const list = z.array(z.unknown()).catch([])

export const topicsView = z.array(object)

export const institutionView = z.object({
  institution: object,
  programs: z
    .array(
      z
        .object({ slug: z.unknown(), topics: list, pathways: z.array(object).catch([]) })
        .catch({ slug: undefined, topics: [], pathways: [] }),
    )
    .catch([]),
})

export const experiencesView = z.array(
  z.object({ institution: z.string(), program: z.string(), pathway: z.unknown() }).nullable().catch(null),
)

export const placesView = z.object({ places: z.record(z.string(), object) })

export type InstitutionView = z.infer<typeof institutionView>
