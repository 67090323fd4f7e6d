import { brotliCompressSync } from 'node:zlib'

/** A list as a browser keeps it, from lines as an older visit could have left them. */
export function keptList(...lines: string[]): string {
  return `b${brotliCompressSync(lines.join('\n')).toString('base64url')}`
}

/** The header of a reader who told what they hold and saved some programs. */
export function readerCookie(holdings: string, ...lines: string[]): string {
  return `holdings=${holdings}; shortlist=${keptList(...lines)}`
}
