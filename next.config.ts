import type { NextConfig } from 'next'

const content = [
  "default-src 'self'",
  // Next writes its data into inline scripts; a nonce would make every public page dynamic and uncacheable.
  "script-src 'self' 'unsafe-inline' 'inline-speculation-rules'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export default {
  poweredByHeader: false,
  // Pages and reads that were cached live in memory only: a restarted server always shows what the database holds now.
  experimental: { isrFlushToDisk: false },
  serverExternalPackages: ['pg'],
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: content },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
      // Rendered for each request, and the same for everyone: whatever stands in front may keep it for a minute.
      {
        source: '/:page(|programs|topics|institutions|pathways|funding|worth-it|about|data|accessibility|privacy)',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=0, s-maxage=60, stale-while-revalidate=600' }],
      },
    ]
  },
} satisfies NextConfig
