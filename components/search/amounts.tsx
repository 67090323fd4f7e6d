import type { Options } from '@/lib/search/schema'

/** The most that something may come to, in words of the reader's own. */
export function AtMost({ name, label, value }: { name: string; label: string; value: number | null }) {
  return (
    <label className="at-most">
      <span>{label}</span>
      <input className="input" name={name} inputMode="numeric" autoComplete="off" defaultValue={value ?? ''} />
    </label>
  )
}

/** The currency of every price that is asked for; nothing to choose where all prices are in one. */
export function CurrencyChoice({ currencies, currency }: { currencies: Options; currency: string }) {
  if (Object.keys(currencies).length < 2) return null
  return (
    <label className="at-most">
      <span>Currency</span>
      <select className="input" name="currency" defaultValue={currency}>
        {Object.keys(currencies).map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </label>
  )
}
