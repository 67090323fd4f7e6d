/**
 * The address, as it is; or, of an API path whose percent signs stand for no text, one at which there is nothing: Next fails
 * of such a path with a 500. Those of pages are answered by proxy.ts.
 */
export function readablePath(url) {
  const [path] = url.split('?')
  return path.startsWith('/api/') && !isText(path) ? '/api/nothing' : url
}

function isText(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
