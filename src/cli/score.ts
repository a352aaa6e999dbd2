import { assertWritable } from '../batch/files/atomic-output.js'
import { bindEngine } from '../batch/files/engine.js'
import { createHasher } from '../batch/files/hasher.js'
import type { ScoreOutput } from '../batch/run/headers.js'
import { type RunOutcome, runStudy } from '../batch/run/run-study.js'
import { schemaOf } from '../batch/run/score-study.js'
import type { Study } from '../batch/run/study.js'
import type { ExitCode, Io } from './io.js'
import { writeLine } from './io.js'
import { isUnfinishedReport, writeBeside, writeReport } from './score/beside.js'
import { cardWriter } from './score/card.js'
import { createDestination } from './score/destination.js'
import { type OpenedInput, openStudyInput } from './score/inputs.js'
import { columnsOf, itemsOf, readMappings, type ScoreOptions, usage } from './score/options.js'
import { loadParts } from './score/parts.js'
import { createProgressBar } from './score/progress.js'
import { tellColumns, tellDone, tellLosers, tellStop } from './score/tell.js'
import { tellNorms } from './score/tell-norms.js'
import { say } from './words.js'

/**
 * `psyscore score`: several inputs and instruments into one table, in two passes over each file. The first looks at every value; in
 * doubt, the critical items of every row are written and the run stops with 5. The second scores, in bounded memory; rows that
 * are left out are listed, and their critical items are written first. Whatever fails, critical items come before the error.
 */
export async function scoreCommand(names: string, files: readonly string[], options: ScoreOptions, io: Io): Promise<ExitCode> {
  const parts = await loadParts(names, options)
  await tellNorms(io, parts, options.lang)
  const mappings = await readMappings(options, files.length)
  checkTarget(options)
  const inputs = files.filter((file) => file !== '-')
  const { out, report, force = false } = options
  if (out !== undefined) await assertWritable(out, inputs, force)
  if (report !== undefined) await assertWritable(report, inputs, force || (await isUnfinishedReport(report)))
  if (files.length > inputs.length + 1) throw usage('- -')
  const opened: OpenedInput[] = []
  try {
    for (const [i, file] of files.entries()) opened.push(await openStudyInput(file, parts, mappings[i] ?? [], io))
    return await run(
      {
        inputs: opened.map(({ input }) => input),
        parts,
        policies: {
          ...(options.duplicates === undefined ? {} : { duplicates: options.duplicates }),
          ...(options.partial === undefined ? {} : { partial: options.partial }),
        },
        wide: { columns: columnsOf(options), items: itemsOf(options) },
        language: options.lang,
      },
      options,
      io,
    )
  } finally {
    for (const { source } of opened) await source.close()
  }
}

/** Formats that need a file. */
function checkTarget({ format, out }: ScoreOptions): void {
  if (out === undefined && (format === 'sps' || format === 'parquet')) throw usage(`--format ${format}: --out`)
}

async function run(study: Study, options: ScoreOptions, io: Io): Promise<ExitCode> {
  const { lang, format } = options
  const output: ScoreOutput = {
    format: format === 'text' ? 'jsonl' : format,
    layout: options.layout,
    headers: options.headers,
    excel: options.excel === true,
    language: lang,
  }
  const engine = bindEngine({ workers: workersOf(options) })
  const bar = createProgressBar(io, lang)
  let told = false
  const destination = createDestination(io, {
    out: options.out,
    force: options.force === true,
    lang,
    columns: { files: study.inputs.length > 1, instruments: study.parts.length > 1 },
    writeBeside: async (soFar) => writeBeside(soFar, schemaOf(soFar.scanned, engine), output, options),
  })
  try {
    const outcome = await runStudy(study, output, destination, {
      engine,
      createHasher,
      ...(format === 'text' ? { writer: cardWriter } : {}),
      ...(io.signal === undefined ? {} : { signal: io.signal }),
      onProgress: (progress) => bar.draw(progress),
      async onScanned(scanned) {
        await bar.clear()
        await tellColumns(io, scanned, lang)
        if (scanned.stops.length === 0) await tellLosers(io, scanned, options.out !== undefined, lang)
      },
      async onFailed({ rows }) {
        await bar.clear()
        told = true
        if (rows > 0) await writeLine(io.stderr, say('failedSwept', lang, { rows, where: destination.failedPlace() }))
      },
    })
    await bar.clear()
    return await close(outcome, destination.findingsFile(), options, io)
  } finally {
    if (!told) await bar.clear()
  }
}

function workersOf({ workers }: ScoreOptions): number | null {
  if (workers === undefined) return null
  if (!/^\d{1,3}$/.test(workers)) throw usage(`--workers ${workers}`)
  return Number(workers)
}

async function close(outcome: RunOutcome, findings: string | null, options: ScoreOptions, io: Io): Promise<ExitCode> {
  const { lang, out } = options
  if (outcome.end !== 'done') await writeReport(outcome, options)
  if (outcome.end === 'stopped') {
    await tellStop(io, outcome, findings ?? say('standardOutput', lang), lang)
    return 5
  }
  if (outcome.end === 'interrupted') {
    await writeLine(io.stderr, say('incomplete', lang))
    return io.signal?.reason === 'SIGTERM' ? 143 : 130
  }
  if (findings !== null) await writeLine(io.stderr, say('sweptDuplicates', lang, { where: findings }))
  const { counts } = outcome.report
  const asideRows = counts === null ? 0 : counts.rejected + counts.duplicates + counts.partial + counts.preview + counts.headerOrOther
  if (out !== undefined && asideRows > 0) await writeLine(io.stderr, say('leftOutListed', lang, { where: `${out}.rejected.csv` }))
  await tellDone(io, outcome, lang)
  const refused = (counts?.rejected ?? 0) > 0 || (options.duplicates === 'reject' && (counts?.duplicates ?? 0) > 0)
  return refused && options.allowRejected !== true ? 1 : 0
}
