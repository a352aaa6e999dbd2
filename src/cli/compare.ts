import { type CompareOptions, type Comparison, compareTables } from '../batch/compare/compare.js'
import { assertWritable, openOutput } from '../batch/files/atomic-output.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { formatCsvRecord } from '../tables/csv-write.js'
import { openFile } from '../tables/file.js'
import { openTable } from '../tables/open.js'
import { CAUSE_TEXTS, COMPARE_TEXTS, fillIn } from './compare-texts.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { loadForReading } from './load.js'

/** Options of `psyscore compare` as commander hands them over. */
export interface CompareCommandOptions {
  readonly key: string
  readonly instrument?: string
  readonly columns?: readonly string[]
  readonly tolerance?: string
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
  readonly lang: Language
}

/** `ours=theirs`, or one name for both. */
function readPair(pair: string): readonly [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, pair] : [pair.slice(0, at), pair.slice(at + 1)]
}

function readTolerance(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0)) throw new PsyscoreError([issue('usage/arguments', '', { what: `--tolerance ${text}` })])
  return value
}

/**
 * `psyscore compare`: our scores beside those of another program, in any table format. Exit code 1 when a value differs or stands
 * in one file only.
 */
export async function compareCommand(ours: string, theirs: string, options: CompareCommandOptions, io: Io): Promise<ExitCode> {
  const columns = options.columns?.map(readPair)
  const [key, theirKey] = readPair(options.key)
  const tolerance = readTolerance(options.tolerance)
  if (options.out !== undefined) await assertWritable(options.out, [ours, theirs], options.force === true)
  const instrument = options.instrument === undefined ? undefined : await loadForReading(options.instrument, options.lang)
  const [mine, other] = await Promise.all(
    [
      [ours, key],
      [theirs, theirKey],
    ].map(async ([name = '', column = '']) => openTable(await openFile(name), { expected: [column] })),
  )
  if (mine === undefined || other === undefined) return 4
  const chosen: CompareOptions = {
    key,
    theirKey,
    ...(columns === undefined ? {} : { columns }),
    ...(instrument === undefined ? {} : { instrument }),
    ...(tolerance === undefined ? {} : { tolerance }),
  }
  const comparison = await compareTables(mine, other, chosen)
  if (options.out !== undefined) await writeDifferences(options.out, options.force === true, comparison)
  if (options.json === true) await io.stdout.write(`${JSON.stringify(summaryOf(comparison), null, 2)}\n`)
  else await printComparison(io, comparison, options)
  return isEqual(comparison) ? 0 : 1
}

function isEqual({ onlyOurs, onlyTheirs, columns }: Comparison): boolean {
  return onlyOurs + onlyTheirs === 0 && columns.length > 0 && columns.every(({ differences }) => differences.length === 0)
}

/** Without the rows themselves, which name respondents. */
function summaryOf({ columns, ...rows }: Comparison): unknown {
  return { ...rows, columns: columns.map(({ differences: _, ...column }) => column) }
}

async function printComparison(io: Io, comparison: Comparison, { key, lang }: CompareCommandOptions): Promise<void> {
  const say = (name: keyof typeof COMPARE_TEXTS, params: Readonly<Record<string, string | number>> = {}): string =>
    fillIn(COMPARE_TEXTS[name][lang], params)
  const { rows, onlyOurs, onlyTheirs, columns } = comparison
  await writeLine(io.stdout, say('rows', { rows, onlyOurs, onlyTheirs, key: printable(readPair(key)[0]) }))
  if (columns.length === 0) {
    await writeLine(io.stdout, say('nothing'))
    return
  }
  const table = [
    say('head').split(' | '),
    ...columns.map((column) => [
      printable(column.ours === column.theirs ? column.ours : `${column.ours} = ${column.theirs}`),
      ...[column.equal, column.different, column.onlyOurs, column.onlyTheirs, column.neither].map(String),
      column.different === 0 ? '—' : String(Number(column.largest.toPrecision(6))),
    ]),
  ]
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((line) => widthOf(line[i] ?? ''))))
  const pad = (cell: string, c: number): string => ' '.repeat((widths[c] ?? 0) - widthOf(cell))
  for (const [i, line] of table.entries()) {
    await writeLine(
      io.stdout,
      line
        .map((cell, c) => (c === 0 ? `${cell}${pad(cell, c)}` : `${pad(cell, c)}${cell}`))
        .join('  ')
        .trimEnd(),
    )
    const column = columns[i - 1]
    for (const { cause, detail, count } of column?.causes ?? [])
      await writeLine(io.stdout, say('cause', { count, text: fillIn(CAUSE_TEXTS[cause][lang], { detail: printable(detail) }) }))
    if (column !== undefined && !column.traced && column.causes.some(({ cause }) => cause === 'unexplained'))
      await writeLine(io.stdout, say('untraced'))
  }
  if (isEqual(comparison)) await writeLine(io.stdout, say('allEqual'))
}

/** Columns of a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, char) =>
      width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char) ? 2 : 1),
    0,
  )
}

/** One line for every value that is not the same in both files. */
async function writeDifferences(file: string, force: boolean, { columns }: Comparison): Promise<void> {
  const output = await openOutput(file, { force })
  const encoder = new TextEncoder()
  const write = (cells: readonly (string | number | null)[]): Promise<void> => output.write(encoder.encode(formatCsvRecord(cells)))
  try {
    await write(['row', 'key', 'column', 'ours', 'theirs', 'difference', 'cause', 'detail'])
    for (const { ours: name, differences } of columns)
      for (const { difference, finding } of differences) {
        const { row, key, ours, theirs } = difference
        const apart = ours === null || theirs === null ? null : theirs - ours
        await write([row, key, name, ours, theirs, apart, finding.cause, finding.detail])
      }
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
}
