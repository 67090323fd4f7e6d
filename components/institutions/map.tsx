import { counted } from '@/lib/format'
import { placeName } from '@/lib/institutions/place'
import { type MapPoint, placeDots } from './map-dots'
import { frames, graticule, size } from './map-land'

const labels = [
  { text: 'Canada', x: 430, y: 62 },
  { text: 'United States', x: 330, y: 250 },
  { text: 'Mexico', x: 322, y: 500 },
  { text: 'Hawaiʻi', x: 30, y: 510 },
  { text: 'Puerto Rico', x: 816, y: 510 },
]

/** Where the institutions are. The list beside it says the same in words; `after` is the id of what follows the map. */
export function InstitutionMap({ points, after }: { points: MapPoint[]; after: string }) {
  const dots = placeDots(points)
  return (
    <figure className="map">
      <a className="skip-past" href={`#${after}`}>
        Skip the map: the list below names the same institutions
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: no HTML element groups inside a drawing */}
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label="Map of the institutions">
        <path className="map-graticule" d={graticule} />
        {frames.map(({ box, land, borders }, index) => (
          <g key={box.left}>
            {index > 0 && (
              <path className="map-frame" d={`M${box.left} ${box.top}H${box.right}V${box.bottom}H${box.left}Z`} />
            )}
            <path className="map-land" d={land} />
            <path className="map-border" d={borders} />
          </g>
        ))}
        {labels.map(({ text, x, y }) => (
          <text key={text} x={x} y={y}>
            {text}
          </text>
        ))}
        {dots.map(({ href, x, y, radius, ...dot }) => (
          <a key={href} href={href}>
            <title>{label(dot)}</title>
            <circle cx={x} cy={y} r={radius} />
          </a>
        ))}
      </svg>
      <figcaption>
        One dot is one institution; the more programs it has, the larger. Several of one city stand side by side.
        Places: GeoNames, CC BY 4.0; land: Natural Earth.
      </figcaption>
    </figure>
  )
}

function label({ name, programs, ...place }: Pick<MapPoint, 'name' | 'city' | 'region' | 'programs'>) {
  return `${[name, placeName(place)].filter(Boolean).join(', ')}: ${counted(programs, 'program')}`
}
