import { sideBySide } from './side-by-side'
import { ticks } from './ticks'
import { wrap } from './wrap'

export type Dot = { href: string; name: string; x: number; y: number }
type Axis = { title: string; format: (value: number) => string }

const HEIGHT = 380
/** The width for which dots are set apart; the drawing takes whatever width there is. */
const USUAL_WIDTH = 620
const DISTANCE = 10
const LINE = 17
/** Characters that fit side by side on a screen of 320 pixels. */
const MOST_CHARACTERS = 42

/**
 * Dots in a plane, each a link. What a dot is called stands above the drawing while the pointer or the focus is on it.
 * Across, places are shares of the width, so that words and dots keep their size on every screen.
 */
export function Scatter({ label, dots, x, y }: { label: string; dots: Dot[]; x: Axis; y: Axis }) {
  const [across, up] = [
    ticks(Math.max(...dots.map((dot) => dot.x)), 8),
    ticks(Math.max(...dots.map((dot) => dot.y)), 6),
  ]
  const [right, top] = [across.at(-1) ?? 1, up.at(-1) ?? 1]
  const heightOf = (value: number) => Math.round(HEIGHT - (value / top) * HEIGHT)
  const shareOf = (value: number) => `${Math.round((value / right) * 1000) / 10}%`
  const asides = sideBySide(
    dots.map((dot) => ({ x: (dot.x / right) * USUAL_WIDTH, y: heightOf(dot.y) })),
    DISTANCE,
  )
  return (
    <div className="scatter">
      {/* biome-ignore lint/a11y/useSemanticElements: no HTML element groups inside a drawing */}
      <svg width="100%" height={HEIGHT} role="group" aria-label={label}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus */}
        <g aria-hidden="true">
          {up.map((value) => (
            <g key={value}>
              <line x2="100%" y1={heightOf(value)} y2={heightOf(value)} />
              <text className="tick-y" x="-8" y={heightOf(value)} dy="0.32em">
                {y.format(value)}
              </text>
            </g>
          ))}
          {across.map((value) => (
            <text key={value} className="tick-x" x={shareOf(value)} y={HEIGHT + 20}>
              {x.format(value)}
            </text>
          ))}
          <text className="axis-x" x="100%" y={HEIGHT + 40}>
            {x.title}
          </text>
          <text className="axis-y" y="-14">
            {y.title}
          </text>
          <Words className="hint" text="Each dot is a program, and leads to its page." />
        </g>
        {dots.map((dot, index) => (
          <a key={dot.href} href={dot.href}>
            <circle cx={shareOf(dot.x)} cy={heightOf(dot.y)} r="4.5" style={moved(asides[index])} />
            <Words text={dot.name} />
          </a>
        ))}
      </svg>
    </div>
  )
}

/** Above the drawing, in lines that end at one height, whatever their number. */
function Words({ text, ...props }: { text: string } & React.ComponentProps<'text'>) {
  const lines = wrap(text, MOST_CHARACTERS)
  return (
    <text {...props}>
      {lines.map((line, index) => (
        <tspan key={line} x="0" dy={index === 0 ? -34 - LINE * (lines.length - 1) : LINE}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}

function moved(aside = 0) {
  return aside === 0 ? undefined : { translate: `${aside}px` }
}
