export const failure = 'This page could not be made'

/** What a reader is told when a page fails. `digest` is the name under which the server's log holds the error. */
export function ErrorMessage({ digest }: { digest?: string }) {
  return (
    <header className="page-heading">
      <h1>{failure}</h1>
      <p className="lead">Something failed on our side, not on yours. Nothing that you did is lost.</p>
      <p className="text">
        Wait a minute and load the page again. If it still fails, go <a href="/">to the start</a> or{' '}
        <a href="/programs">to all programs</a>.
      </p>
      {digest && <p className="soft small">If you report this, give the number {digest}.</p>}
    </header>
  )
}
