import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { Explained, say } from '../../scripts/progress.ts'
import { buildSite } from '../../scripts/start/build.ts'
import { readEnv } from '../../scripts/start/environment.ts'
import { stopRequest } from '../../scripts/start/stop-request.ts'
import { askApi } from './api/api.ts'
import { type Arguments, type Part, readArguments } from './arguments.ts'
import { makeCatalogue } from './catalogue/make.ts'
import { streamFiles } from './files/files.ts'
import { buildBarePage } from './play/bare.ts'
import { slowestFirst } from './play/figures.ts'
import { explain, stopExplaining } from './play/plans.ts'
import { play } from './play/play.ts'
import { detailsOf } from './report/details.ts'
import { summaryOf } from './report/summary.ts'
import { type Result, verdictsOn } from './report/verdicts.ts'
import { folderOf, openServer, type Server } from './server.ts'
import { measureWrites } from './write/write.ts'

// npm run bench -- [10k] [100k] [1m] [--only=catalogue,play,write,api,files] [--fresh] [--as-is]; see README, "How fast".
const SMALLEST = 10_000
const PLANS = 10

const stop = stopRequest()
process.exit(await bench().catch(complain))

async function bench(): Promise<number> {
  const wish = readArguments(process.argv.slice(2))
  const { DATA_DIR } = readEnv()
  const server = await openServer(DATA_DIR)
  const [results, texts] = [[] as Result[], [] as string[]]
  try {
    if (['play', 'api', 'files'].some((part) => wish.parts.includes(part as Part))) await buildSite(stop)
    if (wish.parts.includes('play')) await buildBarePage(stop)
    for (const size of wish.sizes) {
      const { result, details } = await measure(server, size, wish)
      results.push(result)
      const summary = summaryOf(result, results.find((each) => each.size === SMALLEST)?.played)
      if (isMeasured(result)) console.log(`\n${summary}\n`)
      texts.push(summary, details)
    }
  } finally {
    await server.close()
  }
  if (results.some(isMeasured)) writeReport(DATA_DIR, texts)
  return results.flatMap(verdictsOn).every(({ isMet }) => isMet) ? 0 : 1
}

function isMeasured({ played, written, asked, streamed }: Result): boolean {
  return [played, written, asked, streamed].some(Boolean)
}

function writeReport(dataDir: string, texts: string[]) {
  const report = join(folderOf(dataDir), 'report.md')
  mkdirSync(folderOf(dataDir), { recursive: true })
  writeFileSync(report, `# Benchmark\n\n${machine()}\n\n${texts.join('\n\n')}\n`)
  console.log(`The report with plans is ${report}.`)
}

function machine(): string {
  const [processor] = cpus()
  return `${availableParallelism()} × ${processor?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 1e9)} GB; Node.js ${process.version}, ${process.platform}; ${new Date().toISOString().slice(0, 16)}Z.`
}

async function measure(server: Server, size: number, wish: Arguments): Promise<{ result: Result; details: string }> {
  const url = server.urlOf(size)
  await makeCatalogue(server, size, wish, stop)
  const result: Result = { size }
  let details = ''
  if (wish.parts.includes('play')) {
    say(`Playing 60 requests over ${size.toLocaleString('en')} programs …`)
    await stopExplaining(server, size)
    const played = await play(url, stop)
    const slowest = slowestFirst([...played.firstAnswers, ...played.roundAnswers]).slice(0, PLANS)
    details = detailsOf(played, await explain(server, size, slowest, stop))
    result.played = played
  }
  if (wish.parts.includes('write')) result.written = await measureWrites(url, stop)
  if (wish.parts.includes('api')) result.asked = await askApi(url, stop)
  if (wish.parts.includes('files')) result.streamed = await streamFiles(url, stop)
  return { result, details }
}

function complain(error: unknown): number {
  if (stop.aborted) return 130
  console.error(error instanceof Explained ? error.message : error)
  return 1
}
