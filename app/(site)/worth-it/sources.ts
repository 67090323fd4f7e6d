import type { SourceLine } from '@/components/sources/source-list'

// `asOf` is the date that the page or its address carries; null: it carries none.

export const literatureSearch: SourceLine = {
  url: 'http://anjackson.net/zombse/062013%20Libraries%20&%20Information%20Science/static/questions/1506.html',
  title: 'Libraries & Information Science, question 1506 (archived questions and answers)',
  asOf: 'June 2013',
}

export const hiringManagers: SourceLine = {
  url: 'https://hiringlibrarians.com/2022/10/07/further-questions-in-addition-to-the-mlis-what-post-secondary-certificates-degrees-or-coursework-is-most-useful-for-new-hires-trying-to-get-into-the-field/',
  title: 'Further questions: certificates, degrees and coursework in addition to the MLIS (Hiring Librarians)',
  asOf: '7 October 2022',
}

export const afterTheMlis: SourceLine = {
  url: 'https://www.libraryjournal.com/story/news/after-the-mlis',
  title: 'After the MLIS (Library Journal, by Jennifer A. Dixon)',
  asOf: null,
}

export const annoyedLibrarian: SourceLine = {
  url: 'https://lj.libraryjournal.com/blogs/annoyedlibrarian/2012/06/18/job-market-stuff/',
  title: 'Job market stuff (Annoyed Librarian, Library Journal blogs)',
  asOf: '18 June 2012',
}

export const sanJoseFaq: SourceLine = {
  url: 'https://ischool.sjsu.edu/post-masters-faqs',
  title: 'Post-master’s FAQs (San José State University)',
  asOf: null,
}

export const sanJoseEnrollment: SourceLine = {
  url: 'https://ischool.sjsu.edu/post-masters-registration-and-enrollment',
  title: 'Post-master’s registration and enrollment (San José State University)',
  asOf: null,
}

export const sanJoseStrategic: SourceLine = {
  url: 'https://ischool.sjsu.edu/programs/advanced-certificate-strategic-management/professionals/faqs',
  title: 'Advanced certificate in strategic management, FAQs (San José State University)',
  asOf: null,
}

export const southCarolina: SourceLine = {
  url: 'https://academicbulletins.sc.edu/graduate/information-communications/library-information-science/library-information-science-certificate/',
  title: 'Library and information science, certificate (University of South Carolina)',
  asOf: null,
}

export const southCarolina2009: SourceLine = {
  url: 'http://sc_original.catalog.acalog.com/preview_program.php?catoid=16&poid=283&returnto=34',
  title: 'Graduate catalog (University of South Carolina)',
  asOf: '2009–10',
}

export const wayneState: SourceLine = {
  url: 'https://sis.wayne.edu/students/policies/certificates',
  title: 'Certificate policies (Wayne State University)',
  asOf: null,
}

export const dominican: SourceLine = {
  url: 'http://sois.dom.edu/academics/certificates',
  title: 'Certificates (Dominican University)',
  asOf: null,
}

export const catholic: SourceLine = {
  url: 'https://lis.catholic.edu/academics/post-masters-certificates/index.html',
  title: 'Post-master’s certificates (The Catholic University of America)',
  asOf: null,
}

export const northTexas: SourceLine = {
  url: 'http://unt.catalog.acalog.com/preview_program.php?catoid=21&poid=8355&returnto=2271',
  title: 'Graduate catalog (University of North Texas)',
  asOf: null,
}

export const queens: SourceLine = {
  url: 'http://qc.cuny.edu/ga/library-science-post-masters-advance-certificate',
  title: 'Library science, post-master’s advanced certificate (Queens College)',
  asOf: null,
}

export const rutgers: SourceLine = {
  url: 'https://catalogs.rutgers.edu/generated/scils_0810/pg124.html',
  title: 'Graduate catalog (Rutgers University)',
  asOf: '2008–10',
}

export const specKit: SourceLine = {
  url: 'https://publications.arl.org/Benefits-SPEC-Kit-315/12',
  title: 'SPEC Kit 315, on benefits (Association of Research Libraries)',
  asOf: null,
}

export const serviceCeiling: SourceLine = {
  url: 'https://www.inthelibrarywiththeleadpipe.org/2021/service-ceiling/',
  title: 'Service ceiling (In the Library with the Lead Pipe)',
  asOf: '2021',
}

export const costOfDevelopment: SourceLine = {
  url: 'https://www.choice360.org/tie-post/the-cost-of-professional-development/',
  title: 'The cost of professional development (Choice 360)',
  asOf: null,
}

export const irishLibraries: SourceLine = {
  url: 'https://www.libfocus.com/2024/11/exploring-cpd-in-irish-libraries.html',
  title: 'Exploring CPD in Irish libraries (Libfocus)',
  asOf: 'November 2024',
}

export const rightSchool: SourceLine = {
  url: 'https://libraryjournal.com/story/related/The-Right-School-for-You',
  title: 'The right school for you (Library Journal)',
  asOf: null,
}

export const alaRole: SourceLine = {
  url: 'https://www.ala.org/educationcareers/accreditedprograms/standards/ap3/overview/roleofaccreditation',
  title: 'The role of accreditation (American Library Association)',
  asOf: null,
}

export const wrongAdvice: SourceLine = {
  url: 'https://wisegeek.net/how-do-i-get-a-library-science-certificate.htm',
  title: 'How do I get a library science certificate? (wiseGEEK)',
  asOf: null,
}

export const louisville: SourceLine = {
  url: 'https://louisville.edu/policies/policies-and-procedures/pageholder/pol-certificate-program-criteria-for-financial-aid-eligibility',
  title: 'Certificate program criteria for financial aid eligibility (University of Louisville)',
  asOf: null,
}

export const drexel: SourceLine = {
  url: 'https://drexel.edu/provost/offices/undergrad-education/academic-catalog/aid-eligible-certificates',
  title: 'Aid-eligible certificates (Drexel University)',
  asOf: null,
}

export const loanChanges: SourceLine = {
  url: 'https://www.uvu.edu/financialaid/aid/graduate_professional_loan_changes_2026.html',
  title: 'Graduate and professional loan changes, 2026 (Utah Valley University)',
  asOf: null,
}

export const taxBreak: SourceLine = {
  url: 'https://www.kiplinger.com/article/college/t054-c001-s001-a-tax-break-for-grad-school.html',
  title: 'A tax break for grad school (Kiplinger)',
  asOf: null,
}

export const licensureRules: SourceLine = {
  url: 'http://recordsot.com/compliance-ethics/libraryinformationscience_ma.php',
  title: 'A library school’s licensure notice, quoting 34 CFR 668.14(b)(32) and 668.43(a)(5)(v) (copy)',
  asOf: null,
  secondary: true,
}

export const syracuseNotice: SourceLine = {
  url: 'https://onlinegrad.syracuse.edu/?p=612',
  title: 'Licensure notice for a post-MLIS certificate (Syracuse University)',
  asOf: null,
}

export const aaslLicence: SourceLine = {
  url: 'https://www.ala.org/aasl/about/ed/recruit/license',
  title: 'Licensing (American Association of School Librarians)',
  asOf: null,
}
