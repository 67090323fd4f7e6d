'use client'

import { useEffect, useRef } from 'react'
import type { Problem } from '@/lib/editing/fields/problems'
import { ProblemList } from './problem-list'

/** All that is wrong, above the form, each a way to where it is wrong. It takes the focus when it comes. */
export function ErrorSummary({ title, problems }: { title: string; problems: Problem[] }) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another answer
  useEffect(() => box.current?.focus(), [problems])
  if (problems.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts too, what went wrong is what to read first
    <section ref={box} className="notice" data-tone="warning" role="alert" tabIndex={-1} autoFocus>
      <h2 className="notice-title">{title}</h2>
      <ProblemList problems={problems} at="" />
    </section>
  )
}
