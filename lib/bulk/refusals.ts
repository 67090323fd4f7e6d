/** Why a file is not kept at all, by the name in an address. */
export const refusals = {
  'too-large': 'The file has more than 25 MB. Send it in parts, or import it on the command line.',
  empty: 'The file is empty, or none was chosen.',
  spreadsheet:
    'This is a spreadsheet’s own file (.xlsx, .ods, .xls) or an archive. Save it as CSV in UTF-8, and send that.',
  pdf: 'This is a PDF. What can be imported is a CSV or JSON.',
  form: 'The file did not arrive as a form sends it. Try again.',
} as const

export type Refusal = keyof typeof refusals

export function isRefusal(name: unknown): name is Refusal {
  return typeof name === 'string' && Object.hasOwn(refusals, name)
}
