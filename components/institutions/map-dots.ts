import { frames, size } from './map-land'

/** An institution with a place; `programs` is how many it has. */
export type MapPoint = {
  href: string
  name: string
  city: string | null
  region: string | null
  programs: number
  latitude: number
  longitude: number
}

/** A point on the map, in its units. `home` is where it belongs; a dot that had to make room lies beside it. */
export type Dot = MapPoint & { x: number; y: number; radius: number; home: { x: number; y: number } }

const GAP = 1.5
const ROUNDS = 200

/** Places the points so that no two dots overlap, the largest drawn first. A point beyond the map's edge is left out. */
export function placeDots(points: MapPoint[]): Dot[] {
  const dots = points.flatMap(project).sort((a, b) => b.programs - a.programs || a.href.localeCompare(b.href))
  for (let round = 0; round < ROUNDS && pushApart(dots); round++) {}
  return dots.map((dot) => ({ ...dot, x: tenth(dot.x), y: tenth(dot.y) }))
}

function project(point: MapPoint): Dot[] {
  const { longitude, latitude } = point
  // The windows of Hawaiʻi and Puerto Rico come after the mainland, which does not reach as far south.
  const frame = frames.find(({ reach: [west, south, east, north] }) => {
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north
  })
  const [x, y] = frame?.projection([longitude, latitude]) ?? []
  if (x === undefined || y === undefined || x < 0 || x > size.width || y < 0 || y > size.height) return []
  const home = { x: tenth(x), y: tenth(y) }
  // The area stands for the number of programs.
  return [{ ...point, ...home, home, radius: tenth(2.6 + 1.6 * Math.sqrt(point.programs)) }]
}

/** Moves each pair that overlaps half the way apart; false once there is none. */
function pushApart(dots: Dot[]): boolean {
  let moved = false
  dots.forEach((one, index) => {
    for (const other of dots.slice(index + 1)) {
      const wanted = one.radius + other.radius + GAP
      // Two of one city have no direction between them: theirs comes from their place in the list.
      const dx = other.x - one.x || Math.cos(index)
      const dy = other.y - one.y || Math.sin(index)
      const distance = Math.hypot(dx, dy)
      if (distance >= wanted) continue
      const share = ((wanted - distance) / distance / 2) * 1.02
      one.x -= dx * share
      one.y -= dy * share
      other.x += dx * share
      other.y += dy * share
      moved = true
    }
  })
  return moved
}

function tenth(value: number) {
  return Math.round(value * 10) / 10
}
