import type { CredentialType, Delivery, OfferingStatus, Residency, TuitionMode } from '@/generated/prisma/enums'

/** The words of a program as readers see them; the keys are those of the database and of the URL. */
export const credentialTypes: Record<CredentialType, string> = {
  post_masters_certificate: "Post-master's certificate",
  certificate_of_advanced_study: 'Certificate of advanced study',
  graduate_certificate: 'Graduate certificate',
  professional_certificate: 'Professional certificate',
  certificate_of_completion: 'Certificate of completion',
}

/** What is said before all else of a program that ended, or that nobody confirms; of one that is offered, nothing. */
export const offeringStatuses: Record<OfferingStatus, string | null> = {
  active: null,
  unconfirmed: 'Not confirmed',
  discontinued: 'Discontinued',
}

export const deliveries: Record<Delivery, string> = {
  online: 'Online',
  online_async: 'Online, in your own time',
  online_sync: 'Online, live sessions',
  hybrid: 'Partly online, partly on site',
  in_person: 'In person',
}

export const residencies: Record<Residency, string> = {
  any: 'Any residency',
  in_state: 'In state or province',
  out_of_state: 'Out of state or province',
  international: 'International',
}

export const tuitionModes: Record<TuitionMode, string> = {
  any: 'any mode',
  online: 'online',
  in_person: 'in person',
}

/** The address of a program's page. */
export function programPath(program: { slug: string; institution: { slug: string } }): string {
  return `/programs/${program.institution.slug}/${program.slug}`
}
