import { Button } from '@/components/ui/button'
import { counted } from '@/lib/format'
import type { LinkRun } from '@/lib/links/background'
import { tallyWords } from '@/lib/links/tally'
import { checkLinksAction } from './actions'
import { LookAgain } from './look-again'

/** The check that runs, with its progress; else the button that starts one. */
export function LinkRunPart({ run, due }: { run: LinkRun | null; due: number }) {
  if (run && !run.endedAt) {
    const { done, left, total } = run.tally
    return (
      <div className="link-run" role="status">
        <label htmlFor="link-progress">
          Checking {counted(total, 'link')}: {done + left} done. {tallyWords(run.tally)}
        </label>
        <progress id="link-progress" value={done + left} max={Math.max(1, total)} />
        <LookAgain />
      </div>
    )
  }
  return (
    <form className="link-run" action={checkLinksAction}>
      {run && <p>{run.problem ?? `The last check from here: ${tallyWords(run.tally)}`}</p>}
      <p>
        {due === 0 ? 'No link is due to be checked.' : `${counted(due, 'link is', 'links are')} due to be checked.`}
      </p>
      {due > 0 && <Button>Check them now</Button>}
    </form>
  )
}
