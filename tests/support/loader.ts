import { PrismaPg } from '@prisma/adapter-pg'
import { onTestFinished } from 'vitest'
import { PrismaClient } from '../../generated/prisma/client.ts'
import { type LoadReport, loadCatalogue } from '../../lib/import-export/load.ts'
import { writeCatalogue } from './catalogue.ts'

/** A client that ends with the test. */
export function connect(url: string): PrismaClient {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  onTestFinished(() => client.$disconnect())
  return client
}

/** Loads files that are given by name and content. */
export async function load(files: object, db: PrismaClient): Promise<LoadReport> {
  return loadCatalogue(await writeCatalogue(files), db)
}

/** A program with what belongs to it. */
export function programOf(slug: string, db: PrismaClient) {
  const include = { tuitionRates: true, deadlines: true, sources: true, funding: true, revisions: true }
  return db.program.findFirstOrThrow({ where: { slug }, include })
}

/** Every row of every table of the site's own, as text: Prisma cannot read them all. */
export async function everything(db: PrismaClient) {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS name FROM information_schema.tables 
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' ORDER BY 1`
  const rows = tables.map(({ name }) => db.$queryRawUnsafe(`SELECT t::text AS row FROM ${name} t ORDER BY 1`))
  return Promise.all(rows)
}
