import type { Problem } from '@/lib/editing/fields/problems'

/** What is wrong with a record, with links to where it stands in the form, which is at an address. */
export function ProblemList({ problems, at }: { problems: Problem[]; at: string }) {
  return (
    <ul>
      {problems.map(({ name, sentence }) => (
        <li key={name + sentence}>{name ? <a href={`${at}#record-${name}`}>{sentence}</a> : sentence}</li>
      ))}
    </ul>
  )
}
