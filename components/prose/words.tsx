import { piecesOf } from './text'

/** The words of a paragraph, with its links. */
export function Words({ children }: { children: string }) {
  return piecesOf(children).map(({ words, href }) =>
    href ? (
      <a key={href + words} href={href}>
        {words}
      </a>
    ) : (
      words
    ),
  )
}
