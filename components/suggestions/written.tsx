const notes = {
  value: 'Only where it is one thing: a number, yes or no, a few words. You may leave it out.',
  message: 'As the school says it, as far as you can. Leave out names of persons and anything about yourself.',
  source: 'The address of a page of the school is best. You may leave it out.',
}

/** A part of a reader's form: its label, a note, and what is wrong with it. */
type WrittenProps = { name: keyof typeof notes; label: string; wrong: string | undefined }

export function Written({ name, label, wrong, children }: WrittenProps & { children: React.ReactNode }) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <p className="small soft" id={`${name}-note`}>
        {notes[name]}
      </p>
      {wrong && (
        <p className="suggestion-wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      {children}
    </div>
  )
}

export function marks(name: string, wrong: string | undefined) {
  return {
    'aria-describedby': wrong ? `${name}-wrong ${name}-note` : `${name}-note`,
    'aria-invalid': wrong ? true : undefined,
  }
}
