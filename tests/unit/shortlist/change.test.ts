import { expect, test } from 'vitest'
import { changeShortlist } from '@/lib/shortlist/change'
import { remove } from '@/lib/shortlist/edits'
import { entryOf } from '../../support/shortlist'

const list = [entryOf('s/a'), { ...entryOf('s/b'), note: 'mine' }]

test.each(['note', 'up', 'down', 'seen'])(
  '"%s" on a program that another page took off changes nothing, and says so',
  async (what) => {
    const fields = new URLSearchParams({ do: what, p: 's/b', note: 'from a page that is old' })
    expect(await changeShortlist(remove(list, entryOf('s/b')), fields)).toEqual({
      cookies: null,
      href: '/shortlist?done=unlisted&program=s%2Fb',
      isEmpty: false,
    })
  },
)
