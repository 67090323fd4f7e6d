type Place = { x: number; y: number }

/**
 * How far each dot steps aside, to the right or to the left, so that none covers another; the height, which is read off
 * exactly, stays. Places are in pixels; `distance` is the least between two centres.
 */
export function sideBySide(places: Place[], distance: number): number[] {
  const taken: Place[] = []
  const isFree = ({ x, y }: Place) => taken.every((other) => Math.hypot(other.x - x, other.y - y) >= distance)
  return places.map(({ x, y }) => {
    let aside = 0
    // 0, 1, -1, 2, -2, …: each dot that is taken blocks a few of these steps, and so one of them is free.
    for (let step = 0; !isFree({ x: x + aside, y }); step++)
      aside = distance * (step % 2 ? -1 : 1) * Math.ceil(step / 2)
    taken.push({ x: x + aside, y })
    return aside
  })
}
