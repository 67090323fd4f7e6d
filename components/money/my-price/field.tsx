import type { FieldName } from '@/lib/money/my-price/answers'

type Props = {
  name: FieldName
  label: string
  hint?: React.ReactNode
  fault?: string
  unused?: string
  /** A way to answer with what is known already. */
  offer?: React.ReactNode
}

/** Where a question stands on the page. */
export function fieldId(name: FieldName): string {
  return `my-price-${name.replaceAll('_', '-')}`
}

/** A question that is answered by a number; `unit` stands after it. */
export function NumberField({ value, unit, ...props }: Props & { value: string; unit?: string }) {
  return (
    <Question {...props}>
      <span className="with-unit">
        <input {...inputOf(props)} className="input" inputMode="decimal" autoComplete="off" defaultValue={value} />
        {unit && <span>{unit}</span>}
      </span>
    </Question>
  )
}

/** A question with a few answers; `none` is what an open one says. */
export function ChoiceField(props: Props & { options: Record<string, string>; value: string | null; none: string }) {
  const { options, value, none } = props
  return (
    <Question {...props}>
      <select {...inputOf(props)} className="input" defaultValue={value ?? ''}>
        <option value="">{none}</option>
        {Object.entries(options).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </Question>
  )
}

function Question({ name, label, hint, fault, unused, offer, children }: Props & { children: React.ReactNode }) {
  return (
    <div className="question">
      <label htmlFor={fieldId(name)}>{label}</label>
      {hint && <small id={`${fieldId(name)}-hint`}>{hint}</small>}
      {children}
      {offer}
      {fault && (
        <p className="fault" id={`${fieldId(name)}-fault`}>
          {fault}
        </p>
      )}
      {unused && (
        <p className="unused" id={`${fieldId(name)}-unused`}>
          Not used: {unused}.
        </p>
      )}
    </div>
  )
}

function inputOf({ name, hint, fault, unused }: Props) {
  const notes = { hint, fault, unused }
  const described = Object.entries(notes).flatMap(([kind, words]) => (words ? [`${fieldId(name)}-${kind}`] : []))
  return {
    id: fieldId(name),
    name,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': fault ? true : undefined,
  }
}
