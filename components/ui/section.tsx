import { SourceRef } from '@/components/ui/source-ref'

/** A named part of a page, with the sources that stand behind all of it. */
export function Section(props: { id: string; title: string; refs?: number[]; children: React.ReactNode }) {
  const { id, title, refs = [], children } = props
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      {/* Beside the heading and not in it: a heading is what a screen reader calls the part. */}
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {refs.length > 0 && <SourceRef numbers={refs} />}
      </div>
      {children}
    </section>
  )
}
