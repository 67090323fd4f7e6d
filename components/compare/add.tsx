import { Fields } from '@/components/compare/fields'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { type Asked, compareHref, MOST_COMPARED } from '@/lib/compare/address'
import type { ProgramCard } from '@/lib/programs/card'
import { programKey } from '@/lib/programs/place'

/** Ways to one more program: those like the first, or those that some words find. */
export function Add({ asked, addable }: { asked: Asked; addable: ProgramCard[] }) {
  const find = asked.find.trim()
  if (asked.programs.length >= MOST_COMPARED) return <Full />
  return (
    <Section id="add" title="Add a program">
      <form action="/compare#add" className="find">
        <Fields asked={{ ...asked, find: '' }} />
        <label htmlFor="find">Words of its name, its school or its topic</label>
        <div>
          <input
            id="find"
            name="find"
            className="input"
            defaultValue={asked.find}
            maxLength={200}
            enterKeyHint="search"
          />
          <Button variant="quiet">Find</Button>
        </div>
      </form>
      {find && addable.length === 0 && <p>No other program has these words. Try fewer, or another spelling.</p>}
      {!find && addable.length > 0 && <p className="label">Most like the first</p>}
      <ul className="plain addable">
        {addable.map((program) => (
          <li key={program.id}>
            <a href={compareHref({ ...asked, programs: [...asked.programs, programKey(program)], find: '' })}>
              Add {program.name}
            </a>
            <span className="soft"> {program.institution.name}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Full() {
  return (
    <Section id="add" title="Add a program">
      <p>{MOST_COMPARED} programs stand side by side, and no more fit: remove one first.</p>
    </Section>
  )
}
