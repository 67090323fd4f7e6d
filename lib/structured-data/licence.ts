/** What may be done with the collection; the page about the data says it in the same words. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  statement: 'CC BY 4.0: name After the MLIS, link to the page, and say what you changed.',
}
