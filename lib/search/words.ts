import { labels, lower } from '@/lib/search/chips'
import { change, written } from '@/lib/search/filters'
import type { Filters, ParameterName } from '@/lib/search/parameters'
import { creditBands, type Vocabulary } from '@/lib/search/schema'

/** The query in words, to follow that number: "archives programs, fully online, up to $10,000 in all". */
export function describe(filters: Filters, vocabulary: Vocabulary, count = 0): string {
  const [topic] = filters.topic
  const subject = filters.topic.length === 1 && topic ? `${lower(vocabulary.topic[topic] ?? topic)} ` : ''
  const clauses = clausesOf(filters, vocabulary)
  return [`${subject}program${count === 1 ? '' : 's'}`, ...clauses].join(', ')
}

/** The query in words that stand by themselves: "all certificate programs", "certificate programs, fully online". */
export function nameOf(filters: Filters, vocabulary: Vocabulary): string {
  const words = describe(filters, vocabulary)
  return words === 'programs' ? 'all certificate programs' : words.replace(/^programs/, 'certificate programs')
}

/** Why a filter left programs out, to follow the number of them: "do not state their credits". */
export function unstatedWords(name: ParameterName, count: number): string {
  const words = unstated[name] ?? ['does not state it', 'do not state it']
  return count === 1 ? words[0] : words[1]
}

const noPrice: [string, string] = [
  'does not state enough to know the whole price',
  'do not state enough to know the whole price',
]
const noCredits: [string, string] = ['does not state its credits', 'do not state their credits']

const unstated: Partial<Record<ParameterName, [string, string]>> = {
  delivery: ['does not state how it is taught', 'do not state how they are taught'],
  online: ['does not state whether it is taught fully online', 'do not state whether they are taught fully online'],
  region: ['names no region', 'name no region'],
  price: noPrice,
  max_cost: noPrice,
  credits: noCredits,
  max_credits: noCredits,
  max_months: ['does not state how many months it takes', 'do not state how many months they take'],
  no_mlis: ['does not state whether it needs an MLIS', 'do not state whether they need an MLIS'],
  non_matriculated: [
    'does not state whether people outside a degree program may enter',
    'do not state whether people outside a degree program may enter',
  ],
  funding: ['names no help to pay', 'name no help to pay'],
}

/** The parameters by name, for a sentence about one of them. */
export const parameterWords: Record<ParameterName, string> = {
  q: 'search',
  topic: 'topic',
  credential: 'credential',
  delivery: 'way of teaching',
  online: 'fully online',
  institution: 'institution',
  region: 'region',
  country: 'country',
  status: 'status',
  price: 'whole price',
  max_cost: 'highest price',
  currency: 'currency',
  credits: 'credits',
  max_credits: 'most credits',
  max_months: 'most months',
  no_mlis: 'no MLIS needed',
  non_matriculated: 'open to non-degree students',
  funding: 'help to pay',
  fit: 'what you do not get into',
  pathway: 'pathway',
  unstated: 'also where not stated',
  plot: 'plot',
  sort: 'order',
  page: 'page',
}

function clausesOf(filters: Filters, vocabulary: Vocabulary): string[] {
  const named = (name: 'institution' | 'country' | 'pathway' | 'region') =>
    or(filters[name].map((value) => vocabulary[name][value] ?? value))
  const clauses: (string | false | undefined)[] = [
    filters.q && `matching “${filters.q}”`,
    filters.topic.length > 1 && `on ${or(filters.topic.map((value) => lower(vocabulary.topic[value] ?? value)))}`,
    filters.credential.length > 0 && or(filters.credential.map((each) => lower(labels.credential(each)))),
    filters.online && 'fully online',
    filters.delivery.length > 0 && `taught ${or(filters.delivery.map((each) => lower(labels.delivery(each))))}`,
    filters.institution.length > 0 && `at ${named('institution')}`,
    filters.region.length + filters.country.length > 0 &&
      `in ${[named('region'), named('country')].filter(Boolean).join(', ')}`,
    filters.price.length > 0 && `${or(filters.price.map((each) => lower(labels.price(each, filters))))} in all`,
    filters.max_cost !== null && `${lower(labels.max_cost(String(filters.max_cost), filters))} in all`,
    filters.credits.length > 0 &&
      `${or(filters.credits.map((each) => lower(creditBands[each as keyof typeof creditBands])))} credits`,
    filters.max_credits !== null && `up to ${filters.max_credits} credits`,
    filters.max_months !== null && `within ${filters.max_months} months`,
    filters.no_mlis && 'no MLIS needed',
    filters.non_matriculated && 'open to non-degree students',
    filters.funding && 'with help to pay',
    filters.fit && 'without those whose stated rules you do not meet',
    filters.pathway.length > 0 && `with the pathway ${named('pathway')}`,
    written(filters, 'status').length > 0 && or(filters.status.map((each) => lower(labels.status(each)))),
    filters.unstated && 'or where a page does not say',
  ]
  return clauses.filter((clause) => typeof clause === 'string' && clause !== '') as string[]
}

/** The filters with the programs let in again that state too little. */
export function withUnstated(filters: Filters): Filters {
  return change(filters, { unstated: true })
}

function or(values: string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(values)
}
