/**
 * How many typing errors lie between two words: letters left out, added, changed, or two neighbours swapped
 * (Damerau–Levenshtein, optimal string alignment). Stops counting above `most`.
 */
export function typingErrors(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: meant.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= meant.length; column += 1) {
      const isSame = typed[row - 1] === meant[column - 1]
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1]
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    if (Math.min(...current) > most) return most + 1
    before = above
    above = current
  }
  return at(above, meant.length)
}

/** How many errors a word of this length may have and still be recognized. */
export function errorsAllowed(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : length < 11 ? 2 : 3
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
