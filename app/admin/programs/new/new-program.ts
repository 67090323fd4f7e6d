import { z } from 'zod'
import { credentialTypes } from '@/lib/programs/schema'

const NO_INSTITUTION = 'Choose the institution that gives it.'

/** What a program needs before anything else is known of it. An address that is left out is made of the name. */
export const newProgram = z
  .object({
    institutionId: z
      .string({ error: NO_INSTITUTION })
      .regex(/^ ?[1-9]\d{0,8}$/, NO_INSTITUTION)
      .transform(Number),
    name: z
      .string({ error: 'Give its name.' })
      .trim()
      .min(1, 'Give its name.')
      .max(300, 'This is too long for a name.'),
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An address is small letters and digits, parted by single hyphens.')
      .optional(),
    credentialType: z.enum(Object.keys(credentialTypes) as [keyof typeof credentialTypes], {
      error: 'Choose the kind of credential.',
    }),
  })
  .transform(({ slug, ...rest }, context) => {
    const address = slug ?? addressOf(rest.name)
    if (address) return { ...rest, slug: address }
    context.addIssue({ code: 'custom', path: ['slug'], message: 'Its name gives no address: type one.' })
    return z.NEVER
  })

function addressOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase()
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '')
}
