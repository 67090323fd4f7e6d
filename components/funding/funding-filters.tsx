import { Button } from '@/components/ui/button'
import { capitalised } from '@/lib/format'
import { type Covers, type FundingFilters, covers as kinds } from '@/lib/funding/filters'

type Props = {
  filters: FundingFilters
  choices: { covers: (readonly [kind: Covers, options: number])[]; topics: Record<string, string> }
}

/** Narrows the list by what an option pays for and by the topic of the programs that it reaches. */
export function FundingFiltersForm({ filters: { covers, topic }, choices }: Props) {
  // What nothing covers leads nowhere.
  const offered = choices.covers.filter(([kind, options]) => options > 0 || kind === covers)
  return (
    <form className="funding-filters" action="/funding">
      <label>
        What it covers
        <select className="input" name="covers" defaultValue={covers ?? ''}>
          <option value="">Anything</option>
          {offered.map(([kind, options]) => (
            <option key={kind} value={kind}>
              {capitalised(kinds[kind])} ({options})
            </option>
          ))}
        </select>
      </label>
      <label>
        For programs on
        <select className="input" name="topic" defaultValue={topic ?? ''}>
          <option value="">Any topic</option>
          {Object.entries(choices.topics).map(([slug, label]) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button>Show</Button>
      {(covers || topic) && <a href="/funding">Show all</a>}
    </form>
  )
}
