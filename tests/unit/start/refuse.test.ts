import { describe, expect, test } from 'vitest'
import { refuse } from '../../../scripts/start/refuse.mjs'

/** What a request is answered before anything else sees it; or how it goes on. */
function asked(method: string, url: string, headers: Record<string, string> = {}, dev = false) {
  const request = { method, url, headers }
  let said: { status: number; allow: string | undefined; body: string } | null = null
  const response = {
    writeHead(status: number, { Allow }: { Allow?: string }) {
      said = { status, allow: Allow, body: '' }
    },
    end(body: string) {
      if (said) said.body = body
    },
  }
  return refuse(request, response, dev)
    ? said
    : { goesOn: `${request.method} ${request.url}`, headers: request.headers }
}

const READS = 'GET, HEAD, OPTIONS'

describe('what is asked for', () => {
  test('is a path, also where a whole address names it', () => {
    expect(asked('GET', '/programs?q=a')).toMatchObject({ goesOn: 'GET /programs?q=a' })
    expect(asked('GET', 'http://elsewhere.example/api/v1?x=1')).toMatchObject({ goesOn: 'GET /api/v1?x=1' })
  })

  test.each(['*', 'http://', 'http://[', 'programs', 'file:///etc/passwd'])('is not understood as %s', (target) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST'])
      expect(asked(method, target)).toMatchObject({ status: 400 })
  })

  test('is whole, whatever range of it is asked for', () => {
    expect(asked('GET', '/oai/ctdl.xsd', { range: 'bytes=99999-', accept: '*/*' })).toEqual({
      goesOn: 'GET /oai/ctdl.xsd',
      headers: { accept: '*/*' },
    })
  })
})

describe('a method', () => {
  const pages = ['/', '/programs?q=a', '/programs/a/b', '/oai.xsd', '/oai/ctdl.xsd', '/_next/static/a.css', '/apiary']

  test('that writes is refused where all is read, and nothing is sent on', () => {
    for (const path of pages) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        expect([path, asked(method, path)]).toMatchObject([path, { status: 405, allow: READS }])
      }
      expect([path, asked('OPTIONS', path)]).toMatchObject([path, { status: 204, allow: READS }])
    }
  })

  test('goes on where forms are sent, and where an answer of its own is given', () => {
    const forms = ['/admin', '/admin/sign-in', '/fit/answers', '/shortlist/change?x=1', '/programs/a/b/suggest/send']
    for (const path of [...forms, '/api/v1/programs', '/oai', '/oai?verb=Identify']) {
      expect(asked('POST', path)).toMatchObject({ goesOn: `POST ${path}` })
    }
    expect(asked('POST', '/__nextjs_original-stack-frames', {}, true)).toMatchObject({ goesOn: expect.any(String) })
  })

  test('that nothing knows is 501, and in the API one that writes', () => {
    for (const path of pages) expect(asked('TRACE', path)).toMatchObject({ status: 501 })
    expect(asked('PROPFIND', '/api/v1')).toMatchObject({ goesOn: 'PUT /api/v1' })
  })
})
