import type { ShareWords } from '@/lib/share-image/words'

const COLOR = {
  paper: '#fbfaf6',
  ink: '#1b201d',
  soft: '#58615b',
  line: '#b9b4a4',
  green: '#1d5a45',
  oxblood: '#8b2a2a',
}
const SERIF = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']
  .map((script) => `source-serif-4 ${script}`)
  .join(', ')
const SANS = ['latin', 'latin-ext', 'vietnamese'].map((script) => `public-sans ${script}`).join(', ')

/** A record as an image to be shared: a catalogue card on paper. In inline styles, since its renderer knows no other. */
export function ShareCard({ kicker, title, under, figures }: ShareWords) {
  return (
    <div
      style={{
        ...column,
        width: '100%',
        height: '100%',
        background: COLOR.paper,
        borderTop: `20px solid ${COLOR.green}`,
      }}
    >
      <div style={{ ...column, flexGrow: 1, padding: '44px 72px 40px', color: COLOR.ink, fontFamily: SANS }}>
        <Site />
        <div style={{ ...column, flexGrow: 1, justifyContent: 'center' }}>
          {kicker && (
            <div style={{ fontSize: 26, marginBottom: 10, color: kicker.isWarning ? COLOR.oxblood : COLOR.green }}>
              {kicker.text}
            </div>
          )}
          <div style={{ ...clamp(4), fontFamily: SERIF, fontSize: sizeOf(title), lineHeight: 1.14 }}>{title}</div>
          <div style={{ ...column, marginTop: 16, fontSize: 30, lineHeight: 1.3, color: COLOR.soft }}>
            {linesOf(under).map((line) => (
              <div key={line} style={clamp(under.length > 1 ? 1 : 2)}>
                {line}
              </div>
            ))}
          </div>
        </div>
        {figures.length > 0 && (
          <div style={{ display: 'flex', borderTop: `2px solid ${COLOR.line}`, paddingTop: 22 }}>
            {figures.map((figure) => (
              <Figure key={figure.label} {...figure} size={figures.some(({ value }) => value.length > 20) ? 34 : 44} />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

const column = { display: 'flex', flexDirection: 'column' } as const

function clamp(lines: number) {
  return { display: 'block', lineClamp: lines, wordBreak: 'break-word' } as const
}

/** A long name in smaller letters, so that four lines hold it. */
function sizeOf(title: string): number {
  const longest = Math.max(...title.split(' ').map((word) => word.length))
  if (title.length > 110 || longest > 32) return 42
  if (title.length > 75) return title.length > 90 ? 46 : 50
  return title.length > 40 ? 60 : 72
}

const MOST_OF_LINE = 66

function linesOf(parts: string[]): string[] {
  const line = parts.join(' · ')
  return line.length > MOST_OF_LINE ? parts : [line]
}

function Site() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', fontSize: 26, color: COLOR.green }}>
      <svg width="40" height="40" viewBox="0 0 32 32" style={{ marginRight: 16 }} aria-hidden="true">
        <rect width="32" height="32" rx="6" fill={COLOR.green} />
        <path d="M5 8h22v17H18.6a2.6 2.6 0 0 0-5.2 0H5z" fill={COLOR.paper} />
        <path d="M8.5 12.5h10M8.5 16.5h15" stroke={COLOR.green} strokeWidth="2" />
      </svg>
      After the MLIS
    </div>
  )
}

function Figure({ label, value, note, size }: ShareWords['figures'][number] & { size: number }) {
  return (
    <div style={{ ...column, flexGrow: 1, flexBasis: 0, paddingRight: 32 }}>
      <div style={{ fontSize: 22, color: COLOR.soft }}>{label}</div>
      <div style={{ fontFamily: SERIF, fontSize: size, lineHeight: 1.25 }}>{value}</div>
      {note && <div style={{ fontSize: 20, color: COLOR.soft, marginTop: 4 }}>{note}</div>}
    </div>
  )
}
