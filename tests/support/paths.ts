import type { APIRequestContext } from 'playwright/test'

/** The addresses of all public programs, institutions and topics, as the lists of the site link to them. */
export async function paths(request: APIRequestContext) {
  const programs = new Set<string>()
  for (let page = 1, before = -1; programs.size > before; page += 1) {
    before = programs.size
    for (const path of await linked(
      request,
      `/programs?status=active&status=unknown&status=discontinued&page=${page}`,
      PROGRAM,
    )) {
      programs.add(path)
    }
  }
  return {
    programs: [...programs].sort(),
    institutions: [...new Set(await linked(request, '/institutions', /\/institutions\/[^"/?#]+/))].sort(),
    topics: [...new Set(await linked(request, '/topics', /\/topics\/[^"/?#]+/))].sort(),
  }
}

const PROGRAM = /\/programs\/[^"/?#]+\/[^"/?#]+/

async function linked(request: APIRequestContext, path: string, pattern: RegExp): Promise<string[]> {
  const text = await (await request.get(path)).text()
  return [...text.matchAll(new RegExp(`<a [^>]*?href="(${pattern.source})"`, 'g'))].map(([, href = '']) => href)
}
