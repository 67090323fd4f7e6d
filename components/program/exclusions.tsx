import { Notice } from '@/components/ui/notice'
import { SourceRef } from '@/components/ui/source-ref'
import { exclusionsOf } from '@/lib/money/exclusions'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Federal aid that is ruled out, and limits that the school's own sentences put on other help, where the price stands. */
export function Exclusions({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const exclusions = exclusionsOf(program)
  return (
    <>
      {program.federalAidEligible === false && (
        <Notice tone="warning" title="Federal student aid is ruled out">
          <p>
            The school says that this program is not eligible for federal student aid.{' '}
            <SourceRef numbers={evidence('federal_aid_eligible')} />
          </p>
        </Notice>
      )}
      {exclusions.length > 0 && (
        <Notice title="What they say of help to pay">
          {exclusions.map(({ sentence, fields }) => (
            <p key={sentence}>
              {sentence} <SourceRef numbers={evidence(...fields)} />
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}
