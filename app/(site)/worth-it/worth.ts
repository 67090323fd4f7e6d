import type { Claim, Part } from '@/components/guidance/claim'
import * as page from './sources'

export const whoTakesOne: Claim = {
  text: 'Librarians who take a certificate after the MLIS do it to change track, or to catch up with what their work has become.',
  sources: [page.afterTheMlis],
}

/** What a certificate is good for, beside a second master’s and the courses that one has. */
export const worth: Part[] = [
  {
    id: 'employers',
    title: 'What employers look for',
    claims: [
      {
        text: 'We know of no study of what a certificate does for a career. A page of questions and answers, archived in 2013, reports a search of the literature that found nothing on whether jobs require post-MLIS certificates or pay for them.',
        sources: [page.literatureSearch],
      },
      {
        text: 'Asked in 2022 what helps new hires beside the MLIS, people who hire for libraries put experience above certificates: show that you can do it. Four-year colleges sometimes require a second master’s.',
        sources: [page.hiringManagers],
      },
      whoTakesOne,
    ],
    reading:
      'Judge a certificate by what you will be able to show at its end: a project, a portfolio, a practicum. If you aim at a post in a college, read ten advertisements for it first, and see whether they ask for a second master’s.',
  },
  {
    id: 'second-masters',
    title: 'Beside a second master’s',
    claims: [
      {
        text: 'In 2012 a columnist wrote of one certificate: “11 courses. For that much work you could probably get another master’s degree.” The same program’s pages now speak of five courses and 16 units. Old verdicts may be about a program that has changed.',
        sources: [page.annoyedLibrarian, page.sanJoseFaq, page.sanJoseEnrollment],
      },
      {
        text: 'What is called a certificate differs by more than double in size. These figures come from pages of different years; [each program’s page](/programs?sort=credits) here has its own.',
        sources: [page.southCarolina, page.queens],
      },
    ],
    table: {
      caption: 'Credits for a certificate at seven schools',
      columns: ['School', 'Credits'],
      rows: [
        { name: 'South Carolina', claim: { text: '12', sources: [page.southCarolina] } },
        { name: 'Wayne State', claim: { text: '15 at least', sources: [page.wayneState] } },
        { name: 'Dominican', claim: { text: '15 to 18', sources: [page.dominican] } },
        { name: 'San José State', claim: { text: '16', sources: [page.sanJoseEnrollment] } },
        { name: 'Catholic University of America', claim: { text: '24', sources: [page.catholic] } },
        { name: 'North Texas', claim: { text: '24 to 30', sources: [page.northTexas] } },
        { name: 'Queens College', claim: { text: '30', sources: [page.queens] } },
      ],
    },
    reading:
      'Before you sign up for 24 or 30 credits, ask the same school what a second master’s takes, and whether the certificate’s credits would count toward it.',
  },
  {
    id: 'reuse',
    title: 'Courses that you already have',
    claims: [
      {
        text: 'Whether courses from your MLIS count is a rule of each school, and the rules are far apart. Some of those below are old: ask.',
        sources: [page.wayneState, page.dominican, page.southCarolina2009],
      },
    ],
    table: {
      caption: 'MLIS courses that count toward the certificate',
      columns: ['School', 'What counts'],
      rows: [
        { name: 'Wayne State', claim: { text: 'None', sources: [page.wayneState] } },
        {
          name: 'Dominican',
          claim: {
            text: 'You take only the courses that you miss; five years is the limit',
            sources: [page.dominican],
          },
        },
        {
          name: 'South Carolina, in 2009–10',
          claim: {
            text: 'Six credits for its own graduates who go on without a gap; nothing over four years old',
            sources: [page.southCarolina2009],
          },
        },
        { name: 'North Texas', claim: { text: '3 to 6 hours', sources: [page.northTexas] } },
      ],
    },
    reading:
      'If you finished lately, your own school may be the cheapest one. If you finished long ago, expect to start anew.',
  },
]
