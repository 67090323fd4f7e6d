import { type Figures, slowestFirst } from '../play/figures.ts'
import type { Played } from '../play/play.ts'
import { milliseconds, table, times } from './table.ts'
import { type Result, type Verdict, verdictsOn } from './verdicts.ts'

/** What one size came to, in words and tables; `smallest` is the play that its times are also set against. */
export function summaryOf(result: Result, smallest: Played | undefined): string {
  const { size, played, written, asked, streamed } = result
  return [
    `## ${size.toLocaleString('en')} programs`,
    ...(played ? playSummary(played, smallest) : []),
    ...(written ? [`A save, in ms:\n\n${writeTable(written)}`] : []),
    ...(asked ? [`The API's list, in ms:\n\n${apiTable(asked)}`] : []),
    ...(streamed ? [fileWords(streamed)] : []),
    verdictTable(verdictsOn(result)),
  ].join('\n\n')
}

function playSummary(played: Played, smallest: Played | undefined): string[] {
  const { bare, first, rounds, bytes } = played
  const [slowest] = slowestFirst([...played.firstAnswers, ...played.roundAnswers])
  const row = (name: string, figures: Figures, atSmallest: Figures | undefined) => [
    name,
    ...[figures.p50, figures.p95, figures.max].map(milliseconds),
    ...[figures.perSecond.toFixed(1), String(figures.errors)],
    ...[figures.p50 / bare.p50, figures.p95 / bare.p95].map(times),
    ...[atSmallest && figures.p50 / atSmallest.p50, atSmallest && figures.p95 / atSmallest.p95].map(times),
  ]
  return [
    table(HEAD, [
      row('bare page', bare, smallest?.bare),
      row('first play', first, smallest?.first),
      row('10 rounds', rounds, smallest?.rounds),
    ]),
    `Times in ms. An answer of the mix has ${bytes.mean.toLocaleString('en')} bytes on average, the bare page ${bytes.bare.toLocaleString('en')}. The server held ${megabytes(played.peakMemory)} MB at most, that of the bare page ${megabytes(played.barePeakMemory)} MB.`,
    slowest
      ? `Slowest: ${slowest.path}, ${milliseconds(slowest.milliseconds)} ms, ${times(slowest.milliseconds / bare.p95)} the p95 of the bare page.`
      : '',
  ]
}

const HEAD = ['', 'p50', 'p95', 'max', 'a second', 'errors', 'p50 ÷ bare', 'p95 ÷ bare', 'p50 ÷ 10,000', 'p95 ÷ 10,000']

function writeTable(written: NonNullable<Result['written']>): string {
  const row = (name: string, { median, p95 }: { median: number; p95: number }) => [
    name,
    ...[median, p95].map(milliseconds),
  ]
  const ratio = [written.with.median / written.without.median, written.with.p95 / written.without.p95].map(times)
  return table(
    ['', 'median', 'p95'],
    [row('with search document', written.with), row('without', written.without), ['with ÷ without', ...ratio]],
  )
}

function apiTable({ http, reads }: NonNullable<Result['asked']>): string {
  const row = (name: string, { p50, p95 }: { p50: number; p95: number }) => [name, ...[p50, p95].map(milliseconds)]
  const ratio = [http.p50 / reads.p50, http.p95 / reads.p95].map(times)
  return table(['', 'p50', 'p95'], [row('over HTTP', http), row('its reads alone', reads), ['HTTP ÷ reads', ...ratio]])
}

function fileWords({ rows, bytes, seconds, memory }: NonNullable<Result['streamed']>): string {
  return `/programs.csv: ${rows.toLocaleString('en')} rows, ${megabytes(bytes)} MB in ${Math.round(seconds)} s. The server held ${megabytes(memory.before)} MB before it and ${megabytes(memory.peak)} MB at most.`
}

function verdictTable(verdicts: Verdict[]): string {
  const rows = verdicts.map(({ target, value, isMet }) => [target, value, isMet ? '✓' : '✗ missed'])
  return table(['target', 'is', ''], rows)
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6)
