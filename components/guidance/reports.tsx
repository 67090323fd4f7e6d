import { ReportParts } from '@/components/program/report-parts'
import { SourceRef } from '@/components/ui/source-ref'
import type { Report } from '@/lib/guidance/queries'
import { programPath } from '@/lib/programs/schema'
import type { Numbers } from './claim'

/** What people who took a certificate report, in summary. */
export function Reports({ reports, numbers }: { reports: Report[]; numbers: Numbers }) {
  return (
    <section id="reports">
      <h2>From people who took one</h2>
      {reports.map((report) => (
        <ReportOf key={report.person} report={report} numbers={numbers} />
      ))}
    </section>
  )
}

function ReportOf({ report, numbers }: { report: Report; numbers: Numbers }) {
  return (
    <article className="experience">
      <h3>{report.person}</h3>
      <p className="soft">
        {report.role}; {report.stage === 'graduate' ? 'graduate of' : 'student in'}{' '}
        <a href={programPath(report.program)}>{report.program.name}</a>, {report.program.institution.name}
        {report.pathway && `, pathway ${report.pathway.name}`}.
        <SourceRef numbers={numbers(report)} />
      </p>
      <ReportParts report={report} />
    </article>
  )
}
