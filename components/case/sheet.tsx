import type { CaseClaim, CasePart } from '@/components/case/claims'
import { caseParts } from '@/components/case/parts'
import { listed } from '@/components/compare/names'
import { type Claim, type Numbers, numbering, sourcesOf } from '@/components/guidance/claim'
import { SourceList } from '@/components/sources/source-list'
import { SourceRef } from '@/components/ui/source-ref'
import { formatDate } from '@/lib/format'
import type { Query } from '@/lib/money/my-price/answers'
import { todayIso } from '@/lib/programs/deadline'
import type { ProgramPage } from '@/lib/programs/queries'

type Props = { program: ProgramPage; field: Claim[]; query: Query; address: string }

/** What the record says for and of a program, each statement with its sources, and what is still to be asked. */
export function CaseSheet({ program, field, query, address }: Props) {
  const parts = caseParts(program, field, query)
  const claims = parts.flatMap((part) => part.claims)
  const known = claims.filter(({ text }) => text !== null)
  const open = claims.filter(({ text }) => text === null)
  const sources = sourcesOf(known)
  return (
    <>
      {parts.map((part) => (
        <Part key={part.id} part={part} numbers={numbering(sources)} />
      ))}
      {open.length > 0 && (
        <section className="section" aria-labelledby="open-title">
          <h2 id="open-title">To be asked of the school</h2>
          <p>No page that we read states {listed(open.flatMap(({ asked }) => asked ?? []))}.</p>
        </section>
      )}
      <section className="section" id="sources">
        <h2>Sources, with the date that each carries</h2>
        <SourceList sources={sources} />
        <p className="small soft">
          Put together on {formatDate(todayIso())} from <a href={address}>{address}</a>, which has every source with its
          address.
        </p>
      </section>
    </>
  )
}

function Part({ part: { id, title, claims }, numbers }: { part: CasePart; numbers: Numbers }) {
  const known = claims.filter(({ text }) => text !== null)
  if (known.length === 0) return null
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <dl className="definitions">
        {known.map((claim) => (
          <div key={claim.term + claim.text}>
            <dt>{claim.term}</dt>
            <dd>
              <Statement claim={claim} numbers={numbers(claim)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Statement({ claim: { text, details = [] }, numbers }: { claim: CaseClaim; numbers: number[] }) {
  return (
    <>
      {[text, ...details].map((line) => (
        <span key={line} className="line">
          {line}
        </span>
      ))}{' '}
      {numbers.length > 0 && <SourceRef numbers={numbers} />}
    </>
  )
}
