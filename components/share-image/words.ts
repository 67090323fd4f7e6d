import { forWhom } from '@/components/money/price'
import { knownOf, priceRangeOf } from '@/components/topics/topic-index'
import { counted } from '@/lib/format'
import { placeName } from '@/lib/institutions/place'
import type { InstitutionPage } from '@/lib/institutions/queries'
import { caveats, totalLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import { originOf, priceSourcesOf } from '@/lib/money/origin'
import { cheapestLine, leadingLines, priceRange } from '@/lib/money/price'
import { absenceOf } from '@/lib/programs/absence'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { credentialTypes, offeringStatuses } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'
import { lower } from '@/lib/search/chips'
import type { ShareWords } from '@/lib/share-image/words'
import type { TopicSummary } from '@/lib/topics/queries'

/** What the image of a program says: its name, who gives it, its price and its work, in the words of its page. */
export function programWords(program: ProgramFacts): ShareWords {
  const status = offeringStatuses[program.offeringStatus]
  const credential = credentialTypes[program.credentialType]
  return {
    kicker: status ? { text: `${status} · ${credential}`, isWarning: true } : { text: credential },
    title: program.name,
    under: stated(program.institution.name, placeName(program.institution)),
    figures: [priceFigure(program), workFigure(program)],
  }
}

function priceFigure(program: ProgramFacts) {
  const leading = leadingLines(program)
  const [range, cheapest] = [priceRange(leading), cheapestLine(leading)]
  if (range && cheapest) {
    const value = formatRange(range.low, range.high, range.currency)
    const isRange = range.low !== range.high && cheapest.total?.high !== range.high
    const whose = isRange ? `The least: ${lower(forWhom(cheapest))}` : forWhom(cheapest)
    const origin = originOf(cheapest, priceSourcesOf(program.sources)).words
    return {
      label: totalLabel(cheapest),
      value,
      note: [whose, ...caveats(cheapest), ...(origin ? [origin] : [])].join('; '),
    }
  }
  const said = absenceOf(program.about, 'tuition')
  return { label: 'Whole price', value: said ?? (program.rates.length > 0 ? 'Not known' : 'Not stated') }
}

function stated(...words: (string | null)[]): string[] {
  return words.filter((each): each is string => Boolean(each))
}

function workFigure(program: ProgramFacts) {
  const work = [creditsLabel(program), coursesLabel(program)].filter(Boolean).join(', ')
  return { label: 'Work', value: work || (absenceOf(program.about, 'credits_min', 'courses_required') ?? 'Not stated') }
}

export function institutionWords(institution: InstitutionPage): ShareWords {
  const { name, unit, programs } = institution
  return {
    kicker: { text: 'Certificates for librarians' },
    title: name,
    under: stated(unit, placeName(institution)),
    figures: [{ label: 'Listed here', value: counted(programs.length, 'certificate program') }],
  }
}

export function topicWords(topic: TopicSummary): ShareWords {
  const { label, description, programs, priced } = topic
  const price = priced > 0 ? [{ label: `In all, ${knownOf(topic)}`, value: priceRangeOf(topic) }] : []
  return {
    kicker: { text: 'Topic' },
    title: label,
    under: [description],
    figures: [{ label: 'Listed here', value: counted(programs, 'certificate program') }, ...price],
  }
}

export const siteWords: ShareWords = {
  kicker: null,
  title: 'Which certificate is worth your money and your evenings?',
  under: ['Certificate programs for people who already hold a library degree, compared'],
  figures: [],
}
