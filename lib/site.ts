import 'server-only'
import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { MOST_OF_TITLE } from '@/lib/fitting'

export const site = { name: 'After the MLIS', origin: env.SITE_URL, contact: env.CONTACT }

type More = {
  /** The image that stands for the page where it is shared; not given: that of the site. */
  image?: { path: string; alt: string }
  /** What the page says of its subject at more length; not given: its description. */
  abstract?: string
  /** The address of its Atom feed. */
  feed?: string
}

/** Title, description and canonical address of a page, and how it looks where it is shared; `path` begins with a slash. */
export function pageMetadata(
  path: string,
  title: string,
  description: string,
  { image, abstract, feed }: More = {},
): Metadata {
  const absolute = (address: string) => new URL(address, site.origin).href
  const shown = image ?? { path: '/share.png', alt: `${site.name}: certificates for librarians, compared` }
  const images = [{ url: absolute(shown.path), width: 1200, height: 630, alt: shown.alt, type: 'image/png' }]
  const told = abstract ?? description
  return {
    title: path === '/' || !hasRoomForSite(title) ? { absolute: title } : title,
    description,
    alternates: { canonical: absolute(path), ...(feed && { types: { 'application/atom+xml': absolute(feed) } }) },
    openGraph: {
      title,
      description: told,
      url: absolute(path),
      siteName: site.name,
      type: 'website',
      locale: 'en_US',
      images,
    },
    twitter: { card: 'summary_large_image', title, description: told, images },
  }
}

/** Of what is one reader's own, or a state of a list that others hold too: its links lead on, and it is in no index. */
export const unlisted: Metadata['robots'] = { index: false, follow: true }

/** Whether the name of the site fits behind a title, as `app/layout.tsx` puts it; search engines show it above one anyway. */
function hasRoomForSite(title: string): boolean {
  return `${title} · ${site.name}`.length <= MOST_OF_TITLE
}
