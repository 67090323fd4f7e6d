import { Fragment } from 'react'

/** The numbers that stand behind a statement; each links to its line in the page's list of sources. */
export function SourceRef({ numbers }: { numbers: number[] }) {
  return (
    <sup className="source-ref">
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {/* Where no style sets them apart, as in a text browser, two numbers would read as one. */}
          {index > 0 && ' '}
          <a href={`#source-${number}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
