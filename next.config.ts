import type { NextConfig } from 'next'

export default {
  poweredByHeader: false,
  // Pages and reads that were cached live in memory only: a restarted server always shows what the database holds now.
  experimental: { isrFlushToDisk: false },
} satisfies NextConfig
