'use client'

import { useEffect, useRef } from 'react'
import type { Conflict } from '@/lib/editing/fields/answer'
import { ConflictTable } from './conflict-table'

/** That somebody else saved meanwhile, above the form. It takes the focus when it comes: what to do is for who reads it. */
export function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conflict is another answer
  useEffect(() => box.current?.focus(), [conflict])
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts too, it is what to read first
    <section ref={box} className="notice" data-tone="age" id="conflict" role="alert" tabIndex={-1} autoFocus>
      <h2 className="notice-title">Somebody else saved this record</h2>
      <input type="hidden" name="against" value={conflict.version} />
      <ConflictTable {...conflict} />
    </section>
  )
}
