import { type GeoProjection, type GeoStream, geoConicEqualArea, geoGraticule, geoPath, geoTransform } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json'

/** The map's own units; the page scales it. */
export const size = { width: 960, height: 540 }

type Box = { left: number; top: number; right: number; bottom: number }

/** A window onto the earth: where it lies on the map, what it reaches (west, south, east, north, in degrees), its land. */
export type Frame = {
  box: Box
  reach: [number, number, number, number]
  projection: GeoProjection
  land: string
  borders: string
}

const topology = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** North America between its cities; Hawaiʻi and Puerto Rico in windows of their own, so that they do not shrink it. */
export const frames: Frame[] = [
  frame([-170, 23, -50, 72], { left: -8, top: -8, right: size.width + 8, bottom: size.height + 8 }, mainland()),
  frame([-161, 18, -154, 23], { left: 20, top: 404, right: 180, bottom: 520 }),
  frame([-67.6, 17.7, -65.2, 18.7], { left: 806, top: 444, right: 940, bottom: 520 }),
]

/** Meridians and parallels, ten degrees apart, under the land of the mainland. */
export const graticule = geoPath(frames[0]?.projection).digits(0)(geoGraticule().step([10, 10])()) ?? ''

/** Albers' conic with the parallels used for the United States, fitted to the corners of the inhabited south. */
function mainland() {
  const corners = [
    [-125, 49],
    [-122, 36],
    [-114, 54.5],
    [-97, 25.5],
    [-80.5, 24.8],
    [-60, 46],
  ]
  const conic = geoConicEqualArea().parallels([29.5, 45.5]).rotate([96, 0])
  return conic.fitExtent(
    [
      [20, 20],
      [size.width - 20, size.height - 16],
    ],
    { type: 'MultiPoint', coordinates: corners },
  )
}

function inset([west, south, east, north]: Frame['reach'], { left, top, right, bottom }: Box) {
  const conic = geoConicEqualArea()
    .parallels([south, north])
    .rotate([-(west + east) / 2, 0])
  return conic.fitExtent(
    [
      [left + 8, top + 8],
      [right - 8, bottom - 26],
    ],
    {
      type: 'LineString',
      coordinates: [
        [west, south],
        [east, north],
      ],
    },
  )
}

function frame(reach: Frame['reach'], box: Box, projection = inset(reach, box)): Frame {
  projection.clipExtent([
    [box.left, box.top],
    [box.right, box.bottom],
  ])
  const draw = geoPath({ stream: (out) => projection.stream(thin(out)) }).digits(1)
  const { countries, land } = topology.objects
  return {
    box,
    reach,
    projection,
    land: withoutSpecks(draw(feature(topology, land)) ?? ''),
    borders: draw(mesh(topology, countries, (one, other) => one !== other)) ?? '',
  }
}

/** Drops the points that lie too near the one before to be seen, which keeps the drawing small. */
function thin(out: GeoStream): GeoStream {
  let last: [number, number] | undefined
  return geoTransform({
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < 2.4) return
      last = [x, y]
      this.stream.point(x, y)
    },
    lineStart() {
      last = undefined
      this.stream.lineStart()
    },
  }).stream(out)
}

/** Leaves out the rings of which thinning left fewer than four points. */
function withoutSpecks(path: string) {
  return path
    .split(/(?=M)/)
    .filter((ring) => ring.split('L').length > 3)
    .join('')
}
