import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

/** The keys of the pages that Next keeps by tag: app/(site), those with `generateStaticParams`. */
const KEPT = /(^|\/\$)\/(programs|institutions|topics)\//

/** The pages that were made since the last write of which this process heard. */
const made = { in: -1, keys: new Set() }

/**
 * Where Next keeps pages, but none from before the last write: what the desk writes expires tags, and what anybody else
 * writes, in SQL or by another process, only tells that it did (serve.mjs). One is made for each request.
 */
export default class PageCache extends (FileSystemCache.default ?? FileSystemCache) {
  began = generation()

  async get(key, context) {
    if (KEPT.test(key) && !isFresh(key)) return null
    return super.get(key, context)
  }

  async set(key, data, context) {
    if (KEPT.test(key) && this.began === generation()) {
      isFresh(key)
      made.keys.add(key)
    }
    return super.set(key, data, context)
  }
}

function isFresh(key) {
  if (made.in !== generation()) {
    made.in = generation()
    made.keys.clear()
  }
  return made.keys.has(key)
}

function generation() {
  return globalThis.recordsGeneration ?? 0
}
