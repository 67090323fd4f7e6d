import { countInShort, countPrograms } from '@/components/search/count'
import type { Count } from '@/lib/search/schema'

const LABEL = 'Leave out those I do not get into'

/** Among the filters: without the programs whose stated rules the reader does not meet; or, before they told anything, the way to it. */
export function FitOption({ count, chosen }: { count: Count | null; chosen: boolean }) {
  if (!count) {
    return (
      <p className="small">
        <a href="/fit">Do I get in? Say once what you hold</a>
      </p>
    )
  }
  return (
    <>
      <label className="option">
        <input
          type="checkbox"
          name="fit"
          value="1"
          aria-label={`${LABEL}, ${countPrograms(count)}`}
          defaultChecked={chosen || undefined}
        />
        {LABEL}
        <small>{countInShort(count)}</small>
      </label>
      <p className="small">
        <a href="/fit">What I hold</a>
      </p>
    </>
  )
}
