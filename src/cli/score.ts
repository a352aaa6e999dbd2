import { compile } from '../index.js'
import type { Instrument } from '../instruments/instrument.js'
import { createAssessor } from '../results/assessor.js'
import { linkPlan } from '../runtime.js'
import { type Input, openInput } from './input.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { loadInstrument, loadNorms } from './load.js'
import { assertWritable, type Output, openOutput, streamOutput } from './output.js'
import { reportIssue } from './report.js'
import { createRowReader, rowKey } from './score/administration.js'
import { printAnswers } from './score/answer-prints.js'
import type { Mapping } from './score/mapping.js'
import { readMapping, type ScoreOptions } from './score/options.js'
import { openTable, type Scan, scanTable } from './score/scan.js'
import { stopRun } from './score/stop.js'
import { criticalColumns } from './score/sweep.js'
import { sweepDuplicates } from './score/sweep-duplicates.js'
import { createTally, type RunTally, reportRow, reportTally } from './score/tally.js'
import { createWriter } from './score/writer.js'
import { say } from './words.js'

/**
 * `psyscore score`: two passes over the file. The first looks at every value; if the codes are in doubt, the critical items of
 * every row are written and the run stops with 5. The second scores row by row, in bounded memory; bad rows are listed and left out.
 * A respondent with several rows stops the run too, unless a policy says which row counts; losers are listed and swept.
 */
export async function scoreCommand(name: string, file: string, options: ScoreOptions, io: Io): Promise<ExitCode> {
  const instrument = await loadInstrument(name, options)
  const mapping = await readMapping(options, instrument.id)
  const norms = await loadNorms(options.norms ?? [], instrument, options.lang)
  const choices = options.bandSets === undefined ? { norms } : { norms, bandSets: options.bandSets }
  const assess = createAssessor(linkPlan(compile(instrument, choices)))
  if (options.out !== undefined) await assertWritable(options.out, file === '-' ? null : file, options.force === true)
  const input = await openInput(file, io)
  try {
    const scan = await scanTable(instrument, mapping, input, options.duplicates)
    await reportColumns(io, scan, options)
    if (scan.suspicions.length > 0) {
      await stopRun(io, instrument, mapping, input, scan, options)
      return 5
    }
    return await scoreRows(io, instrument, mapping, input, scan, { ...options, keep: mapping.keep ?? [] }, assess)
  } finally {
    await input.close()
  }
}

async function reportColumns(io: Io, { columns }: Scan, { lang }: ScoreOptions): Promise<void> {
  const names = (list: readonly string[]): string => {
    const shown = list.slice(0, 20).map(printable).join(', ')
    return list.length > 20 ? `${shown}, … (${list.length})` : shown
  }
  if (columns.unknown.length > 0) await writeLine(io.stderr, say('unknownColumns', lang, { columns: names(columns.unknown) }))
  if (columns.absent.length > 0) await writeLine(io.stderr, say('itemsAbsent', lang, { items: names(columns.absent.map(({ id }) => id)) }))
}

async function scoreRows(
  io: Io,
  instrument: Instrument,
  mapping: Mapping,
  input: Input,
  scan: Scan,
  options: ScoreOptions,
  assess: ReturnType<typeof createAssessor>,
): Promise<ExitCode> {
  const { lang } = options
  const tally = createTally()
  await sweepDuplicates(io, instrument, mapping, input, scan, options, tally)
  const output: Output = options.out === undefined ? streamOutput(io.stdout) : await openOutput(options.out, options.force === true)
  const writer = createWriter(output, instrument, assess, options)
  const readRow = createRowReader(scan.columns, mapping, scan.readers)
  const critical = criticalColumns(instrument, scan.columns.items, scan.readers)
  try {
    await writer.start()
    const table = await openTable(instrument, mapping, input)
    for await (const { row, cells, issue } of table.records) {
      if (io.signal?.aborted === true) break
      if (issue === undefined && cells.every((cell) => cell.trim() === '')) {
        tally.blank += 1
        continue
      }
      tally.read += 1
      if (issue !== undefined) {
        await rejectRow(
          io,
          tally,
          row,
          issue,
          critical.located.map((each) => each.critical.item),
          lang,
        )
        continue
      }
      if (scan.losers.has(row)) {
        tally.duplicates += 1
        continue
      }
      const { key, given } = rowKey(scan.columns, row, cells)
      if (!given) tally.withoutKey += 1
      const { administration, unread } = readRow(row, cells)
      const { answered, print } = printAnswers(scan.columns.items.map(({ item }) => administration.responses[item.id]))
      scan.census.locate(print, row, key, answered)
      const result = assess(administration)
      const kept = Object.fromEntries(scan.columns.keep.map((keep) => [keep.name, cells[keep.column] ?? '']))
      await writer.write(row, result, kept)
      await reportRow(io, tally, scan.columns, { row, result, unread }, lang)
    }
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
  if (critical.absent.length > 0) await writeLine(io.stderr, say('criticalAbsent', lang, { items: critical.absent.join(', ') }))
  for (const equal of scan.census.issues()) await reportIssue(io, equal, lang)
  if (scan.uncompared) await writeLine(io.stderr, say('uncompared', lang))
  await reportTally(io, tally, lang)
  if (io.signal?.aborted === true) {
    await writeLine(io.stderr, say('incomplete', lang))
    return io.signal.reason === 'SIGTERM' ? 143 : 130
  }
  const refused = tally.rejected > 0 || (options.duplicates === 'reject' && tally.duplicates > 0)
  return refused && options.allowRejected !== true ? 1 : 0
}

/** A row that cannot be taken apart: its critical items are unreadable, and that is said at once. */
async function rejectRow(
  io: Io,
  tally: RunTally,
  row: number,
  problem: Parameters<typeof reportIssue>[1],
  items: readonly string[],
  lang: ScoreOptions['lang'],
): Promise<void> {
  tally.rejected += 1
  await reportIssue(io, { ...problem, path: '' }, lang, say('row', lang, { row }))
  if (items.length === 0) return
  tally.unreadable += 1
  await writeLine(io.stderr, say('rejectedCritical', lang, { row, items: items.join(', ') }))
}
