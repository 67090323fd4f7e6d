import ipaddr from 'ipaddr.js'
import { z } from 'zod'

export type Env = z.infer<typeof environment>

/**
 * Reads the settings of `.env.example` out of an environment. An empty value counts as absent.
 *
 * @throws {EnvError} one sentence for each wrong value: which variable, what is wrong with it, what to do
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = environment.safeParse(present)
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const value = present[name] === undefined ? 'not set' : SECRET.has(name) ? 'set' : `"${present[name]}"`
    return `${name} is ${value}, but ${issue.message}`
  })
  throw new EnvError(sentences.join('\n'))
}

export class EnvError extends Error {
  override name = 'EnvError'
}

/** A message must not give them away. */
const SECRET = new Set(['DATABASE_URL', 'AUTH_SECRET', 'SMTP_URL'])

const portMessage = 'must be a whole number from 1 to 65535: set it to a free port such as 3000, or leave it out.'
const databaseMessage =
  'must be a PostgreSQL address such as postgresql://user:password@host:5432/name: correct it, or leave it out to use the embedded database.'
const siteMessage = 'must be the public address of the site without a path, such as https://certificates.example.org.'

const secretMessage = 'must have at least 32 random characters: make one with openssl rand -base64 32.'

const proxyMessage = 'must be the addresses of your proxies, such as 127.0.0.1 or 10.0.0.0/8, with commas between.'

const ownerMessage = 'must be the e-mail address of the first owner.'

const smtpMessage = 'must be a mail server such as smtps://user:password@mail.example.org, or smtp://127.0.0.1:25.'

const senderMessage = 'must be an e-mail address, or a name with one: After the MLIS <desk@example.org>.'

const factorMessage = 'must be required or optional.'

const limitMessage =
  'must be a whole number from 1 to 1000000: how many requests one address may send to the API in a minute.'

const contactMessage = 'must be an e-mail address, or an https address such as https://example.org/contact.'

const environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d+$/, portMessage)
      .transform(Number)
      .pipe(z.int(portMessage).min(1, portMessage).max(65535, portMessage))
      .default(3000),
    // Only this machine by default: a directory that nobody owns yet must not offer itself to a café's network.
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'must be an address of this machine: 127.0.0.1 for itself only, 0.0.0.0 for every network.')
      .default('127.0.0.1'),
    DATABASE_URL: z.string().refine(isPostgresUrl, databaseMessage).optional(),
    DATA_DIR: z.string().default('.data'),
    AUTH_SECRET: z.string().min(32, secretMessage).optional(),
    TRUSTED_PROXY: z.string().refine(areNetworks, proxyMessage).optional(),
    OWNER_EMAIL: z.email(ownerMessage).toLowerCase().optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: smtpMessage }).optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, senderMessage)
      .optional(),
    SECOND_FACTOR: z.enum(['required', 'optional'], factorMessage).optional(),
    API_LIMIT: z
      .string()
      .regex(/^[1-9]\d{0,6}$/, limitMessage)
      .transform(Number)
      .pipe(z.int().max(1_000_000, limitMessage))
      .optional(),
    SITE_URL: z
      .string()
      .refine(isOrigin, siteMessage)
      .transform((url) => new URL(url).origin)
      .optional(),
    CONTACT: z
      .union([z.email(), z.url({ protocol: /^https$/, hostname: z.regexes.domain })], contactMessage)
      .optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ['MAIL_FROM'], error: senderMessage })
  .transform((env) => ({ ...env, SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}` }))

function isPostgresUrl(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
}

function areNetworks(value: string): boolean {
  const networks = value.split(',').map((each) => each.trim())
  return networks.every((each) => (each.includes('/') ? ipaddr.isValidCIDR(each) : ipaddr.isValid(each)))
}

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}
