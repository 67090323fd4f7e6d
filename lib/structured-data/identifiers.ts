import { createHash } from 'node:crypto'

/** The namespace for addresses (RFC 9562, appendix C). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * The CTID of a record: `ce-` and a UUID, as the Credential Registry asks of whoever publishes. It is made of what never
 * changes (version 5 of RFC 9562: the same name, the same UUID), so that a renamed program keeps it.
 *
 * @param origin Of the site, such as `https://example.org`.
 * @param id Of the program or the institution in the database.
 */
export function ctidOf(origin: string, kind: 'credential' | 'program' | 'institution', id: number): string {
  return `ce-${uuidOf(`${origin}/${kind}/${id}`)}`
}

/** The identifier of a program's record by the guidelines of OAI-PMH: `oai:example.org:program/12`. */
export function oaiIdentifier(origin: string, id: number): string {
  return `${oaiNamespace(origin)}${id}`
}

/** The id that such an identifier names; null: it is none of ours. */
export function idOfOaiIdentifier(origin: string, identifier: string): number | null {
  const namespace = oaiNamespace(origin)
  const id = identifier.startsWith(namespace) ? identifier.slice(namespace.length) : ''
  return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= MOST_ID ? Number(id) : null
}

const MOST_ID = 2 ** 31 - 1

function oaiNamespace(origin: string): string {
  return `oai:${new URL(origin).hostname}:program/`
}

function uuidOf(name: string): string {
  const hash = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16)
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
