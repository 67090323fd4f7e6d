/** The files of `prisma/data` that hold no programs, by what their items have; where each is edited. */
const others: { keys: string[]; holds: string; edited: string }[] = [
  { keys: ['label', 'description'], holds: 'topics', edited: 'in the room Topics' },
  { keys: ['person', 'stage'], holds: 'what people report', edited: 'with the program that it is about' },
  { keys: ['key', 'statement'], holds: 'figures about the field', edited: 'in the room Figures' },
  { keys: ['title', 'position'], holds: 'texts', edited: 'in the room Texts' },
  { keys: ['concepts'], holds: 'the thesaurus', edited: 'in the room Thesaurus' },
  { keys: ['places'], holds: 'places on the map', edited: 'with the institution that is there' },
]

/** What to say of another file of the catalogue, judging by its first item; null: it is none. */
export function otherFile(item: object): string | null {
  const found = others.find(({ keys }) => keys.every((key) => key in item))
  return found
    ? `the file holds ${found.holds} and no programs: that is edited at the desk, ${found.edited}; files of it are loaded by npm run data:load`
    : null
}
