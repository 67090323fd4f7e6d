import { Fragment } from 'react'
import { countInShort, countPrograms } from '@/components/search/count'
import { foldedOptions } from '@/components/search/folded-options'
import type { FacetName, FacetOption, Facets } from '@/lib/search/schema'

const FIRST = 6

type Props = {
  title: string
  /** The facets whose options it offers: a question may be asked of several facts. */
  names: FacetName[]
  facets: Facets
  open?: boolean
  /** Of a list that may be long, only the first options stand open, with those chosen. */
  long?: boolean
  /** What is asked by the options of the second facet, where these widen what the first one narrows. */
  then?: string
  children?: React.ReactNode
}

/** A question of the filters with its answers, each with how many programs it leaves. Nothing where nothing can be asked. */
export function Facet({ title, names, facets, open, long, then, children }: Props) {
  const entries = names.flatMap((name) => facets[name].filter(isOffered).map((option) => ({ name, option })))
  const [first, rest] = long ? parted(entries) : [entries, []]
  if (entries.length === 0 && !children) return null
  const id = `facet-${names[0]}`
  return (
    <details className="facet" id={id} open={open || undefined}>
      <summary id={`${id}-title`}>{title}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: the summary is its name, and a legend would say it twice */}
      <div role="group" aria-labelledby={`${id}-title`}>
        {first.map((entry, index) => (
          <Fragment key={`${entry.name}=${entry.option.value}`}>
            {then && entry.name === names[1] && first[index - 1]?.name === names[0] && (
              <p className="option-words">{then}</p>
            )}
            <Option {...entry} />
          </Fragment>
        ))}
        {rest.length > 0 && (
          <details
            className="disclosure"
            id={`${id}-more`}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markup.ts escapes every value
            dangerouslySetInnerHTML={{ __html: foldedOptions(rest) }}
          />
        )}
        {children}
      </div>
    </details>
  )
}

type Entry = { name: FacetName; option: FacetOption }

function Option({ name, option: { value, label, count, chosen } }: Entry) {
  return (
    <label className="option">
      <input
        type="checkbox"
        name={name}
        value={value}
        aria-label={`${label}, ${countPrograms(count)}`}
        defaultChecked={chosen || undefined}
      />
      {label}
      <small>{countInShort(count)}</small>
    </label>
  )
}

/** What would find nothing is not offered; what is chosen always is, to be taken back. */
function isOffered({ count, chosen }: FacetOption): boolean {
  return count.count > 0 || chosen
}

/** The most frequent and those chosen, and the others by name. */
function parted(entries: Entry[]): [Entry[], Entry[]] {
  const first = entries.filter(({ option }, index) => index < FIRST || option.chosen)
  const rest = entries.filter((entry) => !first.includes(entry))
  return [first, rest.toSorted((one, other) => one.option.label.localeCompare(other.option.label))]
}
