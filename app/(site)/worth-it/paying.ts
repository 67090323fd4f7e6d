import type { Part } from '@/components/guidance/claim'
import * as page from './sources'

/** Who pays, aid and tax. */
export const paying: Part[] = [
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
]
