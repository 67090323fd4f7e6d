import { elsewhere, questions, regionGroups } from '@/components/eligibility/questions'
import type { HoldingName } from '@/lib/eligibility/holdings'

type Props = { name: HoldingName; value: string; wrong: string | undefined }

const NOT_SAID = 'Not said'

/** One question, with what its answer serves for and what is wrong with it. */
export function FitField(props: Props) {
  return questions[props.name].kind === 'choice' ? <Choice {...props} /> : <Written {...props} />
}

function Choice({ name, value, wrong }: Props) {
  const question = questions[name]
  const options = question.kind === 'choice' ? question.options : {}
  const chosen = Object.hasOwn(options, value) ? value : ''
  return (
    <fieldset className="fit-field" id={name} aria-describedby={described(name, wrong)}>
      <legend>{question.label}</legend>
      <Notes name={name} wrong={wrong} />
      {Object.entries({ ...options, '': NOT_SAID }).map(([option, label]) => (
        <label key={option} className="option">
          <input type="radio" name={name} value={option} defaultChecked={option === chosen || undefined} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Written({ name, value, wrong }: Props) {
  const question = questions[name]
  const common = {
    id: name,
    name,
    className: 'input',
    defaultValue: value,
    'aria-describedby': described(name, wrong),
    'aria-invalid': wrong ? true : undefined,
  }
  return (
    <div className="fit-field">
      <label htmlFor={name}>{question.label}</label>
      <Notes name={name} wrong={wrong} />
      {question.kind === 'text' ? (
        <input {...common} inputMode={question.inputMode} autoComplete="off" />
      ) : (
        <select {...common} autoComplete="off">
          <option value="">{NOT_SAID}</option>
          {regionGroups.map(({ label, regions }) => (
            <optgroup key={label} label={label}>
              {regions.map((region) => (
                <option key={region}>{region}</option>
              ))}
            </optgroup>
          ))}
          <option value={elsewhere.value}>{elsewhere.label}</option>
        </select>
      )}
    </div>
  )
}

function Notes({ name, wrong }: Omit<Props, 'value'>) {
  return (
    <>
      <p className="small soft" id={`${name}-use`}>
        {questions[name].use}
      </p>
      {wrong && (
        <p className="fit-wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
    </>
  )
}

function described(name: HoldingName, wrong: string | undefined): string {
  return wrong ? `${name}-wrong ${name}-use` : `${name}-use`
}
