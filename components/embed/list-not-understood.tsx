import { Frame, Out } from '@/components/embed/frame'
import type { Theme } from '@/lib/embed/looks'

/** Instead of a list that nobody asked for: that the search of the frame is not understood any more, and what to do. */
export function ListNotUnderstood({ reasons, theme }: { reasons: string[]; theme: Theme }) {
  return (
    <Frame href="/programs" more="All programs" theme={theme}>
      <h1>This list is not understood any more</h1>
      <p>The address of this frame asks for something that we do not know, so it shows no list:</p>
      <ul className="embed-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        If this is your guide, <Out href="/embed">make the markup anew</Out>.
      </p>
    </Frame>
  )
}
