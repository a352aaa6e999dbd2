import type { Administration } from '../../results/administration.js'
import { isPlanWarning } from '../../results/norm-warnings.js'
import type { AssessmentResult } from '../../results/result.js'
import type { RecordBatch } from '../../tables/csv/batch.js'
import { isCsvTable } from '../../tables/csv/open.js'
import { fieldText } from '../../tables/csv/text.js'
import type { RowRole } from '../layout.js'
import { cellsOf } from './administration.js'
import { joinSegments } from './cell-arena.js'
import { type CellMemo, createCellMemo } from './cell-memo.js'
import { createFactsCounter, type FactsCounter } from './chunk-facts.js'
import { wideEntries } from './entries.js'
import { createOutBuffer, type OutBuffer, putBytes, putCells, reserve } from './out-buffer.js'
import { type BlockAccess, createFullResults, createPartScorer, type PartScorer } from './part-scorer.js'
import { plainField, type Records, readField } from './records.js'
import { type Respondent, sourceColumns } from './respondents.js'
import { groupEntries, numberSegment, plainSegment, type Segment } from './segments.js'
import type { ChunkFacts, RowChunk, RowSet, ScoredRow, ScoreRequest, WideCell } from './types.js'

/** Scores consecutive records, one call a chunk. */
export interface BlockScorer {
  /** formatted lines; valid until the next call */
  csv(records: Records): { readonly bytes: Uint8Array; readonly facts: ChunkFacts }
  /** values; rows may be asked for results until the next call */
  rows(records: Records): RowChunk
}

/** Most respondents looked at together. */
export const BLOCK_ROWS = 2048
const COMMA = 0x2c

function has(set: RowSet, row: number): boolean {
  return ((set.bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
}

type Fate = ScoredRow['fate']

export function createBlockScorer(request: ScoreRequest, keepCells: boolean): BlockScorer {
  const { parts, schema, table } = request
  const capacity = request.blockRows ?? BLOCK_ROWS
  const leaveOut = request.leaveOut ?? null
  const roles = new Set<RowRole>(request.roles ?? ['respondent'])
  const [main] = parts
  if (main === undefined) throw new RangeError('score: at least one instrument is needed')
  const { layout } = main
  const groups = groupEntries(wideEntries(parts, schema.options))
  const keyField = layout.sources.key
  const roleField = layout.role
  const roleMemo: CellMemo<RowRole> | null =
    roleField === null ? null : createCellMemo(roleField.columns, (cells) => roleField.read(cellsOf(roleField, cells)))
  const isCsv = isCsvTable(table)

  const picked = new Int32Array(capacity)
  /** null: the cell's bytes as they stand */
  const keys: (string | null)[] = []
  const keyFields = new Int32Array(capacity)
  const scored = new Uint16Array(capacity)
  let records: Records | undefined
  const current = (): Records => records as Records
  const place = (row: number): number => picked[row] as number
  const block: BlockAccess = {
    cells: (row) => current().cells(place(row)),
    key: (row) => keys[row] ?? fieldText(current().batch as RecordBatch, keyFields[row] as number),
    putKey(to, row) {
      const key = keys[row] as string | null
      const { batch } = current()
      if (key !== null || batch === null) return putCells(to, [key])
      const field = keyFields[row] as number
      putBytes(to, batch.data, batch.starts[field] as number, batch.ends[field] as number)
    },
    rowNumber: (row) => current().row(place(row)),
  }
  const scorers: PartScorer[] = parts.map((part, at) =>
    createPartScorer(
      part,
      groups.filter((group) => group.part === at),
      capacity,
      block,
      keepCells,
    ),
  )
  const memos: CellMemo<Respondent>[] = parts.map((part, at) =>
    createCellMemo(sourceColumns(part.layout), (cells) => (scorers[at] as PartScorer).readRespondent(cells)),
  )
  const full = parts.map(createFullResults)
  // Of an instrument that the file does not have, nothing is expected and nothing is unknown.
  const there = parts.map((part) => part.layout.items.length > 0)
  const outputs = scorers.reduce((sum, scorer, at) => sum + (there[at] === true ? scorer.outputs : 0), 0)
  const columns = groups.map((group): Segment => {
    if (group.section === 'kept') {
      const column = layout.keep[group.index]?.column ?? -1
      return plainSegment((row) => [keptCell(row, column)])
    }
    if (group.section === 'row') {
      const file = schema.options.file ?? null
      if (group.index === 2) return plainSegment((row) => [occasionOf(row)])
      return group.index === 0 ? numberSegment(block.rowNumber) : plainSegment(() => [file])
    }
    return (scorers[group.part] as PartScorer).segment(group)
  })
  const segments = joinSegments(columns)

  const occasionOf = (row: number): string | null => scorers[0]?.respondents[row]?.occasion ?? null
  function keptCell(row: number, column: number): WideCell {
    const cell = current().cell(place(row), column)
    if (typeof cell === 'object' && cell !== null) return cell.error
    return cell === '' ? null : cell
  }

  /** The key's own trouble is told with its row. */
  function readKey(k: number, row: number, facts: FactsCounter): string {
    const reading = keyField === undefined ? undefined : readField(keyField, current(), k)
    const text = reading?.kind === 'value' ? String(reading.value).trim() : ''
    if (text !== '') return text
    if (reading?.kind === 'unreadable') facts.warn(row, [{ code: reading.code, path: '/respondent/key', params: {} }])
    facts.withoutKey()
    return `row-${row}`
  }

  /** Why record `k` is not scored; undefined when it is a respondent's. */
  function setAside(k: number, facts: FactsCounter): boolean {
    const all = current()
    const row = all.row(k)
    if (all.issue(k) !== undefined) {
      facts.broken(all, k)
      facts.fate('broken', row)
    } else if (all.blank(k)) facts.fate('blank', row)
    else {
      const role = roleMemo === null ? 'respondent' : all.look(roleMemo, k)
      if (!roles.has(role)) facts.fate(role === 'respondent' ? 'other' : role, row)
      else if (leaveOut !== null && has(leaveOut, row)) facts.fate('left-out', row)
      else return false
    }
    return true
  }

  /** Fills the block from record `from` on; the record behind the last one taken. */
  function take(from: number, facts: FactsCounter): { readonly count: number; readonly next: number } {
    const all = current()
    let count = 0
    let k = from
    for (; k < all.count && count < capacity; k++) {
      if (setAside(k, facts)) continue
      picked[count] = k
      keyFields[count] = keyField === undefined ? -1 : plainField(keyField, all, k)
      keys[count] = (keyFields[count] as number) < 0 ? readKey(k, all.row(k), facts) : null
      count += 1
    }
    return { count, next: k }
  }

  function run(count: number): void {
    const all = current()
    scored.fill(0, 0, count)
    for (const [at, scorer] of scorers.entries()) {
      const memo = memos[at] as CellMemo<Respondent>
      for (let row = 0; row < count; row++) scorer.respondents[row] = all.look(memo, place(row))
      scorer.fill(all, picked, count)
      scorer.run(count, scored)
    }
  }

  function fateOf(row: number): Fate {
    const outcomes = scored[row] as number
    return outcomes === outputs ? 'scored' : outcomes === 0 ? 'none' : 'partly'
  }

  function note(count: number, facts: FactsCounter): void {
    for (let row = 0; row < count; row++) {
      const number = block.rowNumber(row)
      facts.fate(fateOf(row), number)
      for (const [at, scorer] of scorers.entries()) {
        if (there[at] === true) facts.critical(scorer.criticalStates(row))
        const own = scorer.rowWarnings(row)
        const respondent = scorer.respondents[row] as Respondent
        if (own !== null) {
          if (own.length + respondent.warnings.length > 0) facts.warn(number, [...respondent.warnings, ...own])
          continue
        }
        const cells = block.cells(row)
        for (const item of scorer.intake.explain(cells)) facts.unknown(item, number)
        // What is told of the plan holds for the whole file and is told with it.
        const { warnings } = (full[at] as (typeof full)[number]).result(number, cells)
        facts.warn(number, [...respondent.unreadable, ...warnings.filter((warning) => !isPlanWarning(warning))])
      }
    }
  }

  const out: OutBuffer = createOutBuffer()
  function writeLine(row: number): void {
    for (let k = 0; k < segments.length; k++) {
      reserve(out, 32)
      if (k > 0) out.bytes[out.at++] = COMMA
      ;(segments[k] as Segment).write(out, row)
    }
    reserve(out, 2)
    out.bytes[out.at++] = 13
    out.bytes[out.at++] = 10
  }

  function scoredRow(row: number): ScoredRow {
    const all = current()
    const k = place(row)
    const number = all.row(k)
    const cells = all.cells(k)
    const use = (part: number): (typeof full)[number] => full[part] ?? (full[0] as (typeof full)[number])
    return {
      row: number,
      line: all.line(k),
      byte: all.byte(k),
      key: block.key(row),
      occasion: occasionOf(row),
      fate: fateOf(row),
      cells: segments.flatMap((segment) => segment.cells(row)),
      kept: layout.keep.map(({ column }) => keptCell(row, column)),
      result: (part = 0): AssessmentResult => use(part).result(number, cells),
      administration: (part = 0): Administration => use(part).administration(number, cells),
    }
  }

  function each(given: Records, use: (count: number) => void): ChunkFacts {
    records = given
    const facts = createFactsCounter()
    for (let from = 0; from < given.count; ) {
      const { count, next } = take(from, facts)
      from = next
      run(count)
      note(count, facts)
      use(count)
    }
    return facts.facts(isCsv ? given.end : null)
  }

  return {
    csv(given) {
      out.at = 0
      const facts = each(given, (count) => {
        for (let row = 0; row < count; row++) writeLine(row)
      })
      return { bytes: out.bytes.subarray(0, out.at), facts }
    },
    rows(given) {
      const rows: ScoredRow[] = []
      const facts = each(given, (count) => {
        for (let row = 0; row < count; row++) rows.push(scoredRow(row))
      })
      return { rows, facts }
    },
  }
}
