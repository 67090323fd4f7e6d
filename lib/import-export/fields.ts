import { z } from 'zod'
import { dayOf } from '../days.ts'
import { decimalPlaces } from '../money/minor-units.ts'
import { pathwaySlug } from './pathway-slug.ts'

type Rule = (value: string) => string | false

/** Text that one rule after the other accepts; the first that does not gives the reason. */
function textWith(...rules: Rule[]) {
  return z.string().superRefine((value, context) => {
    const reason = [printable, ...rules].reduce<string | false>((found, rule) => found || rule(value), false)
    if (reason) context.addIssue(reason)
  })
}

/** One line of trimmed, printable text. */
export const text = textWith()

export const slug = textWith(
  (value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && 'must be small letters and digits, parted by single hyphens',
)

/** Where a page's text stands: `about`, `worth-it/employers`. */
export const pageAddress = textWith(
  (value) =>
    !/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(value) && 'must be small letters and digits, parted by hyphens or slashes',
)

export const webAddress = textWith(
  (value) =>
    !(/^https?:\/\/[^\s/.]+\.\S+$/.test(value) && URL.canParse(value)) &&
    'must be a web address that begins with http:// or https://',
)

/** A name that gives its pathway an address. */
export const pathwayName = textWith((value) => pathwaySlug(value) === '' && 'needs a Latin letter or a digit')

export const figureKey = textWith(
  (value) =>
    !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(value) && 'must be small letters and digits, parted by single underscores',
)

export const countryCode = textWith(
  (value) => !(/^[A-Z]{2}$/.test(value) && regions.of(value)) && 'must be a country code such as US (ISO 3166-1)',
)

export const currencyCode = textWith(
  (value) => !currencies.has(value) && 'must be a currency code in capitals such as USD (ISO 4217)',
)

export const pastDay = z.iso.date().refine((day) => day <= nextDay(), 'lies in the future')

/** A text that names a year which `read` finds, between `from` and two years from now. */
export function datedText(read: (value: string) => number | null, from: number) {
  return textWith((value) => {
    const year = read(value)
    if (year === null) return 'names no year'
    return (year < from || year > lastPlausibleYear()) && `names the year ${year}, which is not plausible`
  })
}

export const plausibleYear = z
  .int()
  .refine((year) => year >= 1850 && year <= lastPlausibleYear(), 'is not a plausible year')

/** Latitude or longitude. */
export function degrees(most: number) {
  return z
    .number()
    .min(-most)
    .max(most)
    .overwrite((value) => value || 0)
}

/** A number of zero or more, with a limited count of digits after the point. Turns -0, which JSON allows, into 0. */
export function decimal(places: number) {
  return z
    .number()
    .min(0)
    .refine((value) => decimalPlaces(value) <= places, `has more than ${places} digits after the point`)
    .overwrite((value) => value || 0)
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const currencies = new Set(Intl.supportedValuesOf('currency'))
const nextDay = () => dayOf(new Date(Date.now() + 86_400_000))
const lastPlausibleYear = () => new Date().getFullYear() + 2

const printable: Rule = (value) => {
  if (value === '') return 'is empty'
  if (value !== value.trim()) return 'has blanks at its beginning or end'
  if (/\p{Cc}/u.test(value)) return 'holds a line break, a tab or another control character'
  if (!value.isWellFormed()) return 'holds half a character (a lone surrogate)'
  return value.length > 5000 && 'is longer than 5,000 characters'
}
