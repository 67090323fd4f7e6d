import type { Reader } from '@/lib/reader/reader'
import { SiteFooter } from './site-footer'
import { type Section, SiteHeader } from './site-header'
import { SpeculationRules } from './speculation-rules'

type Props = {
  section?: Section
  /** For whom the page is; not given: for everybody. */
  reader?: Reader
  /** What stands above the page where it is a preview of one. */
  above?: React.ReactNode
  children: React.ReactNode
}

/**
 * A public page: header, main, footer. It is composed by each page and not by a layout because only the page knows
 * which section of the navigation it belongs to.
 */
export function Page({ section, reader, above, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      {above}
      <SiteHeader section={section} saved={reader?.saved.length} />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      {!above && <SpeculationRules />}
    </>
  )
}
