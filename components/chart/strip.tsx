import { sideBySide } from './side-by-side'
import { ticks } from './ticks'

export type Mark = { name: string; value: number }
type Props = {
  label: string
  marks: Mark[]
  own: Mark
  median: Mark
  format: (value: number) => string
}

/** The width for which dots are set apart; the drawing takes whatever width there is. */
const USUAL_WIDTH = 620
const DISTANCE = 10
/** From the middle of the program's own mark to its side. */
const OWN_WIDTH = 9
/** From the line to the farthest dot; where there are more, dots lie closer. */
const MOST_ASIDE = 50
const WORDS = 44

/**
 * Dots along a line, each where its value lies, with one mark of its own and the median. What it shows is said in words
 * beside it: the drawing as a whole is an image.
 */
export function Strip({ label, marks, own, median, format }: Props) {
  const across = ticks(Math.max(1, own.value, ...marks.map(({ value }) => value)), 4)
  const right = across.at(-1) ?? 1
  const shareOf = (value: number) => `${Math.round((value / right) * 1000) / 10}%`
  const along = ({ value }: Mark) => ({ x: 0, y: (value / right) * USUAL_WIDTH })
  // The mark of its own is wider than a dot: it takes the place of three, so that none lies under it.
  const owns = [-OWN_WIDTH, 0, OWN_WIDTH].map((beside) => ({ x: 0, y: along(own).y + beside }))
  const asides = sideBySide([...owns, ...marks.map(along)], DISTANCE).slice(owns.length)
  const farthest = Math.max(2 * DISTANCE, ...asides.map(Math.abs))
  const closer = Math.min(1, MOST_ASIDE / farthest)
  const middle = WORDS + Math.min(farthest, MOST_ASIDE) + DISTANCE
  const bottom = middle + Math.min(farthest, MOST_ASIDE) + DISTANCE
  return (
    <div className="strip">
      <svg width="100%" height={bottom + 22} role="img" aria-label={label}>
        {across.map((value) => (
          <g key={value}>
            <line className="tick" x1={shareOf(value)} x2={shareOf(value)} y1={WORDS} y2={bottom} />
            <text className="tick-x" x={shareOf(value)} y={bottom + 18}>
              {format(value)}
            </text>
          </g>
        ))}
        <line className="median" x1={shareOf(median.value)} x2={shareOf(median.value)} y1={WORDS - 6} y2={bottom} />
        <Words at={median.value / right} x={shareOf(median.value)} y={WORDS - 12} text={median.name} />
        {marks.map(({ name, value }, index) => (
          // Two programs may share a name and a price.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
          <circle key={index} cx={shareOf(value)} cy={Math.round(middle + (asides[index] ?? 0) * closer)} r="4.5">
            <title>{name}</title>
          </circle>
        ))}
        <svg x={shareOf(own.value)} y={middle} overflow="visible" aria-hidden="true">
          <path className="own" d="M0-9 9 0 0 9-9 0Z" />
        </svg>
        <Words className="own-words" at={own.value / right} x={shareOf(own.value)} y={WORDS - 30} text={own.name} />
      </svg>
    </div>
  )
}

/** Words that stay inside the drawing: they begin, centre or end where the mark is. */
function Words({ at, text, ...props }: { at: number; text: string } & React.ComponentProps<'text'>) {
  return (
    <text textAnchor={at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle'} {...props}>
      {text}
    </text>
  )
}
