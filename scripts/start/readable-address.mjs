/** The address of a request, as it is; or, where Next would misread it, another that is answered as that one should be. */
export function readableAddress(url) {
  const [path, ...rest] = url.split('?')
  // Next fails of such a path with a 500. Those of pages are answered by proxy.ts.
  if (path.startsWith('/api/') && !isText(path)) return '/api/nothing'
  const query = rest.join('?')
  return hasLostName(query) ? `${path}?${query.split('&').map(keptName).join('&')}` : url
}

function isText(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * Next gathers the parameters in an object, where this name sets its prototype: no route would see that it was given. With a space
 * behind it, it is a name like any other that no route knows, and each says so, or passes over it, in its own way.
 */
const LOST = '__proto__'

function hasLostName(query) {
  return new URLSearchParams(query).has(LOST)
}

function keptName(parameter) {
  return hasLostName(parameter) ? parameter.replace(/^[^=]*/, `${LOST}%20`) : parameter
}
