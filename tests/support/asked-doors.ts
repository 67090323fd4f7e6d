import { expect } from 'vitest'

/** How Next answers whoever is nobody, and whoever may not. */
export const refusals = { ofStrangers: '401', ofOthers: '403' } as const

type Door = (...args: unknown[]) => unknown

/** What a file exports that runs: its functions, by name. */
export async function doorsOf(path: string): Promise<[string, Door][]> {
  const exports: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`)
  const doors = Object.entries(exports).filter((entry): entry is [string, Door] => typeof entry[1] === 'function')
  expect(doors.length, `${path} exports no function`).toBeGreaterThan(0)
  return doors
}

/** How a call is answered: the status of Next's refusal, or what happened instead. */
export async function answerOf(door: Door, isPage = false): Promise<string> {
  const form = new FormData()
  const page = { params: Promise.resolve({}), searchParams: Promise.resolve({}) }
  // A page takes what the address says; an action a form, after what it is bound to and the state that it answered before.
  const wanted = isPage ? [page] : [...Array(Math.max(door.length - 1, 0)).fill('1'), form]
  try {
    await door(...wanted)
    return 'it did what was asked'
  } catch (error) {
    const digest = String((error as { digest?: string }).digest ?? error)
    if (digest.startsWith('NEXT_REDIRECT') && digest.includes(';/admin/sign-in')) return refusals.ofStrangers
    return /^NEXT_HTTP_ERROR_FALLBACK;(\d+)/.exec(digest)?.[1] ?? digest
  }
}
