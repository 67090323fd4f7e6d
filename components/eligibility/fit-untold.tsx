import { Notice } from '@/components/ui/notice'

/** For who follows a link to "what I get into" with a browser that has told nothing: the list cannot know. */
export function FitUntold() {
  return (
    <Notice tone="age" title="What you get into is not known here">
      <p>
        This address leaves out programs whose stated rules its reader does not meet, and your browser keeps no answers
        about what you hold. <a href="/fit">Say what you hold</a>, and it will; until then, the list shows the programs
        for everybody.
      </p>
    </Notice>
  )
}
