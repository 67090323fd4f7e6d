import { Snippet } from '@/components/embed/snippet'
import { Disclosure } from '@/components/ui/disclosure'
import { programHeight, snippetOf } from '@/lib/embed/snippet'
import { makerPath, programEmbedPath } from '@/lib/embed/subject'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

/** A program for a page of a library's own; `origin` is that of this site. */
export function PutOnGuide({ program, origin }: { program: ProgramPage; origin: string }) {
  const { name, institution } = program
  const src = `${origin}${programEmbedPath(program, 'light')}`
  return (
    <div className="print:hidden">
      <Disclosure summary="Put this on your LibGuide">
        <p>
          A card with its price, work, teaching and entry rule, which stays as fresh as this page. No scripts, no
          cookies; its height is for a wide column.{' '}
          <a href={makerPath(programPath(program))}>See how it looks, and choose its colors and its column</a>
        </p>
        <Snippet
          id="snippet"
          markup={snippetOf({ src, title: `${name}, ${institution.name}`, height: programHeight('wide') })}
        />
      </Disclosure>
    </div>
  )
}
