import type { Instrument } from '../../instruments/instrument.js'
import { formatCsvRecord } from '../../tables/csv-write.js'
import type { Input } from '../input.js'
import { type Io, writeLine } from '../io.js'
import { assertWritable, openOutput, streamOutput } from '../output.js'
import { reportIssue } from '../report.js'
import { say } from '../words.js'
import { rowKey } from './administration.js'
import type { Mapping } from './mapping.js'
import type { ScoreOptions } from './options.js'
import { openTable, type Scan } from './scan.js'
import { criticalColumns, FINDING_COLUMNS, findingOf, sweepRow } from './sweep.js'

/** Why a run stops: first the critical sweep over every row, then the suspicions and how to declare what is meant. */
export async function stopRun(
  io: Io,
  instrument: Instrument,
  mapping: Mapping,
  input: Input,
  scan: Scan,
  options: ScoreOptions,
): Promise<void> {
  const { lang } = options
  const { located, absent } = criticalColumns(instrument, scan.columns.items, scan.readers)
  const file = options.out === undefined ? null : `${options.out}.critical.csv`
  if (file !== null) await assertWritable(file, input.path, options.force === true)
  const output = file === null ? streamOutput(io.stdout) : await openOutput(file, options.force === true)
  let rows = 0
  await output.write(formatCsvRecord(FINDING_COLUMNS))
  const table = await openTable(instrument, mapping, input)
  for await (const { row, cells, issue } of table.records) {
    const { key } = rowKey(scan.columns, row, cells)
    // A row of another length has no located columns: nothing in it can be read for sure.
    const findings =
      issue === undefined
        ? sweepRow(row, key, cells, located, scan.doubtful)
        : located.map(({ critical }) => findingOf(row, `row-${row}`, critical, 'unreadable', null))
    if (findings.length > 0) rows += 1
    for (const finding of findings) await output.write(formatCsvRecord(finding))
  }
  await output.commit()
  for (const suspicion of scan.suspicions) {
    await reportIssue(io, suspicion, lang)
    if (suspicion.code === 'import/code-base-suspect') {
      const { foundMin: found = '', min = '' } = suspicion.params
      await writeLine(io.stderr, `  ${say('shiftHint', lang, { found: String(found) })}`)
      if (suspicion.params.max === 1 && min === 0) await writeLine(io.stderr, `  ${say('yesNoHint', lang)}`)
      await writeLine(io.stderr, `  ${say('asIsHint', lang, { min: String(min) })}`)
    } else if (suspicion.code === 'import/value-unknown') await writeLine(io.stderr, `  ${say('unknownHint', lang)}`)
  }
  const duplicates = scan.suspicions.filter(({ code }) => code === 'import/duplicate-respondent')
  const groups = Number(duplicates[0]?.params.groups ?? 0)
  if (groups > duplicates.length) await writeLine(io.stderr, say('moreDuplicates', lang, { more: groups - duplicates.length }))
  if (groups > 0) await writeLine(io.stderr, `  ${say('duplicatesHint', lang)}`)
  await writeLine(io.stderr, say('swept', lang, { rows, where: file ?? say('standardOutput', lang) }))
  if (absent.length > 0) await writeLine(io.stderr, say('criticalAbsent', lang, { items: absent.join(', ') }))
  await writeLine(io.stderr, say('stopped', lang))
}
