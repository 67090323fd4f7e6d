import { type Asked, compareFields } from '@/lib/compare/address'

/** What a form does not ask, and must not lose. */
export function Fields({ asked }: { asked: Asked }) {
  return compareFields(asked).map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ))
}
