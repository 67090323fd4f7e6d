const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/** "Canada" for CA. */
export function countryName(code: string): string {
  return countryNames.of(code) ?? code
}

/** "Denton, Texas"; empty where no page states either. */
export function placeName({ city, region }: { city: string | null; region: string | null }): string {
  return [city, region].filter(Boolean).join(', ')
}

/** Lines under their countries, those with most lines first, and under their regions in the order in which they came. */
export function byPlace<Line extends { country: string; region: string | null }>(lines: Line[]) {
  return groupBy(lines, (line) => line.country)
    .sort((one, other) => other.lines.length - one.lines.length)
    .map(({ key, lines: inCountry }) => ({
      country: key,
      count: inCountry.length,
      regions: groupBy(inCountry, (line) => line.region).map((group) => ({ region: group.key, lines: group.lines })),
    }))
}

// Map.groupBy came with Node 21.
function groupBy<Line, Key>(lines: Line[], keyOf: (line: Line) => Key) {
  const groups = new Map<Key, Line[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  return [...groups].map(([key, inGroup]) => ({ key, lines: inGroup }))
}
