import { counted, formatCount, formatDate } from '@/lib/format'
import type { Overview } from '@/lib/overview/queries'

/** What the data are, how many and how fresh, a paragraph each: the page says it, and so does its `Dataset`. */
export function whatItHolds(overview: Overview): string[] {
  const { programs, institutions, offered, unconfirmed, discontinued, sources, checked, changedAt } = overview
  return [
    `The certificate programs that people can take after a library degree: ${counted(programs, 'program')} of ${counted(institutions, 'institution')}. ${formatCount(offered)} of them are offered now, ${formatCount(unconfirmed)} are named by old or second-hand pages alone, and ${formatCount(discontinued)} have ended.`,
    'Each record holds the name and the kind of the credential, the institution and its place, topics, how it is taught, credits, courses and duration, who may enter and by when to apply, every price that a page states with its year, residency and way of study, the whole price where these give one, and who helps to pay.',
    `Each names its sources, the pages that it was read from, with the dates that they carry (${formatCount(sources)} in all), and when it last changed. ${checked === 0 ? 'No record has' : `${formatCount(checked)} of them have`} been compared with those pages again since it was read.`,
    ...(changedAt === null
      ? []
      : [
          `The newest change is of ${formatDate(changedAt.slice(0, 10))}. All files are made at each request from the records as they are.`,
        ]),
  ]
}
