import 'server-only'
import { type Keyed, type Kind, storedIn, type Transaction } from './kind.ts'
import { readTopics } from './read-back.ts'
import { type TopicRecord, topicRecord } from './records.ts'

export const topics: Kind<TopicRecord> = {
  table: 'topic',
  subject: 'topicId',
  schema: topicRecord,
  stored: (tx) => storedIn(tx, 'topic', 'slug'),
  read: readTopics,

  async insert(tx, added) {
    await refuseTakenLabels(tx, added)
    const rows = await tx.topic.createManyAndReturn({ data: added.map(({ record }) => record) })
    return new Map(rows.map(({ slug, id }) => [slug, id]))
  },

  async update(tx, changed) {
    await refuseTakenLabels(tx, changed)
    for (const { id, record } of changed) await tx.topic.update({ where: { id }, data: record })
  },
}

/** A topic that the files call by a new slug still has its label in the database: only a person can say which is meant. */
async function refuseTakenLabels(tx: Transaction, written: Keyed<TopicRecord>[]) {
  for (const { id, record } of written) {
    const taken = await tx.topic.findFirst({ where: { label: record.label, id: { not: id } } })
    if (!taken) continue
    throw new Error(
      `The topic ${record.slug} has the label of the topic ${taken.slug}, which is kept. Rename one of them.`,
    )
  }
}
