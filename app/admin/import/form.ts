import { type Encoding, encodings } from '@/lib/import-export/sheet/encoding'
import { type Separator, separators } from '@/lib/import-export/sheet/separator'

/** The number of a file's plan; 0, which none has, where it is no number. */
export function planIn(form: FormData): number {
  return planOf(form.get('plan'))
}

export function planOf(given: unknown): number {
  return typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0
}

export function encodingIn(form: FormData): Encoding | undefined {
  return Object.keys(encodings).find((each): each is Encoding => each === form.get('encoding'))
}

export function separatorIn(form: FormData): Separator | undefined {
  return Object.keys(separators).find((each): each is Separator => each === form.get('separator'))
}

export function waitingIn(form: FormData): 'leave' | 'replace' {
  return form.get('waiting') === 'replace' ? 'replace' : 'leave'
}
