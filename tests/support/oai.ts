import pg from 'pg'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { freshDatabase } from './database.ts'

/** A repository over a database of its own, which holds the catalogue. */
export async function openRepository() {
  process.env.DATABASE_URL = await freshDatabase()
  process.env.SITE_URL = 'https://certificates.example.org'
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  const { answer } = await import('@/lib/oai/answer')
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()

  async function ask(query: string | Record<string, string>): Promise<string> {
    return (await answer(new URLSearchParams(query))) ?? 'The database was away.'
  }

  /** Every page of a list; `between` happens before each page but the first. */
  async function pages(verb: string, more: string, between = async () => {}): Promise<string[]> {
    const all = [await ask(`verb=${verb}&${more}`)]
    for (let token = readAnswer(all[0] ?? '').token; token; token = readAnswer(all.at(-1) ?? '').token) {
      await between()
      all.push(await ask(`verb=${verb}&resumptionToken=${token}`))
    }
    return all
  }

  async function close() {
    await client.end()
    await db.$disconnect()
  }
  return { ask, pages, client, close }
}

/** One header of an answer of OAI-PMH. */
export type Header = { id: number; datestamp: string; isDeleted: boolean; sets: string[]; title: string | null }

/** What a list of an answer holds, as a harvester reads it. */
export function readAnswer(xml: string) {
  const records = xml.split(/(?=<header)/).slice(1)
  return {
    errors: [...xml.matchAll(/<error code="(\w+)"/g)].map(([, code]) => code),
    responseDate: /<responseDate>([^<]+)</.exec(xml)?.[1] ?? '',
    headers: records.map(readHeader),
    token: /<resumptionToken[^>]*>([^<]+)</.exec(xml)?.[1] ?? null,
    size: Number(/completeListSize="(\d+)"/.exec(xml)?.[1] ?? Number.NaN),
  }
}

function readHeader(text: string): Header {
  return {
    id: Number(/program\/(\d+)</.exec(text)?.[1]),
    datestamp: /<datestamp>([^<]+)</.exec(text)?.[1] ?? '',
    isDeleted: text.startsWith('<header status="deleted"'),
    sets: [...text.matchAll(/<setSpec>([^<]+)</g)].map(([, spec = '']) => spec),
    title: /<dc:title[^>]*>([^<]+)</.exec(text)?.[1] ?? null,
  }
}
