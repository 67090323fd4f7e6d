import { Disclosure } from '@/components/ui/disclosure'
import type { Filters } from '@/lib/search/parameters'
import type { Options } from '@/lib/search/schema'

type Field = { name: string; options: Options; chosen: string[] }

/** Options that may be combined. `folded` shows the first few and those chosen, and opens the rest. */
export function Checks({ legend, folded, ...field }: Field & { legend?: string; folded?: boolean }) {
  const entries = Object.entries(field.options)
  const first = folded ? entries.filter(([value], index) => index < 5 || field.chosen.includes(value)) : entries
  const rest = entries.filter((entry) => !first.includes(entry))
  const list = (
    <>
      {first.map((entry) => check(field, entry))}
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`}>{rest.map((entry) => check(field, entry))}</Disclosure>
      )}
    </>
  )
  return legend ? (
    <fieldset>
      <legend>{legend}</legend>
      {list}
    </fieldset>
  ) : (
    list
  )
}

/** One choice of a list; values that are chosen already stay as boxes to untick. */
export function Choice({ label, ...field }: Field & { label: string }) {
  const rest = Object.entries(field.options).filter(([value]) => !field.chosen.includes(value))
  return (
    <fieldset>
      <legend>{label}</legend>
      <Chosen {...field} />
      <select className="input" name={field.name} aria-label={`Add: ${label.toLowerCase()}`} defaultValue="">
        <option value="">{field.chosen.length > 0 ? 'Add another' : 'Any'}</option>
        {rest.map(([value, name]) => (
          <option key={value} value={value === name ? undefined : value}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

/** A choice of a list too long to show: boxes to untick, and the page to choose from. */
export function ChosenElsewhere({ label, href, ...field }: Field & { label: string; href: string }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <Chosen {...field} />
      <a className="small" href={href}>
        Choose from {Object.keys(field.options).length}
      </a>
    </fieldset>
  )
}

function Chosen(field: Field) {
  return Object.entries(field.options)
    .filter(([value]) => field.chosen.includes(value))
    .map((entry) => check(field, entry))
}

/** Yes-or-nothing filters: ticked means 1. */
export function Flags(props: {
  legend: string
  options: Record<string, [string, boolean]>
  children?: React.ReactNode
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {Object.entries(props.options).map(([name, [label, isSet]]) =>
        check({ name, options: {}, chosen: isSet ? ['1'] : [] }, ['1', label]),
      )}
      {props.children}
    </fieldset>
  )
}

/** The most that a program may cost and take. */
export function Amounts({ filters, currencies }: { filters: Filters; currencies: Options }) {
  return (
    <fieldset className="amounts">
      <legend>At most</legend>
      <label>
        <span>Whole price</span>
        <input className="input" name="max_cost" inputMode="numeric" defaultValue={filters.max_cost ?? ''} />
      </label>
      <select className="input" name="currency" aria-label="Currency of the price" defaultValue={filters.currency}>
        {Object.keys(currencies).map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
      <label>
        <span>Credits</span>
        <input className="input" name="max_credits" inputMode="numeric" defaultValue={filters.max_credits ?? ''} />
      </label>
      <label>
        <span>Months</span>
        <input className="input" name="max_months" inputMode="numeric" defaultValue={filters.max_months ?? ''} />
      </label>
    </fieldset>
  )
}

function check({ name, chosen }: Field, [value, label]: [string, string]) {
  return (
    <label key={value} className="option">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value) || undefined} />
      {label}
    </label>
  )
}
