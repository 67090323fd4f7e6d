import { expect, test } from 'vitest'
import { foldedOptions } from '@/components/search/folded-options'

const entry = (value: string, label: string, count: number, more = false) => ({
  name: 'topic' as const,
  option: { value, label, count: { count, more }, chosen: false },
})

test('the options that are folded away say how many they are, and each its name and number', () => {
  expect(foldedOptions([entry('maps', 'Maps', 1), entry('archives', 'Archives', 1_200, true)])).toBe(
    '<summary>2 more</summary>' +
      '<label class="option"><input type="checkbox" aria-label="Maps, 1 program" name="topic" value="maps"/>Maps<small>1</small></label>' +
      '<label class="option"><input type="checkbox" aria-label="Archives, more than 1,200 programs" name="topic" value="archives"/>Archives<small>1,200+</small></label>',
  )
})

test('a label is text, whatever it holds', () => {
  const html = foldedOptions([entry('"><script>', '<b>"Maps" & \'more\'</b>', 2)])
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
  expect(html).toContain('>&lt;b&gt;&quot;Maps&quot; &amp; &#39;more&#39;&lt;/b&gt;<small>')
})
