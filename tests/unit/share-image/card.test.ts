import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ShareCard } from '@/components/share-image/card'

const markupOf = (under: string[]) =>
  renderToStaticMarkup(ShareCard({ kicker: null, title: 'Archives', under, figures: [] }))

test('what stands below the title is on one line where that holds it', () => {
  expect(markupOf(['North College', 'Maine'])).toContain('>North College · Maine</div>')
})

test('what is too long for one line has a line each, so that none breaks off behind a dot', () => {
  const long = [
    'School of Library and Information Studies',
    'University of Somewhere at Springfield',
    'Ontario, Canada',
  ]
  const markup = markupOf(long)
  for (const part of long) expect(markup).toContain(`>${part}</div>`)
  expect(markup).not.toContain('·')
})
