import React from 'react'
import type { Reading } from '@/lib/search/schema'

/** How the words of a search were taken, where that was not as they stand. */
export function ReadingNote({ corrected, others, some }: Reading) {
  if (corrected.length === 0 && others.length === 0 && !some) return null
  return (
    <p className="reading-note">
      {corrected.length > 0 && (
        <>
          Nothing has{' '}
          {listed(
            corrected.map(({ typed }) => <q key={typed}>{typed}</q>),
            'or',
          )}
          . These are for{' '}
          {listed(
            corrected.map(({ read }) => <b key={read}>{read}</b>),
            'and',
          )}
          .{' '}
        </>
      )}
      {some && 'No program has all of these words. These have some of them. '}
      {others.map(({ typed, labels }) => (
        <React.Fragment key={typed}>
          Some of these are here for what goes with <q>{typed}</q>:{' '}
          {listed(
            labels.map((label) => <b key={label}>{label}</b>),
            'and',
          )}
          .{' '}
        </React.Fragment>
      ))}
    </p>
  )
}

/** "one, two or three", of elements. */
function listed(items: React.ReactNode[], last: 'and' | 'or') {
  return items.map((item, index) => [index > 0 && (index === items.length - 1 ? ` ${last} ` : ', '), item])
}
