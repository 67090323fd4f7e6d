import type { Part } from '@/components/guidance/claim'
import * as page from './sources'

/** Getting in, the time that it takes, and what it does and does not entitle to. */
export const takingOne: Part[] = [
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
