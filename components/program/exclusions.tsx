import { Notice } from '@/components/ui/notice'
import { SourceRef } from '@/components/ui/source-ref'
import { exclusionsOf } from '@/lib/money/exclusions'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Help to pay that this program rules out, where its price stands: federal aid, employee waivers, assistantships. */
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
        <Notice tone="warning" title="Help that does not reach this program">
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
