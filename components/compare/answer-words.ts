import { HOME, type SharedAnswers } from '@/lib/compare/shared-answers'
import { employerPays, type FieldName, helpCovers, modes } from '@/lib/money/my-price/answers'
import { labels } from '@/lib/money/my-price/questions'

export const HOME_LABEL = 'My state or province'

const options: Partial<Record<string, Record<string, string>>> = {
  mode: modes,
  scholarship_of: helpCovers,
  employer_of: helpCovers,
  employer_pays: employerPays,
}

/** What my price of all of them was worked out with, for where the form is not there: on paper, in a file. */
export function answerWords(answers: SharedAnswers): string {
  return answers
    .map(([name, value]) => {
      const label = name === HOME ? HOME_LABEL : labels[name as FieldName]
      return `${label}: ${options[name]?.[value] ?? value}`
    })
    .join('; ')
}
