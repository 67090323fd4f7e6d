import { change, programsHref } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'
import { type Reading, sorts } from '@/lib/search/schema'

type Props = { reading: Reading; filters: Filters }

/** How the words of a search were taken, where that was not as they stand. */
export function ReadingNote({ reading, filters }: Props) {
  const { corrected, begun, excluded, leftOut, orders, others, some, alike } = reading
  const notes = [
    corrected.length > 0 && (
      <>
        Nothing has {listed(corrected.map(({ typed }) => typed).map(quoted), 'or')}. These are for{' '}
        {listed(corrected.map(({ read }) => read).map(bold))}.
      </>
    ),
    ...begun.map(({ typed, words }) => (
      <>
        Nothing has {quoted(typed)} as a word. These have words that begin so: {listed(words.map(bold))}.
      </>
    )),
    ...excluded.map(({ typed, read }) => (
      <>
        Nothing has {quoted(typed)}, so {read === null ? 'nothing' : bold(read)} was left out for it.
      </>
    )),
    leftOut.length > 0 && (
      <>
        {listed(leftOut.map(quoted))} {leftOut.length > 1 ? 'say' : 'says'} nothing that tells programs apart, and{' '}
        {leftOut.length > 1 ? 'were' : 'was'} not looked for.
      </>
    ),
    ...orders.map((asked) => <OrderNote key={asked.typed} {...asked} filters={filters} />),
    some && <>No program has all of these words. These have some of them.</>,
    alike && <>Few programs or none have all of these words. The others here lack some of them.</>,
    ...others.map(({ typed, labels }) => (
      <>
        Some of these are here for what goes with {quoted(typed)}: {listed(labels.map(bold))}.
      </>
    )),
  ].filter(Boolean)
  if (notes.length === 0) return null
  return (
    <div className="reading-note">
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notes on one search never change places
        <p key={index}>{note}</p>
      ))}
    </div>
  )
}

/** No page says of its program that it is the cheapest: an order shows which one is. */
function OrderNote({ typed, order, filters }: Reading['orders'][number] & { filters: Filters }) {
  const by = `by ${sorts[order].toLowerCase()}`
  return (
    <>
      {quoted(typed)} was not looked for:{' '}
      {filters.sort === order ? (
        `the order ${by} answers it.`
      ) : (
        <a href={programsHref(change(filters, { sort: order }))}>Order {by}</a>
      )}
    </>
  )
}

function quoted(text: string) {
  return <q key={text}>{text}</q>
}

function bold(text: string) {
  return <b key={text}>{text}</b>
}

/** "one, two and three", of elements. */
function listed(items: React.ReactNode[], last: 'and' | 'or' = 'and') {
  return items.map((item, index) => [index > 0 && (index === items.length - 1 ? ` ${last} ` : ', '), item])
}
