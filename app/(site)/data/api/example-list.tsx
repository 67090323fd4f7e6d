import { type Example, examples } from './examples'

/** The examples, each as a command to copy, with its answer behind a link. */
export function ExampleList({ origin }: { origin: string }) {
  return (
    <ul className="examples">
      {examples.map((example) => (
        <li key={example.path}>
          <h3>{example.title}</h3>
          <pre>
            <code>curl '{`${origin}${example.path}`}'</code>
          </pre>
          <p className="small soft">
            {example.status === 200 ? <a href={example.path}>{answerOf(example)}</a> : answerOf(example)}
          </p>
        </li>
      ))}
    </ul>
  )
}

function answerOf({ status, answer }: Example): string {
  return `Answers ${status}: ${answer}`
}
