const labels = { before: 'Before', why: 'Why', outcome: 'What came of it', challenge: 'What was hard' } as const

/** What a student or a graduate reports, part by part; a part that they leave out is left out. */
export function ReportParts({ report }: { report: Record<keyof typeof labels, string | null> }) {
  return (
    <dl className="definitions">
      {(Object.keys(labels) as (keyof typeof labels)[]).map(
        (part) =>
          report[part] && (
            <div key={part}>
              <dt>{labels[part]}</dt>
              <dd>{report[part]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
