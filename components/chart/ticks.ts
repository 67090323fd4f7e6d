/** Round steps from zero to the first at or beyond `most`: about `wanted` of them, each 1, 2 or 5 times a power of ten. */
export function ticks(most: number, wanted: number): number[] {
  const least = most / wanted
  const power = 10 ** Math.floor(Math.log10(least))
  const step = power * ([1, 2, 5].find((each) => each * power >= least) ?? 10)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
}
