import { expect, test } from 'vitest'
import { suggestionList } from '@/components/search/suggestions'

test('suggestions are grouped by kind, and each is a link', () => {
  const text = suggestionList([
    { kind: 'topic', label: 'Archives', detail: '28 programs', href: '/topics/archives' },
    { kind: 'program', label: 'Archival Studies', detail: 'A University', href: '/programs/a/b' },
    { kind: 'topic', label: 'Digital curation', detail: '', href: '/topics/digital-curation' },
  ])
  expect(text).toBe(
    '<div role="group" aria-label="Topics"><span aria-hidden="true">Topics</span>' +
      '<a role="option" href="/topics/archives">Archives <small>28 programs</small></a>' +
      '<a role="option" href="/topics/digital-curation">Digital curation</a></div>' +
      '<div role="group" aria-label="Programs"><span aria-hidden="true">Programs</span>' +
      '<a role="option" href="/programs/a/b">Archival Studies <small>A University</small></a></div>',
  )
})

test('suggestions hold any text as text', () => {
  const text = suggestionList([{ kind: 'program', label: '<img onerror=x>', detail: '"&', href: '/"><script>' }])
  expect(text).toContain('href="/&quot;&gt;&lt;script&gt;">&lt;img onerror=x&gt; <small>&quot;&amp;</small>')
})

test('nothing is suggested where nothing was found', () => {
  expect(suggestionList([])).toBe('')
})
