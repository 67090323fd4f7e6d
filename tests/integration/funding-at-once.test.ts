import { expect, test } from 'vitest'
import { type Actor, save } from '../../lib/editing/save.ts'
import { standingOf } from '../../lib/editing/standing.ts'
import { subjects } from '../../lib/editing/subjects.ts'
import type { ProgramRecord } from '../../lib/import-export/records.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, load, programOf } from '../support/loader.ts'

const nobody: Actor = { userId: null, origin: 'editor' }

test('help to pay that one program loses while another gains it stays with the other', async () => {
  const db = connect(await freshDatabase())
  await load(smallCatalogue(), db)
  const [loses, gains] = [await programOf('archives-certificate', db), await programOf('rare-books-certificate', db)]
  const recordOf = async (id: number) => (await standingOf(db, 'programs', id))?.published?.record as ProgramRecord
  const [losing, gaining] = [await recordOf(loses.id), await recordOf(gains.id)]
  const publish = (id: number, record: object) =>
    save(db, subjects.programs, { id, version: null, record: { ...record }, effect: 'publish' }, nobody)
  await publish(gains.id, { ...gaining, funding: [] })

  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const gain = db.$transaction(
    async (tx) => {
      const kind = await subjects.programs.kindFor(tx, gains.id, gaining)
      await kind.update(tx, [{ id: gains.id, key: '', record: gaining }])
      begin()
      await ended
    },
    { timeout: 60_000 },
  )
  await begun
  const lose = publish(loses.id, { ...losing, funding: [] })
  // Long enough for it to come to where it has to wait.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  end()
  await gain
  expect(await lose).toMatchObject({ outcome: 'saved' })
  const left = await db.programFunding.findMany({ select: { programId: true, fundingOption: true } })
  expect(left).toMatchObject([{ programId: gains.id, fundingOption: { name: 'North scholarship' } }])
})
