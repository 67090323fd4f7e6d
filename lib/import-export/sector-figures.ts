import 'server-only'
import { type Kind, storedIn } from './kind.ts'
import { readSectorFigures } from './read-back.ts'
import { type SectorFigureRecord, sectorFigureRecord } from './records.ts'
import { sourceRow } from './source-rows.ts'

/** The figures about the field. */
export const sectorFigures: Kind<SectorFigureRecord> = {
  table: 'sector_figure',
  subject: 'sectorFigureId',
  schema: sectorFigureRecord,
  stored: (tx) => storedIn(tx, 'sector_figure', 'key'),
  read: readSectorFigures,

  async insert(tx, added) {
    const ids = new Map<string, number>()
    for (const { key, record } of added) {
      const { source, ...row } = record
      const { id } = await tx.sectorFigure.create({ data: { ...row, source: { create: sourceRow(source) } } })
      ids.set(key, id)
    }
    return ids
  },

  async update(tx, changed) {
    for (const { id, record } of changed) {
      const { source, ...row } = record
      const replaced = { delete: true, create: sourceRow(source) }
      await tx.sectorFigure.update({ where: { id }, data: { ...row, source: replaced } })
    }
  },
}
