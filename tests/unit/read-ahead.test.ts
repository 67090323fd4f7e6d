import { describe, expect, test } from 'vitest'
import { readAhead } from '@/lib/read-ahead'

async function* upTo(last: number) {
  for (let item = 1; item <= last; item += 1) yield item
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

describe('reading ahead', () => {
  test('gives what is read for each item, in their order, and nothing for none', async () => {
    const read = async (item: number) => item * 10
    expect(await all(readAhead(upTo(3), read))).toEqual([10, 20, 30])
    expect(await all(readAhead(upTo(0), read))).toEqual([])
  })

  test('reads the next while one is used, none further, and never two at once', async () => {
    const [begun, done] = [[] as number[], [] as number[]]
    const pieces = readAhead(upTo(5), async (item) => {
      begun.push(item)
      expect(begun.length - done.length).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      done.push(item)
      return item
    })
    await pieces.next()
    expect(begun).toEqual([1, 2])
    await pieces.return(undefined)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(begun).toEqual([1, 2])
  })

  test('throws what goes wrong once it is its turn, and not where nobody waits any more', async () => {
    const read = (item: number) => (item === 2 ? Promise.reject(new Error('away')) : Promise.resolve(item))
    const pieces = readAhead(upTo(3), read)
    expect(await pieces.next()).toEqual({ value: 1, done: false })
    await expect(pieces.next()).rejects.toThrow('away')
    const left = readAhead(upTo(3), read)
    await left.next()
    expect(await left.return(undefined)).toEqual({ value: undefined, done: true })
  })
})
