import 'server-only'
import { type Kind, storedIn } from './kind.ts'
import { readSectorFigures } from './read-back.ts'
import { type SectorFigureRecord, sectorFigureRecord } from './records.ts'
import { sourceRow } from './source-rows.ts'

/** The figures about the field, in the order of `keys`. */
export function sectorFigures(keys: string[]): Kind<SectorFigureRecord> {
  const row = ({ key, statement, value }: SectorFigureRecord) => ({
    key,
    statement,
    value,
    position: keys.indexOf(key),
  })
  return {
    table: 'sector_figure',
    subject: 'sectorFigureId',
    schema: sectorFigureRecord,
    stored: (tx) => storedIn(tx, 'sector_figure', 'key'),
    read: readSectorFigures,

    async insert(tx, added) {
      const ids = new Map<string, number>()
      for (const { key, record } of added) {
        const source = { create: sourceRow(record.source) }
        ids.set(key, (await tx.sectorFigure.create({ data: { ...row(record), source } })).id)
      }
      return ids
    },

    async update(tx, changed) {
      for (const { id, record } of changed) {
        const source = { delete: true, create: sourceRow(record.source) }
        await tx.sectorFigure.update({ where: { id }, data: { ...row(record), source } })
      }
    },
  }
}
