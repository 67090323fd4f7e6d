import { contactLink, type Text } from '@/components/prose/text'

/** `contact` is where readers reach somebody; undefined: this installation names nobody. */
export const about = (contact: string | undefined): Text => ({
  title: 'About this directory',
  lead: 'Certificates for people who already hold a library degree: what each costs in all where pages state enough, who may enter, how it is taught, and which pages say so.',
  description:
    'What this directory of certificates for librarians holds, how its facts are gathered, what “Not stated” means, what ALA accreditation covers, and how prices are computed.',
  sections: [
    {
      id: 'what',
      title: 'What it is',
      blocks: [
        'A librarian who thinks about a certificate asks: is it worth my money and my evenings, and will they let me in? A list of links does not answer that. This directory brings together what schools publish about each certificate, in the same order for every one, so that they can be read side by side.',
        'It lists certificates that build on a library degree, and certificates in neighbouring fields that librarians take: archives, records, data, museums, school libraries, rare books. It does not list master’s degrees, doctorates or single workshops.',
      ],
    },
    {
      id: 'who',
      title: 'Who keeps it',
      blocks: [
        'Editors keep it. The directory is not affiliated with any school, association or lender. No school pays to be listed, to be listed first, or to have anything left out, and no link here earns money.',
        'The order of a list is the order that you choose. Where you choose none and search in words, programs whose name holds your words come first, then those of institutions whose name does.',
        'Without words, programs that are offered now come first; among them those whose whole price is known; then those with the fewest gaps in three facts: whether a master’s is required, how many credits, whether it is fully online. What is equal in all that stands by name.',
      ],
    },
    {
      id: 'how',
      title: 'How facts are gathered',
      blocks: [
        'What stands here was read from public pages: program pages, catalogs, tuition tables, pages of frequent questions. Under every program you find those pages, the facts that each one supports, and the date that the page itself carries. Which topics a program belongs to, and often which kind of credential it is and whether it is still offered, is our reading of them: for those, not every program names a page.',
        [
          'A page that shows no date is called “undated”. We do not guess one.',
          'A page that is not the school’s own is marked “Second-hand”.',
          'A program that only old, archived or second-hand pages name is marked “Not confirmed”.',
          'Every price keeps its academic year. Where all prices of a program are of academic years that ended more than two calendar years ago, lists show that year in amber. Beside a price without a year stands how old the pages are that it was read from, or that they are undated.',
          'A program that has ended keeps its page, says so first, and points to open ones on the same topic.',
        ],
        'Summaries are written for this directory. They quote nobody, and they leave out what a school says in praise of itself. Always read the school’s own page before you apply: it is linked from every program where its address is known.',
      ],
    },
    {
      id: 'not-stated',
      title: 'What “Not stated” means',
      blocks: [
        '“Not stated” means that none of the pages that we read says so. It does not mean no, none or nothing. A program with no stated deadline may well have one.',
        'A filter on a fact leaves out the programs that do not state it, and the list says how many it left out for that reason. You can have them shown too.',
      ],
    },
    {
      id: 'ala',
      title: 'What “ALA-accredited” covers',
      blocks: [
        'The American Library Association accredits programs that lead to the first professional degree, which is [the master’s](https://www.ala.org/educationcareers/accreditedprograms/standards/ap3/overview/roleofaccreditation). It does not accredit certificates. Some [advice pages](https://wisegeek.net/how-do-i-get-a-library-science-certificate.htm) say otherwise; they are wrong.',
        'So where it is known, we write “The school’s master’s program is ALA-accredited”, and nothing wider. An accredited master’s says nothing about the same school’s certificates, for or against.',
        'The accreditation of a university as a whole, by an institutional accreditor, is another matter again. Ask the school which it holds.',
      ],
    },
    {
      id: 'prices',
      title: 'How prices are computed',
      blocks: [
        'The whole price is worked out for each residency and way of study that a school prices separately, in this order:',
        [
          'If the school states a price for the whole program, that is the price.',
          'Otherwise, the price of a credit times the number of credits.',
          'Otherwise, the price of a course times the number of courses required.',
          'To that come the fees that everyone must pay, if they are of the same year. Deposits and fees by the term are never added; a total that leaves fees out says so.',
        ],
        'A program that is taught fully online leads with what its online students pay. Its other prices stand in the table on its page.',
        'The sum is always shown with its numbers. The Certificate of Proficiency of Rare Book School is 5 courses × $1,395 = [$6,975](/programs/rare-book-school/certificate-of-proficiency). The rare books certificate of California Rare Book School is 5 × $1,200 = [$6,000](/programs/california-rare-book-school/certificate-rare-books-and-manuscripts).',
        'Where a part is missing, the page says which one, and gives no total. Amounts of different years or different currencies are never added. Books, travel, lodging and lost pay are not in the price unless a line says that they are.',
      ],
    },
    {
      id: 'wrong',
      title: 'When something is wrong',
      blocks: [
        'Schools change their pages without telling anyone, and we misread some. If a fact here differs from the school’s own page, the school’s page is right. The sources under each program show where ours came from.',
        contact
          ? `Tell us at ${contactLink(contact)}: say which page, what is wrong, and which page says so.`
          : 'This installation of the directory names no contact, so there is no address here to tell us at.',
      ],
    },
  ],
})
