type Props = {
  name: string
  label: string
  hint?: React.ReactNode
  problem?: string
  /** Where one page has several fields of one name. */
  id?: string
} & Omit<React.ComponentProps<'input'>, 'name' | 'id'>

/** A field of a form of the desk: its label, what helps to fill it, and what is wrong with it. */
export function Field({ name, label, hint, problem, id = name, ...input }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <input
        className="input"
        id={id}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...input}
      />
    </div>
  )
}
