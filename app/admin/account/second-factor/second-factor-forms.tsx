'use client'

import { useActionState } from 'react'
import { Field } from '@/components/desk/field'
import { PasswordToConfirm } from '@/components/desk/password-to-confirm'
import { ProblemSummary } from '@/components/desk/problems'
import { RecoveryCodes } from '@/components/desk/recovery-codes'
import { Button } from '@/components/ui/button'
import { beginAction, confirmAction, remakeCodesAction, turnOffAction } from './actions'

type Props = { isOn: boolean; isPending: boolean; children: React.ReactNode }

/** Turning the second step on, in two forms; or, once it is on, what can be done about it. */
export function SecondFactorForms({ isOn, isPending, children }: Props) {
  const [begun, begin] = useActionState(beginAction, null)
  const [confirmed, confirm] = useActionState(confirmAction, null)
  const [remade, remake] = useActionState(remakeCodesAction, null)
  const [off, turnOff] = useActionState(turnOffAction, null)
  const codes = remade?.recoveryCodes ?? confirmed?.recoveryCodes
  if (codes) return <RecoveryCodes codes={codes} />
  if (isOn) {
    return (
      <>
        <p>It is on.</p>
        <h2>New recovery codes</h2>
        <PasswordToConfirm state={remade} action={remake} name="remake" withCode button="Make new codes" />
        <h2>Turn it off</h2>
        <PasswordToConfirm state={off} action={turnOff} name="off" withCode button="Turn the second step off" />
      </>
    )
  }
  if (!isPending) return <PasswordToConfirm state={begun} action={begin} name="begin" button="Begin" />
  return (
    <form action={confirm} className="desk-form">
      {children}
      <ProblemSummary problems={confirmed?.problems} labels={{ code: 'Code' }} />
      <Field
        name="code"
        label="Code"
        hint="The six digits that the app shows now."
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        problem={confirmed?.problems?.code}
      />
      <Button>Turn it on</Button>
    </form>
  )
}
