import { rateLabel } from '@/lib/money/formula'
import type { Words } from '@/lib/money/my-price/assumptions'
import { ratesBeside, ratesUsed } from '@/lib/money/my-price/bill'
import type { PriceLine } from '@/lib/money/price'

/**
 * What is noted of the rates that count, such as the load that they hold for, and what is stated in their place for
 * another one: quoted, since free words are not judged. `fees` a term are the reader's own.
 */
export function ofNotes(line: PriceLine, fees: number | null): Words[] {
  const noted = ratesUsed(line, fees).flatMap((rate) => (rate.note ? [{ rate, note: rate.note }] : []))
  const beside = ratesBeside(line).map(
    (rate) => `${rateLabel(rate)}${rate.note ? `, with this note: ${quoted(rate.note)}` : ''}`,
  )
  return [
    ...noted.map(({ rate, note }): Words => ['price', `Counted: ${rateLabel(rate)}, with this note: ${quoted(note)}.`]),
    ['price', beside.length > 0 && `Stated beside it, and not counted: ${beside.join('; ')}.`],
  ]
}

/** The words of a note as a part of a sentence. */
export function quoted(note: string): string {
  return `“${note.replace(/\.+$/, '')}”`
}
