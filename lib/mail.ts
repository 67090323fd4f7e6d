import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { site } from '@/lib/site'

const PATIENCE_MS = 10_000

/** Whether this installation can send mail (SMTP_URL). */
export function canMail(): boolean {
  return env.SMTP_URL !== undefined
}

/** Sends a mail of plain paragraphs; false: it could not be sent, and the log says why. */
export async function sendMail(to: string, subject: string, paragraphs: string[]): Promise<boolean> {
  if (!env.SMTP_URL) return false
  const transport = createTransport(env.SMTP_URL, {
    from: env.MAIL_FROM,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const text = `${[...paragraphs, `— ${site.name}, ${site.origin}`].join('\n\n')}\n`
  try {
    await Promise.race([transport.sendMail({ to: { name: '', address: to }, subject, text }), late()])
    return true
  } catch (error) {
    // Not the address of the server, which holds its password; not that of the reader.
    console.error('A mail could not be sent:', (error as NodeJS.ErrnoException).code ?? 'no answer in time')
    return false
  } finally {
    transport.close()
  }
}

async function late(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())
  throw new Error('no answer in time')
}
