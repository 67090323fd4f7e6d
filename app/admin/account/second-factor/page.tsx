import { DeskPage } from '@/components/desk/desk-page'
import { QrCode } from '@/components/desk/qr-code'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { lacksSecondFactor, requirePerson } from '@/lib/auth/guard'
import { pendingSecondFactor } from '@/lib/second-factor/admin'
import { SecondFactorForms } from './second-factor-forms'

export const metadata = { title: 'The second step' }

export default async function SecondFactorPage() {
  const person = await requirePerson()
  const pending = person.hasSecondFactor ? null : await pendingSecondFactor()
  return (
    <DeskPage editor={person} room="/account">
      <PageHeading
        title="The second step"
        lead="A code from an authenticator app, beside your password: whoever learns your password still stays out."
      />
      {lacksSecondFactor(person) && (
        <Notice tone="age" title="It is required here">
          Everything else at the desk opens once it is on.
        </Notice>
      )}
      <SecondFactorForms isOn={person.hasSecondFactor} isPending={pending !== null}>
        {pending && (
          <div className="app-secret">
            <QrCode text={pending.address} label="The secret for your authenticator app, as a QR code" />
            <div>
              <p>Scan this with your authenticator app, or type it in there:</p>
              <p>
                <code>{pending.letters}</code>
              </p>
            </div>
          </div>
        )}
      </SecondFactorForms>
    </DeskPage>
  )
}
