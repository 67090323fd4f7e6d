/** The encodings in which spreadsheets save a CSV, as they are called where one can choose. */
export const encodings = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western European)',
  'utf-16le': 'UTF-16, little endian',
  'utf-16be': 'UTF-16, big endian',
} as const

export type Encoding = keyof typeof encodings

/** Finds out how bytes that come one after the other are encoded: by their mark, else by whether they are UTF-8. */
export class EncodingGuess {
  private first: Uint8Array | undefined
  private readonly strict = new TextDecoder('utf-8', { fatal: true })
  private isUtf8 = true

  add(bytes: Uint8Array) {
    this.first ??= bytes.slice(0, 4)
    this.judge(() => this.strict.decode(bytes, { stream: true }))
  }

  get(): { encoding: Encoding; marked: boolean } {
    const [a, b, c] = this.first ?? []
    if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', marked: true }
    if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', marked: true }
    this.judge(() => this.strict.decode())
    const marked = a === 0xef && b === 0xbb && c === 0xbf
    return { encoding: this.isUtf8 ? 'utf-8' : 'windows-1252', marked }
  }

  private judge(decode: () => unknown) {
    if (!this.isUtf8) return
    try {
      decode()
    } catch {
      this.isUtf8 = false
    }
  }
}

/** Bytes as text, without the mark. What cannot be read becomes U+FFFD, and `isSound` false. */
export class Decoded implements AsyncIterable<string> {
  isSound = true
  private readonly chunks: AsyncIterable<Uint8Array>
  private readonly encoding: Encoding

  constructor(chunks: AsyncIterable<Uint8Array>, encoding: Encoding) {
    this.chunks = chunks
    this.encoding = encoding
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const strict = new TextDecoder(this.encoding, { fatal: true })
    const lenient = new TextDecoder(this.encoding)
    for await (const chunk of this.chunks) {
      this.judge(() => strict.decode(chunk, { stream: true }))
      yield lenient.decode(chunk, { stream: true })
    }
    this.judge(() => strict.decode())
    yield lenient.decode()
  }

  private judge(decode: () => unknown) {
    if (!this.isSound) return
    try {
      decode()
    } catch {
      this.isSound = false
    }
  }
}

/** The 27 signs that Windows-1252 has where Latin-1 has none, by their bytes. */
const EXTRA = new Map(
  Array.from({ length: 32 }, (_, place) => {
    const byte = 0x80 + place
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const
  }),
)

/**
 * What a text of a Windows-1252 file says if its bytes are UTF-8 after all ("Ã©" is "é"); null: they are not. Such a cell was
 * pasted in from a file in another encoding.
 */
export function asUtf8(text: string): string | null {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return null
  const bytes = Array.from(text, (sign) => EXTRA.get(sign) ?? sign.codePointAt(0) ?? 0)
  if (bytes.some((byte) => byte > 0xff)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
