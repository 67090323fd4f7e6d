/** Text in the one language that the catalogue is written in: CTDL asks which. */
export type Text = { en: string }
export type Texts = { en: string[] }

export function text(words: string | null): Text | null {
  return words ? { en: words } : null
}

export function texts(words: (string | null | false)[]): Texts | null {
  const said = words.filter((each): each is string => typeof each === 'string' && each !== '')
  return said.length > 0 ? { en: said } : null
}

/** Words with the end of a sentence, of which a description is made. */
export function sentence(words: string): string {
  return /[.!?]["”’)]?$/.test(words) ? words : `${words}.`
}

/** An address of the web as the name of a thing (RFC 3987): what links may hold and names may not is written as its code. */
export function address(url: string): string
export function address(url: string | null): string | null
export function address(url: string | null): string | null {
  return url === null ? null : url.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent)
}
