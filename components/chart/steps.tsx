import { ticks } from './ticks'

/** From the beginning of a step a level holds, until near its end it may fall. */
export type Level = { name: string; from: number; to: number }
type Props = { label: string; levels: Level[]; title: string; format: (value: number) => string }

const HEIGHT = 220
/** The part of a step after which it falls: before its end, so that the fall is seen when the next one rises. */
const FALLS_AT = 0.8
const MOST_NAMES = 12

/** A level that rises and falls in steps, over time. What it shows is said in words beside it: it is one image. */
export function Steps({ label, levels, title, format }: Props) {
  const most = Math.max(...levels.map(({ from }) => from))
  const up = ticks(Math.max(most, 1), 4)
  const top = up.at(-1) ?? 1
  const heightOf = (value: number) => Math.round(HEIGHT - (value / top) * HEIGHT)
  const every = Math.ceil(levels.length / MOST_NAMES)
  const peak = (levels.findIndex(({ from }) => from === most) + FALLS_AT / 2) / levels.length
  return (
    <div className="steps">
      <svg width="100%" height={HEIGHT} role="img" aria-label={label}>
        {up.map((value) => (
          <g key={value}>
            <line x2="100%" y1={heightOf(value)} y2={heightOf(value)} />
            <text className="tick-y" x="-8" y={heightOf(value)} dy="0.32em">
              {format(value)}
            </text>
          </g>
        ))}
        {levels.map(({ name, from, to }, index) => {
          const [left, fall, right] = [0, FALLS_AT, 1].map((part) => (index + part) / levels.length)
          const before = levels[index - 1]?.to ?? 0
          return (
            <g key={name}>
              <Stretch left={left} right={fall} from={heightOf(before)} to={heightOf(from)} />
              <Stretch left={fall} right={right} from={heightOf(from)} to={heightOf(to)} />
              {index % every === 0 && (
                <text className="tick-x" x={percent((index + 0.5) / levels.length)} y={HEIGHT + 20}>
                  {name}
                </text>
              )}
            </g>
          )
        })}
        <circle cx={percent(peak)} cy={heightOf(most)} r="4" />
        <text className="peak" x={percent(peak)} y={heightOf(most) - 10} textAnchor={anchorAt(peak)}>
          {format(most)}
        </text>
        <text className="axis-y" y="-16">
          {title}
        </text>
      </svg>
    </div>
  )
}

/** Up or down to a height, and along at it. */
function Stretch({ left = 0, right = 0, from, to }: { left?: number; right?: number; from: number; to: number }) {
  return (
    <>
      <rect x={percent(left)} width={percent(right - left)} y={to} height={HEIGHT - to} />
      {from !== to && <line className="level" x1={percent(left)} x2={percent(left)} y1={from} y2={to} />}
      <line className="level" x1={percent(left)} x2={percent(right)} y1={to} y2={to} />
    </>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.15) return 'start'
  return share > 0.85 ? 'end' : 'middle'
}
