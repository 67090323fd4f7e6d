'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState, useState, useTransition } from 'react'
import type { FormState } from '@/lib/editing/fields/answer'
import type { Problem } from '@/lib/editing/fields/problems'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/**
 * What the server answers to a form. Where scripts run the form stays as it is whatever comes, also where nothing does: no
 * network, or a database that is away. Without them, `action` sends it as it is.
 */
export function useAnswer(sendTo: Action) {
  const [posted, action] = useActionState(sendTo, null)
  const [answered, setAnswered] = useState<FormState>(null)
  const [unanswered, setUnanswered] = useState<Problem[]>([])
  const [isPending, startTransition] = useTransition()
  const state = answered ?? posted

  function send(form: FormData) {
    startTransition(async () => {
      try {
        const answer = await sendTo(state, form)
        startTransition(() => {
          setUnanswered([])
          setAnswered(answer)
        })
      } catch (error) {
        // Next leads on to another page by an error of its own.
        unstable_rethrow(error)
        startTransition(() => setUnanswered([{ name: '', sentence: NOT_ANSWERED }]))
      }
    })
  }

  return { state, problems: unanswered.length > 0 ? unanswered : (state?.problems ?? []), action, send, isPending }
}

const NOT_ANSWERED = 'It could not be saved just now. All that you typed is still here: try again in a moment.'
