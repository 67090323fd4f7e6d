'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState, useState, useTransition } from 'react'

/** Said where nothing answered. */
export const NOT_ANSWERED = 'It could not be saved just now. All that you typed is still here: try again in a moment.'

/**
 * A form and what the server answers to it. Where scripts run the form stays as it is whatever comes, also where nothing does:
 * no network, or a database that is away. Without them, `action` sends it as it is.
 */
export function useSent<State>(
  sendTo: (state: Awaited<State> | null, form: FormData) => Promise<Awaited<State> | null>,
) {
  const [posted, action] = useActionState(sendTo, null)
  const [answered, setAnswered] = useState<Awaited<State> | null>(null)
  const [isUnanswered, setUnanswered] = useState(false)
  const [isPending, startTransition] = useTransition()
  const state = answered ?? posted

  function onSubmit(event: React.SubmitEvent<HTMLFormElement>) {
    if (event.defaultPrevented) return
    event.preventDefault()
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter)
    setUnanswered(false)
    startTransition(async () => {
      try {
        const answer = await sendTo(state, form)
        startTransition(() => setAnswered(() => answer))
      } catch (error) {
        // Next leads on to another page by an error of its own.
        unstable_rethrow(error)
        startTransition(() => setUnanswered(true))
      }
    })
  }

  return { state, isUnanswered, isPending, action, onSubmit }
}
