/** Why there was no answer from an address; `unclear`: it may well work for readers, or tomorrow. */
export class LinkFault extends Error {
  override name = 'LinkFault'

  constructor(
    readonly standing: 'unclear' | 'broken',
    message: string,
    /** The server ended the connection without a word, as some do that know no HEAD. */
    readonly hungUp = false,
  ) {
    super(message)
  }
}
