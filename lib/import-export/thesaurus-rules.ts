import type { z } from 'zod'
import { labelKey } from './label-key.ts'

interface Thesaurus {
  generic: string[]
  concepts: { prefLabel: string; altLabel: string[]; related: string[] }[]
}

type Path = (string | number)[]
type Label = { words: string; path: Path }

/** No name of two concepts, none that is a generic word, and none that is related to its own concept. */
export function labelsMeanOneThing({ generic, concepts }: Thesaurus, context: z.core.$RefinementCtx) {
  const genericKeys = new Set(labelsIn(generic, []).map(keyOf))
  const owners = new Map<string, string>()
  const refuse = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message })

  for (const [place, concept] of Array.isArray(concepts) ? concepts.entries() : []) {
    const at = ['concepts', place]
    const names = [
      ...labelIn(concept?.prefLabel, [...at, 'prefLabel']),
      ...labelsIn(concept?.altLabel, [...at, 'altLabel']),
    ]
    for (const name of names) {
      const owner = owners.get(keyOf(name))
      if (owner !== undefined) refuse(name.path, `is a label of "${owner}" already`)
      else owners.set(keyOf(name), names[0]?.words ?? name.words)
      if (genericKeys.has(keyOf(name))) refuse(name.path, 'is one of the generic words')
    }
    const own = new Set(names.map(keyOf))
    for (const label of labelsIn(concept?.related, [...at, 'related'])) {
      if (own.has(keyOf(label))) refuse(label.path, 'is a label of this concept itself')
    }
  }
}

function labelsIn(list: unknown, path: Path): Label[] {
  return Array.isArray(list) ? list.flatMap((words, place) => labelIn(words, [...path, place])) : []
}

/** Nothing where it is no label, which is a fault already. */
function labelIn(words: unknown, path: Path): Label[] {
  return typeof words === 'string' && labelKey(words) !== '' ? [{ words, path }] : []
}

function keyOf({ words }: Label): string {
  return labelKey(words)
}

/** A concept leads to other words, or says that it is one of the generic ones. */
export function leadsOn(
  concept: { altLabel: string[]; related: string[]; generic: boolean },
  context: z.core.$RefinementCtx,
) {
  const { altLabel, related, generic } = concept
  if (generic || altLabel?.length > 0 || related?.length > 0) return
  context.addIssue({
    code: 'custom',
    path: ['altLabel'],
    message: 'and what is related are both empty: it leads to nothing',
  })
}
