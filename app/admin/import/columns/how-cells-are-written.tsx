/** What holds for every cell. */
export function HowCellsAreWritten() {
  return (
    <div className="prose">
      <ul>
        <li>An empty cell says that no page states the fact. A column that the file does not have is left as it is.</li>
        <li>
          A list has an item a line within its cell. In a spreadsheet, Alt+Enter (on a Mac, Control+Option+Return)
          begins a new line in a cell.
        </li>
        <li>
          A price, a pathway, a deadline, a source has a line too, and its parts stand in it by name, parted by bars, in
          any order; what is not known is left out: <code>term: Fall | date_text: February 28, 2025</code>. A bar or a
          backslash within a part has a backslash before it: <code>\|</code>. Items within a part are parted by
          semicolons.
        </li>
        <li>
          A cell that a spreadsheet would run as a formula has an apostrophe before it in the export; the import takes
          it off again.
        </li>
        <li>
          Spreadsheets like to turn days such as 2025-03-31 into something else. Make such columns text before you save,
          or leave them out.
        </li>
      </ul>
    </div>
  )
}
