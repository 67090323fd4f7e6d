/** Links to the pages of a list. `href` gives the address of a page, counted from 1. Nothing where there is one page only. */
export function Pagination({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  if (pages < 2) return null
  return (
    <nav className="pagination" aria-label="Pages of results">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Previous
        </a>
      )}
      <ol>
        {steps(page, pages).map((step) => (
          <li key={step}>
            {step < 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a href={href(step)} aria-current={step === page ? 'page' : undefined} aria-label={`Page ${step}`}>
                {step}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  )
}

/** First, last and the neighbours of `page`; a negative number stands for the pages left out after its absolute value. */
function steps(page: number, pages: number) {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((step) => step >= 1 && step <= pages)
  return shown.flatMap((step, index) => {
    const previous = shown[index - 1]
    return previous !== undefined && step - previous > 1 ? [-previous, step] : [step]
  })
}
