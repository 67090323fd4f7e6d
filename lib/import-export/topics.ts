import 'server-only'
import { type Kind, storedIn } from './kind.ts'
import { readTopics } from './read-back.ts'
import { type TopicRecord, topicRecord } from './records.ts'

export const topics: Kind<TopicRecord> = {
  table: 'topic',
  subject: 'topicId',
  schema: topicRecord,
  stored: (tx) => storedIn(tx, 'topic', 'slug'),
  read: readTopics,

  async insert(tx, added) {
    const rows = await tx.topic.createManyAndReturn({ data: added.map(({ record }) => record) })
    return new Map(rows.map(({ slug, id }) => [slug, id]))
  },

  async update(tx, changed) {
    for (const { id, record } of changed) await tx.topic.update({ where: { id }, data: record })
  },
}
