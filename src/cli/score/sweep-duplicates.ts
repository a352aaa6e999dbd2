import { describeWord } from '../../core/messages/index.js'
import type { CriticalState } from '../../core/words.js'
import type { Instrument } from '../../instruments/instrument.js'
import { type Cell, formatCsvRecord } from '../../tables/csv-write.js'
import type { Input } from '../input.js'
import { type Io, printable, writeLine } from '../io.js'
import { assertWritable, openOutput } from '../output.js'
import { say } from '../words.js'
import { rowKey } from './administration.js'
import type { Mapping } from './mapping.js'
import type { ScoreOptions } from './options.js'
import { openTable, type Scan } from './scan.js'
import { type CriticalColumn, criticalColumns, FINDING_COLUMNS, findingOf, stateOf } from './sweep.js'
import { countStates, type RunTally } from './tally.js'

const GRAVITY: readonly CriticalState[] = ['not-endorsed', 'unknown', 'unreadable', 'endorsed']

interface SweptRow {
  readonly row: number
  readonly key: string
  readonly states: readonly CriticalState[]
}

/**
 * The critical findings of rows that a duplicate policy leaves out, before anything is scored: each loser's own, and one for the
 * kept row wherever a loser is graver, since nobody knows which of the two the pupil meant. They go beside the output file, or
 * (without keys) to standard error.
 */
export async function sweepDuplicates(
  io: Io,
  instrument: Instrument,
  mapping: Mapping,
  input: Input,
  scan: Scan,
  options: ScoreOptions,
  tally: RunTally,
): Promise<void> {
  if (scan.losers.size === 0) return
  const { lang } = options
  const { located } = criticalColumns(instrument, scan.columns.items, scan.readers)
  const swept = await readRows(instrument, mapping, input, scan, located)
  for (const [row, kept] of scan.losers) {
    await writeLine(io.stderr, kept === null ? say('duplicateRejected', lang, { row }) : say('duplicateLeftOut', lang, { row, kept }))
    countStates(tally, new Set(swept.get(row)?.states))
  }
  const findings = findingsOf(scan, located, swept)
  if (options.out === undefined) {
    for (const [row, , item, , state, graver] of findings) {
      const params = { row: String(row), item: printable(String(item)), state: describeWord(String(graver ?? state), lang) }
      await writeLine(io.stderr, say(graver === null ? 'duplicateCritical' : 'duplicateGraver', lang, params))
    }
    return
  }
  if (findings.length === 0) return
  const file = `${options.out}.critical.csv`
  await assertWritable(file, input.path, options.force === true)
  const output = await openOutput(file, options.force === true)
  await output.write(formatCsvRecord(FINDING_COLUMNS))
  for (const finding of findings) await output.write(formatCsvRecord(finding))
  await output.commit()
  await writeLine(io.stderr, say('sweptDuplicates', lang, { where: file }))
}

async function readRows(
  instrument: Instrument,
  mapping: Mapping,
  input: Input,
  scan: Scan,
  located: readonly CriticalColumn[],
): Promise<ReadonlyMap<number, SweptRow>> {
  const wanted = new Set([...scan.losers].flat())
  const swept = new Map<number, SweptRow>()
  const table = await openTable(instrument, mapping, input)
  for await (const { row, cells } of table.records) {
    if (!wanted.has(row)) continue
    const states = located.map(({ critical, column, reader }) => stateOf(critical, reader.read(cells[column] ?? '')))
    swept.set(row, { row, key: rowKey(scan.columns, row, cells).key, states })
  }
  return swept
}

function findingsOf(scan: Scan, located: readonly CriticalColumn[], swept: ReadonlyMap<number, SweptRow>): readonly (readonly Cell[])[] {
  const findings: (readonly Cell[])[] = []
  const graver = new Map<string, readonly Cell[]>()
  for (const [row, keptRow] of scan.losers) {
    const loser = swept.get(row)
    const kept = keptRow === null ? undefined : swept.get(keptRow)
    located.forEach(({ critical }, i) => {
      const state = loser?.states[i]
      if (loser === undefined || state === undefined || state === 'not-endorsed') return
      findings.push(findingOf(row, loser.key, critical, state, null))
      const own = kept?.states[i]
      // A blank contradicts nothing; an endorsed or unreadable answer does.
      if (kept === undefined || own === undefined || state === 'unknown' || GRAVITY.indexOf(state) <= GRAVITY.indexOf(own)) return
      const place = JSON.stringify([kept.row, i])
      if (graver.get(place)?.[5] !== 'endorsed') graver.set(place, findingOf(kept.row, kept.key, critical, 'unreadable', state))
    })
  }
  return [...findings, ...graver.values()]
}
