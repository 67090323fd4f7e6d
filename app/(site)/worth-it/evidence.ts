import type { Claim, Part } from '@/components/guidance/claim'
import * as page from './sources'

export const title = 'Is it worth it?'

export const lead =
  'What the evidence says about certificates after the library degree, how old that evidence is, and where there is none.'

export const description =
  'What employers look for, what a certificate costs beside a second master’s, who pays and who does not, federal aid, tax, licences, and questions to ask a school. Every claim with its source.'

export const whoTakesOne: Claim = {
  text: 'Librarians who take a certificate after the MLIS do it to change track, or to catch up with what their work has become.',
  sources: [page.afterTheMlis],
}

export const parts: Part[] = [
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
  {
    id: 'funding',
    title: 'Who pays, and who does not',
    claims: [
      {
        text: 'Of the research libraries that answered one survey of benefits, the majority gave no money for credit courses. The survey’s page carries no date.',
        sources: [page.specKit],
      },
      {
        text: 'A survey with 600 responses, published in 2021, asked about cost as a barrier to professional development. Where employers do help, the custom is that you pay first and are reimbursed later.',
        sources: [page.serviceCeiling, page.costOfDevelopment],
      },
      {
        text: 'Benefits stop at lines that no brochure mentions. The post-master’s certificate of San José State is not covered by the fee waiver for employees of the California State University.',
        sources: [page.sanJoseFaq],
      },
      {
        text: 'At San José State, fees for that certificate are due one week after the semester starts.',
        sources: [page.sanJoseEnrollment],
      },
    ],
    reading:
      'Ask your employer before you apply: whether credit courses are covered at all, whether a certificate counts, whether you must pay first, and what happens if you leave. [All help that schools name](/funding) is listed here, with what it does not cover.',
  },
  {
    id: 'federal-aid',
    title: 'Federal aid and tax',
    claims: [
      {
        text: 'U.S. federal aid for certificates is decided program by program. The University of Louisville asks for at least nine graduate credits and one academic year; Drexel publishes a list of the certificates that qualify.',
        sources: [page.louisville, page.drexel],
      },
      {
        text: 'A short certificate can fall below the line: San José State says that its certificate in strategic management has no financial aid because it is only nine units.',
        sources: [page.sanJoseStrategic],
      },
      {
        text: 'Since 1 July 2026 there are no new Grad PLUS loans, and graduate borrowing is capped at $20,500 a year, less for a smaller load.',
        sources: [page.loanChanges],
      },
      {
        text: 'The Lifetime Learning Credit does not ask that you aim at a degree, but the school must be one whose students can have federal aid.',
        sources: [page.taxBreak],
      },
    ],
    reading:
      'Ask the financial aid office, not the department, whether this certificate is on its list and how many credits a term you must carry. For tax, ask someone who knows your case; this page is not advice on it.',
  },
  {
    id: 'entry',
    title: 'Getting in, and technical programs',
    claims: [
      {
        text: 'Some certificates ask for more than the degree. Queens College asks for an ALA-accredited master’s, two years’ experience, an interview, an essay and three letters; Rutgers, in 2008–10, asked for two years’ experience.',
        sources: [page.queens, page.rutgers],
      },
      {
        text: 'Programs in data and programming can assume skills that an MLIS does not give. A student of one reports that extra courses may be needed before it starts; a graduate of another, that learning to program without a background in it is difficult. [Both are summed up below](#reports).',
        sources: [page.afterTheMlis],
      },
    ],
    reading:
      'Before a technical program, ask for the syllabus of its first course, and try a free course on the same subject. If you need one or two extra courses, add their price and their months.',
  },
  {
    id: 'clock',
    title: 'The clock',
    claims: [
      {
        text: 'Time is the other price. In a survey of Irish library staff, 86 percent named time and staffing as the obstacle to training.',
        sources: [page.irishLibraries],
      },
      {
        text: 'Certificates must be finished within a limit: three years at San José State and Wayne State, and three at Rutgers in 2008–10. San José State drops a student who is away for two semesters.',
        sources: [page.sanJoseFaq, page.wayneState, page.rutgers],
      },
      {
        text: '“Online” can include days on campus, or live sessions at a fixed hour. Library Journal’s advice is to ask about both.',
        sources: [page.rightSchool],
      },
    ],
    reading: 'Count backwards from the limit: courses, divided by how many you can take a year, and a term to spare.',
  },
  {
    id: 'licences',
    title: 'School-library licences',
    claims: [
      {
        text: 'Whether a certificate leads to a licence as a school librarian is decided state by state. The federal rules are 34 CFR 668.14(b)(32) and 668.43(a)(5)(v), as a library school’s page quotes them.',
        sources: [page.licensureRules],
      },
      {
        text: 'Schools publish a notice on licences; Syracuse has one for a certificate after the MLIS. The American Association of School Librarians keeps a page on licensing.',
        sources: [page.syracuseNotice, page.aaslLicence],
      },
    ],
    reading:
      'Ask the school for its notice on your state, in writing and with a date, and check it with your state’s department of education before you pay.',
  },
  {
    id: 'accreditation',
    title: 'Accreditation',
    claims: [
      {
        text: 'The American Library Association accredits programs that lead to the first professional degree, which is the master’s. It accredits no certificate, although some advice pages say that it does.',
        sources: [page.alaRole, page.wrongAdvice],
      },
    ],
    reading:
      'When a school calls a certificate accredited, ask by whom, and whether that means the university, the school’s master’s, or the certificate.',
  },
]
