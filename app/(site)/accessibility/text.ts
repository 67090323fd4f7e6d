import { contactLink, type Text } from '@/components/prose/text'

/** `contact` is where readers reach somebody; undefined: this installation names nobody. */
export const accessibility = (contact: string | undefined): Text => ({
  title: 'Accessibility',
  lead: 'Every page is meant to be usable by everyone: on a phone, by keyboard, with a screen reader, enlarged, without scripts, in print.',
  description:
    'Accessibility statement of this directory: the standard it aims at (WCAG 2.2 AA), how pages are tested, known limits, and where to report a barrier.',
  sections: [
    {
      id: 'standard',
      title: 'The standard',
      blocks: [
        'We aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. We believe that the public pages meet it, apart from the limits named below. That is our own assessment; nobody else has audited this site.',
      ],
    },
    {
      id: 'what-you-can-expect',
      title: 'What you can expect',
      blocks: [
        [
          'Everything works without scripts: search and filters are ordinary forms, filters in use are ordinary links. With scripts, the search box suggests what you may be looking for, and a filter applies at once and says what it found.',
          'Every part can be reached by keyboard, the focus is always visible, and the first link of every page skips to its content.',
          'Text can be enlarged, and pages fit a window 320 pixels wide; wide tables scroll inside themselves.',
          'Colours follow the light or dark setting of your device, keep a contrast of at least 4.5 to 1 for text, and never carry a meaning alone. High-contrast modes are respected.',
          'Nothing moves by itself, and nothing times out.',
          'Pages print as clean sheets, with the address of every source written out.',
        ],
      ],
    },
    {
      id: 'tests',
      title: 'How it is tested',
      blocks: [
        'Every kind of page is checked with the axe-core rules in a real browser, in light and in dark, and its HTML is checked for errors; these checks are part of the tests that each change must pass. Colours were chosen by computed contrast. Pages are looked at in windows 320, 768 and 1280 pixels wide, and in print.',
        'Automatic checks find only a part of all barriers. Tests with people who use assistive technology every day have not been made yet.',
        'This statement was written on 22 November 2026.',
      ],
    },
    {
      id: 'limits',
      title: 'Known limits',
      blocks: [
        [
          'On a narrow screen, the dots of the [map of institutions](/institutions) are smaller than 24 pixels and close together. The list below the map holds the same links in words.',
          'Program pages link to the pages of schools, which are not ours. Some are archived copies or PDF files that are hard to read with a screen reader.',
          'Names of courses stand as schools write them, abbreviations included.',
          'The directory is in English only. Names in French and Spanish are not marked as such yet.',
        ],
      ],
    },
    {
      id: 'report',
      title: 'Report a barrier',
      blocks: [
        contact
          ? `If something here stops you, tell us at ${contactLink(contact)}: say which page, what you tried to do and, if you can, with which browser and aid. A barrier counts as a fault, and is answered like one.`
          : 'This installation of the directory names no contact, so there is no address here to report a barrier to. Whoever runs it can name one.',
      ],
    },
  ],
})
