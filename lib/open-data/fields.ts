import { z } from 'zod'

/** What null and an empty list mean in every record, said once. */
export const NULL_MEANS =
  'null, and an empty list, mean that no page that we read says so. They never mean no, none or zero. Where a page does say that there is none, `absent` names the field.'

/** A yes or a no that a page states. */
export function stated(description: string) {
  return z.boolean().nullable().meta({ description })
}

/** The words of a page, or ours for them. */
export function words(description: string) {
  return z.string().nullable().meta({ description })
}

/** A number that a page states. */
export function figure(description: string) {
  return z.number().nullable().meta({ description })
}

export function day(description: string) {
  return z.iso.date().nullable().meta({ description })
}

/** An instant, in UTC. */
export function instant(description: string) {
  return z.iso.datetime().meta({ description })
}

export function address(description: string) {
  return z.url().meta({ description })
}

export function choice<const Values extends readonly [string, ...string[]]>(values: Values, description: string) {
  return z.enum(values).meta({ description })
}
