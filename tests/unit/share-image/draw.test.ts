import { beforeEach, expect, test, vi } from 'vitest'
import { shareResponse } from '@/lib/share-image/draw'
import { drawInThread } from '@/lib/share-image/thread'

vi.mock('@/lib/share-image/thread', () => ({ drawInThread: vi.fn() }))

const request = () => new Request('https://example.org/share.png')
const words = (title: string) => ({ kicker: null, title, under: [], figures: [] })
const draw = vi.mocked(drawInThread)

beforeEach(() => {
  draw.mockReset()
  draw.mockImplementation(async ({ title }) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return new TextEncoder().encode(title)
  })
})

test('what several ask for at once is drawn once, and so is what is asked for later', async () => {
  const asked = ['Archives', 'Archives', 'Maps', 'Archives', 'Maps']
  const answers = await Promise.all(asked.map((title) => shareResponse(request(), words(title))))
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(asked)
  await shareResponse(request(), words('Archives'))
  expect(draw.mock.calls.map(([{ title }]) => title)).toEqual(['Archives', 'Maps'])
})

test('what could not be drawn is drawn for the next who asks', async () => {
  draw.mockRejectedValueOnce(new Error('The thread ended'))
  const [failed, answer] = await Promise.allSettled([
    shareResponse(request(), words('Music')),
    shareResponse(request(), words('Music')),
  ])
  expect(failed.status).toBe('rejected')
  expect(answer).toMatchObject({ status: 'fulfilled', value: { status: 200 } })
})

test('who has an image already is told so without drawing', async () => {
  const tag = (await shareResponse(request(), words('Law'))).headers.get('etag') ?? ''
  const again = new Request(request(), { headers: { 'If-None-Match': tag } })
  expect((await shareResponse(again, words('Law'))).status).toBe(304)
  expect(draw).toHaveBeenCalledTimes(1)
})
