import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeWhole } from '../../../scripts/start/generated-file.ts'

function fileToWrite() {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return { folder, file: join(folder, 'made', 'thread.mjs') }
}

test('what is generated the same once more is not written', () => {
  const { file } = fileToWrite()
  writeWhole(file, 'one')
  const before = statSync(file)
  writeWhole(file, 'one')
  expect(statSync(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
})

test('who is reading while it is generated anew reads the old file to its end', () => {
  const { folder, file } = fileToWrite()
  writeWhole(file, 'one')
  const reader = openSync(file, 'r')
  onTestFinished(() => closeSync(reader))
  writeWhole(file, 'another')
  expect([readFileSync(reader, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['one', 'another'])
  expect(readdirSync(join(folder, 'made'))).toEqual(['thread.mjs'])
})
