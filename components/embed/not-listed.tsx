import { Frame } from '@/components/embed/frame'
import type { Theme } from '@/lib/embed/looks'

/** That there is no such program to frame. */
export function NotListed({ theme }: { theme: Theme }) {
  return (
    <Frame href="/programs" more="All programs" theme={theme}>
      <h1>This program is not listed any more</h1>
      <p>It was taken off the directory, or the address of the frame is mistyped.</p>
    </Frame>
  )
}
