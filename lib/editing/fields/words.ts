import { formatDate } from '@/lib/format'
import { minorDigits } from '@/lib/money/minor-units'
import { formatMoney } from '@/lib/money/money'
import { type Field, isObject, type Options, type Rows, valueAt } from './field'

/** What a value of a field says, in words; null: nothing is stated. `row` is what it stands in. */
export function valueWords(value: unknown, field: Field, row: Record<string, unknown> = {}): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null
  switch (field.kind) {
    case 'yes-no':
    case 'tick':
      return value === true ? 'Yes' : value === false ? 'No' : String(value)
    case 'money':
      return moneyWords(value, row.currency)
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDate(String(value)) : String(value)
    case 'choice':
      return optionWords(value, field.options)
    case 'choices':
    case 'picks':
      return items(value)
        .map((each) => optionWords(each, field.options))
        .join(', ')
    case 'lines':
    case 'list':
      return items(value).map(String).join('; ')
    case 'rows':
      return items(value)
        .map((each) => rowWords(each, field))
        .join('\n')
    default:
      return String(value)
  }
}

/** All that a row says: "Its name: Dean’s award; How much: $500". */
export function rowWords(row: unknown, { fields }: Rows): string {
  if (!isObject(row)) return String(row ?? '')
  return Object.entries(fields)
    .flatMap(([path, field]) => {
      const value = valueAt(row, path)
      const said = valueWords(value, field, row)
      // What is not ticked says nothing; a “No” to a question does.
      const isLeftOut = said === null || (field.kind === 'tick' && value === false)
      return isLeftOut ? [] : [`${field.label}: ${said}`]
    })
    .join('; ')
}

export function optionWords(value: unknown, options: Options): string {
  const known = typeof options === 'object' && Object.hasOwn(options, String(value)) && options[String(value)]
  return known || String(value)
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** "$1,395", where both can be read; else as they stand. */
function moneyWords(amount: unknown, currency: unknown): string {
  if (typeof amount !== 'number' || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    return [amount, currency].filter(Boolean).join(' ')
  }
  return formatMoney({ amount: Math.round(amount * 10 ** minorDigits(currency)), currency })
}
