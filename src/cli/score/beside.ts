import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { WideSchema } from '../../batch/engine/types.js'
import { openOutput } from '../../batch/files/atomic-output.js'
import { dictionary, dictionaryCsv, dictionaryJson } from '../../batch/run/dictionary.js'
import type { Place } from '../../batch/run/duplicates.js'
import { outputColumns, type ScoreOutput } from '../../batch/run/headers.js'
import { longOutputColumns } from '../../batch/run/long.js'
import { encode } from '../../batch/run/output.js'
import { leftOutRows } from '../../batch/run/rejected.js'
import type { RunSoFar } from '../../batch/run/run-study.js'
import { formatCsvRecord } from '../../tables/csv-write.js'
import type { ScoreOptions } from './options.js'

/** What stands beside an output belongs to it: left by a run that was stopped or killed, it is replaced when the output is not there. */
async function writeText(file: string, text: string): Promise<void> {
  const output = await openOutput(file, { force: true })
  await output.write(encode(text))
  await output.commit()
}

/** Rows that stand in no output, by place and code; the file is only there when there are any. */
async function writeLeftOut(out: string, { scanned }: RunSoFar): Promise<void> {
  const several = scanned.inputs.length > 1
  const keptOf = (kept: Place | null): readonly (string | number | null)[] => [
    ...(several ? [kept === null ? null : (scanned.inputs[kept.input]?.input.name ?? null)] : []),
    kept?.row ?? null,
  ]
  let output: Awaited<ReturnType<typeof openOutput>> | null = null
  for (const each of scanned.inputs) {
    for await (const { row, line, byte, code, kept } of leftOutRows(each)) {
      if (output === null) {
        output = await openOutput(`${out}.rejected.csv`, { force: true })
        await output.write(
          encode(
            formatCsvRecord([...(several ? ['file'] : []), 'row', 'line', 'byte', 'code', ...(several ? ['kept_file'] : []), 'kept_row']),
          ),
        )
      }
      await output.write(encode(formatCsvRecord([...(several ? [each.input.name] : []), row, line, byte, code, ...keptOf(kept)])))
    }
  }
  await output?.commit()
}

/** Is there a report of a run that left no scores? A later run may take its place. */
export async function isUnfinishedReport(file: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return (
      typeof value === 'object' &&
      value !== null &&
      'outcome' in value &&
      value.outcome !== 'done' &&
      'format' in value &&
      value.format === 'psyscore/run-report'
    )
  } catch {
    return false
  }
}

/** The report of a run that left no scores: beside where they would be, or where it was asked for; never in the way of one. */
export async function writeReport({ report }: Pick<RunSoFar, 'report'>, { out, report: file }: ScoreOptions): Promise<void> {
  const target = file ?? (out === undefined ? undefined : `${out}.report.json`)
  if (target !== undefined) await writeText(target, `${JSON.stringify(report, null, 2)}\n`)
}

/** Everything that stands beside the scores: rows left out, data dictionary, syntax for SPSS, run report. */
export async function writeBeside(run: RunSoFar, schema: WideSchema, output: ScoreOutput, options: ScoreOptions): Promise<void> {
  const { out } = options
  const report = `${JSON.stringify(run.report, null, 2)}\n`
  if (out === undefined) {
    if (options.report !== undefined) await writeText(options.report, report)
    return
  }
  await writeLeftOut(out, run)
  if (options.format !== 'text' && options.format !== 'jsonl' && options.dictionary !== 'none') {
    const entries = dictionary(schema, output)
    const csv = options.dictionary === 'csv'
    await writeText(
      `${out}.dictionary.${csv ? 'csv' : 'json'}`,
      csv ? dictionaryCsv(entries, output.language) : dictionaryJson(entries, output.language),
    )
  }
  if (options.format === 'sps') {
    const { spssSyntax } = await import('../../tables/spss-syntax.js')
    const columns = outputColumns(output.layout === 'long' ? longOutputColumns(schema.columns) : schema.columns, output)
    await writeText(`${out}.sps`, spssSyntax(columns, basename(out)))
  }
  await writeText(options.report ?? `${out}.report.json`, report)
}
