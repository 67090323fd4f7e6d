/** What two labels share that a search takes for one: case, accents, hyphens, apostrophes and other marks aside. */
export function labelKey(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
