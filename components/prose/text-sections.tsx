import type { TextSection } from './text'
import { Words } from './words'

export function TextSections({ sections }: { sections: TextSection[] }) {
  return sections.map(({ id, title, blocks }) => (
    <section key={id} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {blocks.map((block) => (
        <Block key={String(block)} block={block} />
      ))}
    </section>
  ))
}

function Block({ block }: { block: string | string[] }) {
  if (typeof block === 'string') {
    return (
      <p>
        <Words>{block}</Words>
      </p>
    )
  }
  return (
    <ul>
      {block.map((item) => (
        <li key={item}>
          <Words>{item}</Words>
        </li>
      ))}
    </ul>
  )
}
