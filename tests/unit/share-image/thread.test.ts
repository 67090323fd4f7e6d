import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { drawInThread } from '@/lib/share-image/thread'

const words = { kicker: null, title: 'Archives', under: ['North College', 'Maine'], figures: [] }

test('the server is free for others while an image is drawn', async () => {
  await drawInThread(words)
  const before = performance.eventLoopUtilization()
  const image = Buffer.from(await drawInThread({ ...words, title: 'Certificate in Rare Books' }))
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5)
  expect([image.toString('latin1', 1, 4), image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
})

test('what cannot be drawn is an error, and the next image is drawn all the same', async () => {
  await expect(drawInThread(null as never)).rejects.toThrow()
  expect((await drawInThread(words)).byteLength).toBeGreaterThan(1_000)
})
