import { describe, expect, test } from 'vitest'
import { atom, type Feed } from '@/lib/feeds/atom'

const feed: Feed = {
  id: 'tag:example.org,2026:program/1/feed',
  self: 'https://example.org/programs/feed.xml?q=a&topic=b',
  alternate: 'https://example.org/programs?q=a&topic=b',
  title: 'Programs',
  author: 'After the MLIS',
  rights: 'CC BY 4.0',
  changedAt: new Date('2026-01-02T03:04:05Z'),
  entries: [],
}

const entry = {
  id: 'tag:example.org,2026:program/1',
  published: new Date('2026-01-01T00:00:00Z'),
  href: 'https://example.org/programs/a/b',
  title: 'One',
  updated: new Date('2026-02-03T04:05:06Z'),
  summary: '',
}

describe('an Atom feed', () => {
  test('names itself, its page, its author and the time of its last change', () => {
    const older = { ...entry, updated: new Date('2025-01-01T00:00:00Z') }
    const text = atom({ ...feed, entries: [older, entry] })
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/)
    const head = text.slice(0, text.indexOf('<entry>'))
    for (const part of [
      '<id>tag:example.org,2026:program/1/feed</id>',
      '<link rel="self" type="application/atom+xml" href="https://example.org/programs/feed.xml?q=a&amp;topic=b"/>',
      '<link rel="alternate" type="text/html" href="https://example.org/programs?q=a&amp;topic=b"/>',
      '<author><name>After the MLIS</name></author>',
      '<updated>2026-02-03T04:05:06.000Z</updated>',
    ]) {
      expect(head).toContain(part)
    }
  })

  test('is dated by the last change of what it tells of, also where no entry tells that, or where there is none', () => {
    expect(atom(feed)).toContain('<updated>2026-01-02T03:04:05.000Z</updated>')
    const older = { ...entry, updated: new Date('2025-01-01T00:00:00Z') }
    const text = atom({ ...feed, entries: [older] })
    expect(text.slice(0, text.indexOf('<entry>'))).toContain('<updated>2026-01-02T03:04:05.000Z</updated>')
  })

  test('holds any text as text, and nothing that XML cannot hold', () => {
    const text = atom({
      ...feed,
      entries: [{ ...entry, title: `<b>"R&D"</b>\u0000\u0008\ufffe`, summary: ']]>\ud800é🗃' }],
    })
    expect(text).toContain('<title>&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;</title>')
    expect(text).toContain('<summary>]]&gt;\ufffdé🗃</summary>')
  })
})
