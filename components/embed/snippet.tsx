/** Markup to copy. It is a field, because a field is selected whole with two keys, and needs no script for it. */
export function Snippet({ id, markup }: { id: string; markup: string }) {
  return (
    <div className="snippet">
      <label htmlFor={id}>The markup to paste</label>
      <textarea id={id} readOnly rows={5} spellCheck={false} defaultValue={markup} />
    </div>
  )
}
