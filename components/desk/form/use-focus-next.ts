'use client'

import { useEffect, useRef } from 'react'

/** Where the focus goes once a list has changed: the button that was pressed may have moved, or be gone. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (next.current === null) return
    document.getElementById(next.current)?.focus()
    next.current = null
  })
  return (id) => {
    next.current = id
  }
}
