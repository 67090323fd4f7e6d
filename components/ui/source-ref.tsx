/** The numbers that stand behind a statement; each links to its line in the page's list of sources. */
export function SourceRef({ numbers }: { numbers: number[] }) {
  return (
    <sup className="source-ref">
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  )
}
