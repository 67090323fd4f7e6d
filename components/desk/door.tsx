import { PageHeading } from '@/components/layout/page-heading'

/** A page on the way in: nobody is signed in yet. */
export function Door({ title, lead, children }: { title: string; lead?: React.ReactNode; children: React.ReactNode }) {
  return (
    <main id="main" className="wrap desk-door">
      <PageHeading title={title} lead={lead} />
      {children}
      <p className="small soft">
        <a href="/">The public site</a>
      </p>
    </main>
  )
}
