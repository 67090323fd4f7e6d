/** The part of an address that a pathway's name gives: "Level one (basic)" is level-one-basic. Empty without a Latin letter or digit. */
export function pathwaySlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
