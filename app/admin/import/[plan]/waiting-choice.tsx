/** What becomes of programs in the file whose edits wait. */
export function WaitingChoice({ count }: { count: number }) {
  return (
    <fieldset className="choices">
      <legend>
        {count === 1 ? 'One of the programs has' : `${count.toLocaleString('en')} of the programs have`} edits that wait
      </legend>
      <label>
        <input type="radio" name="waiting" value="leave" defaultChecked /> Leave {count === 1 ? 'it' : 'them'} out of
        this import
      </label>
      <label>
        <input type="radio" name="waiting" value="replace" /> Import over the edits; they stay in the history
      </label>
    </fieldset>
  )
}
