import { SourceRef } from '@/components/ui/source-ref'
import type { Report } from '@/lib/guidance/queries'
import { programPath } from '@/lib/programs/schema'
import type { Numbers } from './claim'

const questions = { before: 'Before', why: 'Why', outcome: 'What came of it', challenge: 'What was hard' } as const

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
      <h3>
        {report.person}
        <SourceRef numbers={numbers(report)} />
      </h3>
      <p className="soft">
        {report.role}; {report.stage === 'graduate' ? 'graduate of' : 'student in'}{' '}
        <a href={programPath(report.program)}>{report.program.name}</a>, {report.program.institution.name}
        {report.pathway && `, pathway ${report.pathway.name}`}.
      </p>
      <dl className="definitions">
        {(Object.keys(questions) as (keyof typeof questions)[]).map(
          (question) =>
            report[question] && (
              <div key={question}>
                <dt>{questions[question]}</dt>
                <dd>{report[question]}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  )
}
