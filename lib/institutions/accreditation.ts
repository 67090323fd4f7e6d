/**
 * What may be said of a school's accreditation: ALA accredits master's programs and never certificates, so nothing
 * wider. Null: no page that we read says.
 */
export function accreditationOf(alaAccreditedMasters: boolean | null): string | null {
  if (alaAccreditedMasters === null) return null
  return `The school's master's program is ${alaAccreditedMasters ? '' : 'not '}ALA-accredited.`
}
