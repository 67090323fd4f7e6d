/** Words in which `names` stand between backticks. */
export function Coded({ children }: { children: string }) {
  return children.split(/(`[^`]+`)/).map((piece, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are told apart by their place alone
    return piece.startsWith('`') ? <code key={place}>{piece.slice(1, -1)}</code> : piece
  })
}
