'use client'

import { useEffect } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

declare global {
  interface Window {
    /** What was typed before React took over, by the control; undefined: it has. */
    typedEarly?: Map<Control, string>
  }
}

/**
 * Gives back what somebody typed while the scripts were still on their way: taking over a page, React puts each text box
 * back to what it came with.
 */
export function TypedEarly() {
  useEffect(() => {
    const typed = window.typedEarly
    window.typedEarly = undefined
    for (const [control, value] of typed ?? []) {
      if (control.value === value) continue
      control.value = value
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, [])
  return null
}
