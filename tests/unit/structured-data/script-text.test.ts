import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptText } from '@/lib/structured-data/script-text'

test('nothing in a value ends the script, opens a comment or breaks a line', () => {
  const said = scriptText({ name: '</script><!-- & \u2028\u2029' })
  expect(said).toBe('{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}')
})

test('whatever a value holds, it is read back as it was, and no markup is in it', () => {
  const anything = fc.jsonValue({
    stringUnit: fc.constantFrom(...'<>&"\'/!-\\\u2028\u2029\u0000aé😀') as fc.Arbitrary<string>,
  })
  fc.assert(
    fc.property(anything, (value) => {
      const text = scriptText(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    }),
  )
})
