import { SiteFooter } from './site-footer'
import { type Section, SiteHeader } from './site-header'

/**
 * A public page: header, main, footer. It is composed by each page and not by a layout because only the page knows
 * which section of the navigation it belongs to.
 */
export function Page({ section, children }: { section?: Section; children: React.ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <SiteHeader section={section} />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
