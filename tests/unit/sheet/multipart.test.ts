import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drain, piecesOf, uploadedFile } from '@/lib/bulk/multipart'

async function received(form: FormData, size = 65_536): Promise<{ name: string; bytes: Buffer } | null> {
  const whole = new Request('http://localhost', { method: 'POST', body: form })
  const bytes = Buffer.from(await whole.arrayBuffer())
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
  const body = Readable.toWeb(Readable.from(pieces))
  const headers = { 'Content-Type': whole.headers.get('content-type') ?? '' }
  const file = await uploadedFile(
    new Request('http://localhost', { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
  )
  if (!file) return null
  const parts: Uint8Array[] = []
  for await (const part of file.bytes) parts.push(part)
  return { name: file.name, bytes: Buffer.concat(parts) }
}

test('the file of a form arrives as it was sent, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 90 }), async (content, size) => {
      const form = new FormData()
      form.append('file', new Blob([Uint8Array.from(content)]), 'programs.csv')
      expect(await received(form, size)).toEqual({ name: 'programs.csv', bytes: Buffer.from(content) })
    }),
    { numRuns: 60 },
  )
})

test('a large file arrives whole too', async () => {
  const content = Buffer.alloc(300_000, 'a\r\n--')
  const form = new FormData()
  form.append('file', new Blob([content]), 'programs.csv')
  expect((await received(form))?.bytes.equals(content)).toBe(true)
})

test('what is left of a file that nobody reads on is drained', async () => {
  let read = 0
  const body = new ReadableStream({
    pull(controller) {
      read += 1
      if (read <= 100) controller.enqueue(Buffer.from(`--a\r\n\r\n${'x'.repeat(9_000)}`))
      else controller.close()
    },
  })
  const headers = { 'Content-Type': 'multipart/form-data; boundary=a' }
  const request = new Request('http://localhost', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  const pieces = piecesOf(request)
  const file = await uploadedFile(request, pieces)
  for await (const _ of file?.bytes ?? []) break
  expect(read).toBeLessThan(10)
  await drain(pieces)
  expect(read).toBe(101)
})

test('what is no form with a file is none', async () => {
  expect(await uploadedFile(new Request('http://localhost', { method: 'POST', body: 'a' }))).toBeNull()
  expect(await uploadedFile(new Request('http://localhost'))).toBeNull()
})
