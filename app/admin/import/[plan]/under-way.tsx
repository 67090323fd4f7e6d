'use client'

import { useEffect, useState } from 'react'

type State = 'checking' | 'waiting' | 'applying'
type Props = { planId: number; state: State; percent: number }

const ASK_MS = 1_000
const words: Record<State, string> = {
  checking: 'Checking',
  waiting: 'Waiting for another import to end',
  applying: 'Importing',
}

/** How far a check or an import is. Without scripts, the page asks again by itself. */
export function UnderWay({ planId, ...initial }: Props) {
  const [now, setNow] = useState(initial)
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(`/admin/import/${planId}/progress`).catch(() => null)
      if (!answer?.ok) return
      const { state, percent } = await answer.json()
      if (!(state in words)) return window.location.reload()
      setNow({ state, percent })
    }, ASK_MS)
    return () => clearInterval(timer)
  }, [planId])
  return (
    <div className="under-way">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <label htmlFor="progress">
        {words[now.state]}: {now.percent} %
      </label>
      <progress id="progress" max={100} value={now.percent} />
      <p>You may leave this page: it goes on without you.</p>
    </div>
  )
}
