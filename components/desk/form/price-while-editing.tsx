'use client'

import { parse, useField } from '@conform-to/react'
import { useEffect, useState } from 'react'
import { PriceTable } from '@/components/money/price-table'
import { formOf } from '@/lib/editing/fields/forms'
import { pricesTyped } from '@/lib/editing/fields/prices'
import { recordOf, type Typed } from '@/lib/editing/fields/typed'

/** What readers will be told that it costs, by what is typed: as one types, and without scripts after each answer. */
export function PriceWhileEditing() {
  const [tuition, form] = useField<unknown[]>('tuition')
  const rows = tuition.getFieldList().map(({ key }) => key)
  const [typed, setTyped] = useState<Typed>((form.initialValue ?? {}) as Typed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that came or went is another price
  useEffect(() => {
    const element = document.forms.namedItem(form.id)
    if (!element) return
    const read = () => setTyped(parse(new FormData(element), { resolve: (value) => ({ value }) }).payload)
    read()
    element.addEventListener('input', read)
    return () => element.removeEventListener('input', read)
  }, [form.id, rows.join(' ')])
  const lines = pricesTyped(recordOf(typed, formOf('programs')))
  return (
    <section aria-label="What it comes to" className="desk-price">
      <h3>What it comes to, by what stands here</h3>
      {lines.length > 0 ? <PriceTable lines={lines} /> : <p className="soft">No price is stated yet.</p>}
    </section>
  )
}
