const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin/*', '/api/*', '/*.*'] } },
          // Some of these say what a reader told, and only pressing them may send it.
          { not: { selector_matches: 'a[rel~="nofollow"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

/** Asks the browser to fetch a page of ours while the pointer rests on its link. Browsers that do not know it ignore it. */
export function SpeculationRules() {
  // The JSON is a constant of this file: nothing to escape.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />
}
