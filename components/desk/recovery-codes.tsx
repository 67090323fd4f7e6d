/** Recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <section aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">Your recovery codes</h2>
      <p>
        The second step is on. Each of these lets you in once, in place of the app. Print them or keep them with your
        passwords: they are not shown again.
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href="/admin/account">
          I have kept them
        </a>
      </p>
    </section>
  )
}
