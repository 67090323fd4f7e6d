/** What a reader calls the fields of an institution that a source supports. */
export const institutionLabels: Record<string, string> = {
  name: 'name',
  unit: 'school or department',
  city: 'city',
  region: 'state or province',
  country: 'country',
  website: 'website',
  ala_accredited_masters: 'accreditation of the master’s program',
  funding: 'help to pay',
}
