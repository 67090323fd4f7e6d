import { costKinds, fundingKinds } from '@/lib/funding/schema'
import type { Field } from './field'

/** What helps to pay, of a program or of a whole institution. */
export function helpToPay(hint?: string): Field & { kind: 'rows' } {
  return {
    label: 'Help to pay',
    kind: 'rows',
    noun: 'kind of help',
    blank: { kind: 'scholarship' },
    titleOf: ({ name }) => String(name ?? ''),
    fields: {
      name: { label: 'Its name', kind: 'line' },
      kind: { label: 'What it is', kind: 'choice', options: fundingKinds },
      amount_text: { label: 'How much', kind: 'line', hint: 'As the page words it.' },
      covers: { label: 'It pays for', kind: 'choices', options: costKinds },
      eligibility: { label: 'For whom', kind: 'prose' },
      url: { label: 'Its page', kind: 'address' },
    },
    ...(hint ? { hint } : {}),
  }
}
