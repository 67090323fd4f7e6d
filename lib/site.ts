import 'server-only'
import type { Metadata } from 'next'
import { env } from '@/lib/env'

export const site = { name: 'After the MLIS', origin: env.SITE_URL, contact: env.CONTACT }

/** Title, description and canonical address of a page; `path` begins with a slash. */
export function pageMetadata(path: string, title: string, description: string): Metadata {
  return {
    title: path === '/' ? { absolute: title } : title,
    description,
    alternates: { canonical: new URL(path, site.origin).href },
    openGraph: { title, description, url: new URL(path, site.origin).href, siteName: site.name, type: 'website' },
  }
}
