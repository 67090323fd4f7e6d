import { createInterface } from 'node:readline'

/** Answers the CLI's requests until it closes stdin. */
export async function answerRequests(engine) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line)
    // A line without a method is the CLI's thanks for a `print`.
    if (method) send({ id, ...(await call(engine, method, params)) })
  }
}

async function call(engine, method, params) {
  try {
    const result = (await engine[method](params)) ?? null
    // The WASM engine returns the text of `diff`; the native one asks the CLI to print it, and the CLI relies on that.
    if (result?.stdout) send({ id: 0, method: 'print', params: { content: result.stdout } })
    return { result }
  } catch (error) {
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code ?? '' }
    return { error: { code: 4466, message: error.message, data } }
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}
