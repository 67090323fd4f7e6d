import type { CourseRequirement } from '../../generated/prisma/enums.ts'

export interface CourseText {
  title: string
  requirement: CourseRequirement | null
  note: string | null
}

/** "ILS 685 Field Project (required)" in its parts. A bracket that says nothing of a requirement stays in the title. */
export function splitCourse(text: string): CourseText {
  const whole: CourseText = { title: text, requirement: null, note: null }
  const [, title = '', bracket = ''] = /^(.*\S) \(([^()]+)\)$/.exec(text) ?? []
  const requirement = requirementIn(bracket)
  if (!requirement) return whole

  const [first, ...rest] = bracket.split(', ')
  const split = { title, requirement, note: first === requirement ? rest.join(', ') || null : bracket }
  return joinCourse(split) === text ? split : whole
}

/** The text that `splitCourse` had. */
export function joinCourse({ title, requirement, note }: CourseText): string {
  const bracket =
    note !== null && requirementIn(note) === requirement ? note : [requirement, note].filter(Boolean).join(', ')
  return bracket ? `${title} (${bracket})` : title
}

function requirementIn(bracket: string): CourseRequirement | null {
  if (/^(required|core)\b|, required\b/.test(bracket)) return 'required'
  if (/^(elective|option|one of \w+ (options|choices))\b/.test(bracket)) return 'elective'
  return null
}
