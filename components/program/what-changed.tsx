import { Disclosure } from '@/components/ui/disclosure'
import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import { counted, formatDate } from '@/lib/format'
import type { DatedChanges } from '@/lib/programs/changes'
import type { ProgramPage } from '@/lib/programs/queries'

/** What changed in the facts of this page, day by day, folded away. Who changed it is nobody's business but the desk's. */
export function WhatChanged({ changes }: Pick<ProgramPage, 'changes'>) {
  if (changes.length === 0) return null
  const count = changes.reduce((sum, each) => sum + each.changes.length, 0)
  return (
    <Section id="changes" title="What changed on this page">
      <Disclosure summary={`${counted(count, 'change')}, the last on ${formatDate(changes[0]?.on ?? '')}`}>
        {changes.map(({ on, changes: some }, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may be of one day
          <section key={day}>
            <h3>{formatDate(on)}</h3>
            <ul className="changes">
              {some.map((change, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a list may read alike
                <li key={place}>{change.isEntry ? <Entry {...change} /> : <Value {...change} />}</li>
              ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </Section>
  )
}

type Change = DatedChanges['changes'][number]

function Value({ what, before, after }: Change) {
  return (
    <>
      <b>{what}:</b> {before === null ? <Unknown>not stated before</Unknown> : <del>{before}</del>}{' '}
      {after === null ? <Unknown>no longer stated</Unknown> : <ins>{after}</ins>}
    </>
  )
}

/** One of a list that came or went, such as a price: the others are as they were. */
function Entry({ what, before, after }: Change) {
  return (
    <>
      <b>
        {what}, {before === null ? 'one more' : 'one taken out'}:
      </b>{' '}
      {before === null ? <ins>{after}</ins> : <del>{before}</del>}
    </>
  )
}
