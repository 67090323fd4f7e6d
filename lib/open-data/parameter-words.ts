import type { ListParameter } from '@/lib/open-data/list-parameters'

const UNSTATED = 'Programs of which no page states it are left out; `meta.left_out` counts them.'

const NOT_SET = '0: as without it.'

/** What each parameter of the list asks for. */
export const parameterWords: Record<ListParameter, string> = {
  q: 'Words to search for: "phrases", -exclusions and OR are understood. Names come before topics, topics before mentions.',
  topic: 'Slug of a topic, as `facets.topic` lists them. Any of several.',
  credential: 'Kind of credential. Any of several.',
  delivery: `A way in which it can be taken; \`online\` takes in the other two. Any of several. ${UNSTATED}`,
  online: `1: only what can be finished without coming to a campus. ${NOT_SET} ${UNSTATED}`,
  institution: 'Slug of an institution. Any of several.',
  region: `State or province, as \`facets.region\` writes it. Any of several. ${UNSTATED}`,
  country: 'ISO 3166-1 alpha-2 code, such as US. Any of several.',
  status:
    'Whether it is offered. Any of several; without this parameter, all but discontinued ones, and with `updated_since` all.',
  price: `Band of the lowest whole price, in whole units of \`currency\`. Any of several. ${UNSTATED}`,
  max_cost: `The most that the lowest whole price may be, in whole units of \`currency\`. ${UNSTATED}`,
  currency: 'ISO 4217 code for `price`, `max_cost` and the order by cost. Amounts are never converted.',
  credits: `Band of the fewest credits. Any of several. ${UNSTATED}`,
  max_credits: `The most credits. ${UNSTATED}`,
  max_months: `The most months that it takes. ${UNSTATED}`,
  no_mlis: `1: only what a page says can be entered without an MLIS. ${NOT_SET} ${UNSTATED}`,
  non_matriculated: `1: only what a page says is open to people in no degree program. ${NOT_SET} ${UNSTATED}`,
  funding: `1: only with help to pay that a page names. ${NOT_SET} ${UNSTATED}`,
  pathway: 'Slug of a pathway. Any of several.',
  unstated: `1: show also the programs that a filter leaves out only because the fact is not stated. ${NOT_SET}`,
  sort: 'The order; without this parameter, `relevance`, and with `updated_since` by `id`, beside which no other than `relevance` is taken. `relevance` without words: offered now and most fully stated first. `checked`: newest facts first. What is not stated stands last.',
  page: 'Which page; without this parameter, the first (1). One beyond the last is empty. With `updated_since` there is none but the first.',
  updated_since:
    'Only programs of which something that readers see changed here at that time or later: a day, which begins at midnight UTC, or an instant with its zone. They are listed by `id`, whatever their status. Withdrawn programs are not: /oai tells of them.',
  after:
    'With `updated_since`: only programs whose `id` is greater. `links.next` has it, so that what changes or is withdrawn meanwhile moves nothing.',
  per_page: 'How many programs a page has.',
}
