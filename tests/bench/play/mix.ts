import type { Landmarks } from './landmarks.ts'

export type Question = { kind: string; path: string }

/** The 60 requests that are played, whatever the size: a few of each kind of question that a catalogue is asked. */
export function mixOf({ wordIn, institution, region }: Landmarks): Question[] {
  const kinds: Record<string, string[]> = {
    'broad word': ['q=archives', 'q=digital', 'q=management', 'q=data', 'q=library+science'],
    'rare word': [`q=${wordIn[1]}`, `q=${wordIn[10]}`, `q=${wordIn[100]}`, `q=${wordIn[1_000]}`, 'q=conservation'],
    'several words': [
      'q=digital+archives',
      'q=data+management',
      'q=school+library+media',
      'q=rare+books+preservation',
      `q=records+${wordIn[100]}`,
    ],
    'typing error': [
      'q=digitl+archves',
      'q=certficate+of+advancd+study',
      'q=recrods+managment',
      'q=libary+scince',
      `q=${misspelt(wordIn[100])}`,
    ],
    'phrase or exclusion': [
      'q=%22digital+archives%22',
      'q=%22records+management%22',
      'q=library+-school',
      'q=archives+-digital',
    ],
    'acronym or job': ['q=sjsu', 'q=unt', 'q=kids+librarian', 'q=records+manager', 'q=medical+librarian'],
    'several facets': [
      'topic=archives&online=1&max_cost=10000',
      'country=CA&credential=graduate_certificate&no_mlis=1',
      'topic=archives&topic=digital-curation&delivery=online&funding=1',
      'credential=post_masters_certificate&max_credits=15&non_matriculated=1',
      'topic=data-science&price=5000-10000&credits=13-15&max_months=24',
      'pathway=data-science&online=1',
    ],
    'words and facets': [
      'q=archives&online=1',
      'q=digital&country=CA&max_cost=20000&currency=CAD',
      'q=library&credential=graduate_certificate&delivery=online&no_mlis=1',
      `q=${wordIn[1_000]}&country=US`,
      'q=data+science&topic=data-science&sort=cost',
    ],
    'deep page': ['page=40', 'page=100', 'page=400', 'q=digital&page=40', 'country=US&page=100', 'sort=cost&page=100'],
    'price order': ['sort=cost', 'sort=cost&currency=CAD', 'q=archives&sort=cost'],
    'other order': ['sort=credits', 'sort=duration', 'sort=name', 'sort=checked', 'q=management&sort=name'],
    'no word': ['', 'page=2', 'status=active&status=discontinued&status=unknown'],
    'one place': [
      'institution=san-jose-state-university',
      `institution=${institution}`,
      `region=${encodeURIComponent(region)}`,
    ],
  }
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    queries.map((query) => ({ kind, path: query ? `/programs?${query}` : '/programs' })),
  )
}

/** Searches of other words and places than the mix has, in all of its kinds. */
export const WARMING = [
  'museum',
  'metadata',
  'teaching',
  'reference',
  'history',
  'web+design',
  'metadta',
  '%22public+library%22',
]
  .flatMap((q) => [
    `q=${q}`,
    `q=${q}&online=1`,
    `q=${q}&sort=cost&page=2`,
    `q=${q}&country=US&no_mlis=1`,
    `q=${q}&page=3`,
  ])
  .map((query) => `/programs?${query}`)

/** With its second and third letter the wrong way round. */
function misspelt(word: string): string {
  return word.replace(/^(.)(.)(.)/, '$1$3$2')
}
