import { SMTPServer } from 'smtp-server'
import { freePort } from '../../scripts/ports.ts'

/** A mail server on this machine that keeps what it is sent; `settings` make the site send to it. */
export async function openMailbox() {
  const mails: { to: string[]; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope }, done) {
      const text = Buffer.concat(await stream.toArray()).toString()
      // Long lines are sent in parts (quoted-printable).
      mails.push({
        to: envelope.rcptTo.map(({ address }) => address),
        text: text.replace(/=\r\n/g, '').replace(/=3D/g, '='),
      })
      done()
    },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    mails,
    settings: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'After the MLIS <desk@example.org>' },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
