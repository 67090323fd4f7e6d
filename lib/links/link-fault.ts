/** Why there was no answer from an address; `unclear`: it may well work for readers, or tomorrow. */
export class LinkFault extends Error {
  override name = 'LinkFault'
  readonly standing: 'unclear' | 'broken'
  /** The server ended the connection without a word, as some do that know no HEAD. */
  readonly hungUp: boolean

  constructor(standing: 'unclear' | 'broken', message: string, hungUp = false) {
    super(message)
    this.standing = standing
    this.hungUp = hungUp
  }
}
