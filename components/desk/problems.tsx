'use client'

import { useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'

/** What is wrong with a form, by the name of its field; '' is about all of it. */
export type Problems = Record<string, string>

type Props = { problems: Problems | undefined; labels?: Record<string, string> }

/** Above a form that could not be taken: what is wrong, each a link to its field. It takes the focus, without scripts too. */
export function ProblemSummary({ problems = {}, labels = {} }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(problems)
  // Each answer is a new object: the focus comes back with each.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => box.current?.focus(), [problems])
  if (entries.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: it answers what was sent just now
    <div className="problem-summary" ref={box} tabIndex={-1} role="alert" autoFocus>
      <Notice tone="warning" title="This could not be done">
        <ul>
          {entries.map(([name, problem]) => (
            <li key={name}>
              {name && labels[name] ? <a href={`#${name}`}>{labels[name]}</a> : null}
              {name && labels[name] ? ': ' : null}
              {problem}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
