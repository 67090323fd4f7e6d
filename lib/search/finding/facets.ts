import 'server-only'
import { db } from '@/lib/db'
import { countryName } from '@/lib/institutions/place'
import { credentialTypes, deliveries } from '@/lib/programs/schema'
import type { FacetCounts } from '@/lib/search/finding/facet-counts'
import { MOST_OPTIONS } from '@/lib/search/finding/tally'
import type { Filters } from '@/lib/search/parameters'
import {
  creditBands,
  type FacetName,
  type FacetOption,
  type Facets,
  flags,
  priceBands,
  statuses,
} from '@/lib/search/schema'

/** The facets with their options: those of a fixed list in its order, others the most frequent first. */
export async function toFacets(filters: Filters, counts: Record<FacetName, FacetCounts>): Promise<Facets> {
  const names = await readNames(topOf(counts.topic, filters.topic), topOf(counts.institution, filters.institution))
  return {
    topic: byCount(filters.topic, counts.topic, (value) => names.topic.get(value)),
    no_mlis: flag('no_mlis', filters, counts),
    non_matriculated: flag('non_matriculated', filters, counts),
    online: flag('online', filters, counts),
    delivery: fixed(filters.delivery, counts.delivery, deliveries),
    price: fixed(filters.price, counts.price, priceBands),
    credits: fixed(filters.credits, counts.credits, creditBands),
    funding: flag('funding', filters, counts),
    credential: fixed(filters.credential, counts.credential, credentialTypes),
    country: byCount(filters.country, counts.country, countryName),
    region: byCount(filters.region, counts.region, (value) => value),
    institution: byCount(filters.institution, counts.institution, (value) => names.institution.get(value)),
    status: fixed(filters.status, counts.status, statuses),
  }
}

function fixed(chosen: string[], counts: FacetCounts, labels: Record<string, string>): FacetOption[] {
  return Object.entries(labels).map(([value, label]) => ({
    value,
    label,
    count: counts.values.get(value) ?? counts.others,
    chosen: chosen.includes(value),
  }))
}

function flag(name: keyof typeof flags, filters: Filters, counts: Record<FacetName, FacetCounts>): FacetOption[] {
  return fixed(filters[name] ? ['1'] : [], counts[name], { 1: flags[name] })
}

function byCount(chosen: string[], counts: FacetCounts, labelOf: (value: string) => string | undefined): FacetOption[] {
  const options = topOf(counts, chosen).map((value) => ({
    value,
    label: labelOf(value) ?? value,
    count: counts.values.get(value) ?? counts.others,
    chosen: chosen.includes(value),
  }))
  return options.toSorted((one, other) => other.count.count - one.count.count || one.label.localeCompare(other.label))
}

/** The most frequent values, and those chosen. */
function topOf(counts: FacetCounts, chosen: string[]): string[] {
  const known = [...counts.values].toSorted(([, one], [, other]) => other.count - one.count)
  return [...new Set([...chosen, ...known.slice(0, MOST_OPTIONS).map(([value]) => value)])]
}

async function readNames(topics: string[], institutions: string[]) {
  const rows = await db.$queryRaw<{ isTopic: boolean; slug: string; name: string }[]>`
    SELECT true AS "isTopic", slug, label AS name FROM topic WHERE slug = ANY (${topics}::text[])
    UNION ALL
    SELECT false, slug, name FROM institution WHERE slug = ANY (${institutions}::text[])`
  const named = (those: typeof rows) => new Map(those.map(({ slug, name }) => [slug, name]))
  return {
    topic: named(rows.filter(({ isTopic }) => isTopic)),
    institution: named(rows.filter(({ isTopic }) => !isTopic)),
  }
}
