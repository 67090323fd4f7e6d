/** Records a statement: above it Prisma and PostgreSQL take more time for each. */
const BATCH = 200

export function batches<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, place) =>
    items.slice(place * BATCH, (place + 1) * BATCH),
  )
}
