/** A request that the page shows and a test makes, and what it answers. */
export type Example = {
  title: string
  path: string
  status: number
  /** The schema of the answer. */
  answer: 'Index' | 'ProgramList' | 'Program' | 'Problem'
}

export const examples: Example[] = [
  { title: 'Where everything is', path: '/api/v1', status: 200, answer: 'Index' },
  {
    title: 'Fully online programs on archives, the lowest whole price first',
    path: '/api/v1/programs?topic=archives&online=1&sort=cost',
    status: 200,
    answer: 'ProgramList',
  },
  {
    title: 'What was searched for by words, five to a page',
    path: '/api/v1/programs?q=%22digital+archives%22+-law&per_page=5',
    status: 200,
    answer: 'ProgramList',
  },
  {
    title: 'Only what changed since a day, discontinued programs included',
    path: '/api/v1/programs?updated_since=2026-01-01&per_page=100',
    status: 200,
    answer: 'ProgramList',
  },
  {
    title: 'One program with its price, its entry rules and its sources',
    path: '/api/v1/programs/rare-book-school/certificate-of-proficiency',
    status: 200,
    answer: 'Program',
  },
  {
    title: 'A parameter that is not understood',
    path: '/api/v1/programs?max_cost=cheap',
    status: 400,
    answer: 'Problem',
  },
  {
    title: 'A program that there is not',
    path: '/api/v1/programs/rare-book-school/no-such-program',
    status: 404,
    answer: 'Problem',
  },
]
