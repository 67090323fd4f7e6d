import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

let isSecret = false
// What a terminal echoes passes through here: nothing of a secret.
const screen = new Writable({
  write(chunk, _encoding, done) {
    if (!isSecret) process.stdout.write(chunk)
    done()
  },
})
// One reader for all questions: a second one would lose what a pipe has sent already.
const reader = createInterface({ input: process.stdin, output: screen, terminal: process.stdin.isTTY })
const lines = reader[Symbol.asyncIterator]()

/** Asks on the terminal; the end of the input answers nothing. */
export async function ask(question: string): Promise<string> {
  return (await answerTo(question)).trim()
}

/** The same, without a letter of the answer on the screen, and with none taken off it. */
export async function askSecretly(question: string): Promise<string> {
  process.stdout.write(question)
  isSecret = true
  const answer = await answerTo('')
  isSecret = false
  process.stdout.write('\n')
  return answer
}

async function answerTo(question: string): Promise<string> {
  process.stdout.write(question)
  const { value, done } = await lines.next()
  return done ? '' : value
}
