import { type Markup, markup } from '@/lib/markup'
import type { Suggestion } from '@/lib/search/schema'

const kinds = { search: 'Did you mean', topic: 'Topics', institution: 'Institutions', program: 'Programs' }

/** The options of the list under the search box, by kind, as a fragment of HTML; nothing where there are none. */
export function suggestionList(suggestions: Suggestion[]): string {
  const groups = Object.entries(kinds).flatMap(([kind, title]) => {
    const options = suggestions.filter((each) => each.kind === kind).map(option)
    return options.length > 0 ? [group(title, options)] : []
  })
  return groups.map(({ text }) => text).join('')
}

function group(title: string, options: Markup[]): Markup {
  return markup`<div role="group" aria-label="${title}"><span aria-hidden="true">${title}</span>${options}</div>`
}

function option({ label, detail, href }: Suggestion): Markup {
  return markup`<a role="option" href="${href}">${label}${detail ? markup` <small>${detail}</small>` : ''}</a>`
}
