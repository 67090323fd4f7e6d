/** What addresses of /compare name. */
export const two =
  'p=rare-book-school/certificate-of-proficiency&p=mcgill-university/graduate-certificate-library-information-studies'
// Those of which most is written.
export const six = [
  'san-jose-state-university/post-masters-certificate-lis',
  'rare-book-school/certificate-of-proficiency',
  'queens-college-cuny/youth-services',
  'university-of-colorado-denver/teacher-librarian-endorsement',
  'wayne-state-university/archival-administration-graduate-certificate',
  'university-of-illinois-urbana-champaign/certificate-of-advanced-study-lis',
]
export const sixQuery = six.map((key) => `p=${key}`).join('&')
