import { join } from 'node:path'
import type { NextConfig } from 'next'
import { forEverybody } from './lib/cache-control.ts'
import { readerCookies } from './lib/reader/cookies.ts'

// Public pages are served without Next's inline scripts (scripts/start/plain-pages.mjs); development needs them.
const scripts = process.env.NODE_ENV === 'development' ? "'unsafe-inline' 'unsafe-eval'" : "'inline-speculation-rules'"
const content = [
  "default-src 'self'",
  `script-src 'self' ${scripts}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ')

const ownHosts = URL.canParse(process.env.SITE_URL ?? '') ? [new URL(process.env.SITE_URL ?? '').host] : []

// Whatever stands in front may keep it for a minute.
const shared = { key: 'Cache-Control', value: forEverybody }

const policy = (value: string) => ({ key: 'Content-Security-Policy', value })

export default {
  poweredByHeader: false,
  // The server that serves the pages compresses what they have become.
  compress: false,
  // Pages and reads that were cached live in memory only: a restarted server always shows what the database holds now.
  experimental: {
    isrFlushToDisk: false,
    authInterrupts: true,
    // A proxy may pass another Host on than the one that the browser names.
    serverActions: { allowedOrigins: ownHosts },
  },
  // Title, canonical address and the rest stand in the head for every reader: else they may come after the page, for scripts.
  htmlLimitedBots: /.*/,
  cacheHandler: join(process.cwd(), 'scripts/start/page-cache.mjs'),
  // Seconds for which a shared cache may show a page again while it asks: a correction must not wait a year.
  expireTime: 14_400,
  serverExternalPackages: ['pg'],
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
      // The desk has one of its own for each answer (proxy.ts), and what is made for frames may be framed.
      { source: '/:path((?!admin(?:/|$)|embed/).*)', headers: [policy(`${content}; frame-ancestors 'none'`)] },
      { source: '/embed/:path+', headers: [policy(`${content}; frame-ancestors *`)] },
      // A frame that may do nothing has no origin, and asks for fonts as a stranger.
      { source: '/_next/static/media/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
      // Its address carries its version.
      { source: '/search.js', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
      // What somebody types once more, or somebody else does.
      { source: '/suggestions', headers: [{ key: 'Cache-Control', value: 'public, max-age=60, s-maxage=60' }] },
      // Rendered for each request, and the same for everyone.
      {
        source:
          '/:page(|programs|programs/feed\\.xml|compare|compare/table\\.csv|topics|institutions|pathways|funding|worth-it|about|data|data/api|accessibility|privacy)',
        missing: Object.values(readerCookies).map((key) => ({ type: 'cookie' as const, key })),
        headers: [shared],
      },
      // The same for everyone, whatever a browser tells of its reader.
      { source: '/programs/:institution/:program/case', headers: [shared] },
      { source: '/embed/:path*', headers: [shared] },
    ]
  },
} satisfies NextConfig
