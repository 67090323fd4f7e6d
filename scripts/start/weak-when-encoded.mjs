/**
 * Makes the tag of an answer weak where its bytes are not those that it was made of: a strong one promises the very same
 * bytes, and compressed ones are others (RFC 9110, 8.8.1). To be called before what compresses.
 */
export function weakenTagWhenEncoded(response) {
  const { writeHead } = response
  response.writeHead = (...given) => {
    const tag = String(response.getHeader('ETag') ?? '')
    if (tag.startsWith('"') && response.hasHeader('Content-Encoding')) response.setHeader('ETag', `W/${tag}`)
    return writeHead.apply(response, given)
  }
}
