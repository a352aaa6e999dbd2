import { flatten } from '../../flatten.js'
import { linkPlan } from '../../plan/link.js'
import { createAssessor } from '../../results/assessor.js'
import type { AssessmentResult, ScaleScore } from '../../results/result.js'
import { formatCsvRecord } from '../../tables/csv-write.js'
import type { TableRecord } from '../../tables/table.js'
import { cellsOf, readRow } from '../engine/administration.js'
import { createFactsCounter } from '../engine/chunk-facts.js'
import { wideEntries } from '../engine/entries.js'
import type {
  ChunkFacts,
  CsvChunk,
  DuplicateGroup,
  LayoutFacts,
  RowChunk,
  RowFate,
  ScanFacts,
  ScoredRow,
  ScoreRequest,
  WideCell,
  WideSchema,
} from '../engine/types.js'
import { ROW_FATES } from '../engine/types.js'
import type { RowRole } from '../layout.js'
import { doubtfulItems, findSuspicions } from '../mapping/suspicions/find-suspicions.js'
import type { Scanner } from '../run/scan-study.js'
import type { Scorer } from '../run/score-study.js'
import { roleOf } from '../run/sweep.js'

const blank = (cells: TableRecord['cells']): boolean => cells.every((cell) => cell === null || cell === '')

const scan: Scanner['scan'] = async (table, layouts) => {
  let [records, blanks, broken] = [0, 0, 0]
  const first: TableRecord[] = []
  const rows: TableRecord[] = []
  for await (const record of table.records()) {
    records += 1
    if (record.issue !== undefined) {
      broken += 1
      first.push(record)
    } else if (blank(record.cells)) blanks += 1
    else rows.push(record)
  }
  const facts = layouts.map((layout): LayoutFacts => {
    const roles: Record<RowRole, number> = { respondent: 0, partial: 0, preview: 0, 'header-like': 0, other: 0 }
    const roleRows: Record<string, number[]> = { partial: [], preview: [], 'header-like': [], other: [] }
    const groups = new Map<string, { row: number; answered: number }[]>()
    let withoutKey = 0
    const people: TableRecord[] = []
    for (const record of rows) {
      const role = roleOf(layout, record.cells)
      roles[role] += 1
      if (role !== 'respondent') roleRows[role]?.push(record.row)
      if (role !== 'respondent' && role !== 'partial') continue
      people.push(record)
      const { administration: a, keyGiven } = readRow(layout, record.row, record.cells)
      if (!keyGiven) {
        withoutKey += 1
        continue
      }
      const id = JSON.stringify([a.respondent.key, a.form, a.informant, a.rater, String(a.administeredAt ?? '').slice(0, 10)])
      const answered = Object.values(a.responses).filter((r) => typeof r === 'number').length
      groups.set(id, [...(groups.get(id) ?? []), { row: record.row, answered }])
    }
    const duplicates: DuplicateGroup[] = [...groups.values()].filter((g) => g.length > 1).map((g) => ({ rows: g }))
    const histogram = (column: number) => {
      const counts = new Map<string, number>()
      let empty = 0
      for (const { cells } of people) {
        const t = String(cells[column] ?? '')
        if (t === '') empty += 1
        else counts.set(t, (counts.get(t) ?? 0) + 1)
      }
      return { counts, blank: empty, others: 0 }
    }
    return {
      layout,
      roles,
      roleRows: roleRows as never,
      duplicates,
      withoutKey,
      equalAnswers: [],
      sources: [],
      items: layout.items.map((field) => {
        let [answered, missing, unknown] = [0, 0, 0]
        for (const { cells } of people) {
          const r = field.read(cellsOf(field, cells))
          if (r.kind === 'unknown') unknown += 1
          else if (r.kind === 'response' && r.response !== null) answered += 1
          else missing += 1
        }
        return { item: field.item, columns: field.columns.map(histogram), answered, missing, unknown }
      }),
      sample: { rows: 0, answers: layout.items.map(() => new Uint8Array(0)) },
    }
  })
  return {
    records,
    blank: blanks,
    broken: { total: broken, first: first.slice(0, 100) },
    head: rows.slice(0, 5),
    bytes: null,
    sha256: null,
    layouts: facts,
    split: null,
  } satisfies ScanFacts
}

function makeSchema(parts: ScoreRequest['parts'], options: WideSchema['options'] = {}): WideSchema {
  return {
    options,
    columns: wideEntries(parts, options).map(({ name, section, part, suffix, about }) => ({
      name,
      kind: 'text',
      meaning: { en: name },
      unit: null,
      range: null,
      codes: null,
      source: null,
      suffix,
      about,
      instrument: ['row', 'kept', 'head'].includes(section) ? null : (parts[part]?.layout.instrument.id ?? null),
    })),
  }
}

async function* toRows(request: ScoreRequest): AsyncGenerator<RowChunk> {
  const { parts, schema, table } = request
  const assessors = parts.map(({ plan }) => createAssessor(linkPlan(plan, 1)))
  const entries = wideEntries(parts, schema.options)
  const [head] = parts
  if (head === undefined) return
  for await (const record of table.records()) {
    const counter = createFactsCounter()
    const { row, line, byte, cells } = record
    const out: ScoredRow[] = []
    const role = roleOf(head.layout, cells)
    const bits = request.leaveOut?.bits[row >> 3] ?? 0
    if (record.issue !== undefined) {
      counter.fate('broken', row)
      ;(counter.facts(null).broken as unknown[]).push({ row, line, byte, issue: record.issue })
    } else if (blank(cells)) counter.fate('blank', row)
    else if (!(request.roles ?? ['respondent']).includes(role)) counter.fate(role as RowFate, row)
    else if ((bits & (1 << (row & 7))) !== 0) counter.fate('left-out', row)
    else {
      const readings = parts.map(({ layout }) => readRow(layout, row, cells))
      const results: AssessmentResult[] = readings.map(({ administration }, i) => assessors[i]?.(administration) as AssessmentResult)
      for (const r of readings) for (const item of r.unknown) counter.unknown(item, row)
      if (readings[0]?.keyGiven !== true) counter.withoutKey()
      for (const r of results) counter.warn(row, r.warnings)
      counter.critical(results.flatMap((r) => r.criticalItems.map(({ state }) => state)))
      const scales = results.flatMap((r) => Object.values<ScaleScore>(r.scales))
      const scored = scales.filter(({ status }) => status === 'scored').length
      const fate = scored === scales.length ? 'scored' : scored > 0 ? 'partly' : 'none'
      counter.fate(fate, row)
      const flats = results.map(flatten)
      const kept = head.layout.keep.map(({ column }) => (cells[column] as WideCell) ?? null)
      const prefix = parts.length > 1 ? parts.map(({ layout }) => `${layout.instrument.id.replaceAll('-', '_')}_`) : ['']
      out.push({
        row,
        line,
        byte,
        key: readings[0]?.key ?? '',
        fate,
        kept,
        cells: entries.map(({ name, section, part, index }) => {
          if (section === 'row') return name === 'row' ? row : (schema.options.file ?? null)
          if (section === 'kept') return kept[index] ?? null
          const flat = flats[part] ?? {}
          const own = section === 'head' || !name.startsWith(prefix[part] ?? '') ? name : name.slice((prefix[part] ?? '').length)
          return flat[own] ?? null
        }),
        result: (part = 0) => results[part] as AssessmentResult,
        administration: (part = 0) => readings[part]?.administration as never,
      })
    }
    yield { rows: out, facts: counter.facts(byte) as ChunkFacts }
  }
}

async function* toCsv(request: ScoreRequest): AsyncGenerator<CsvChunk> {
  for await (const { rows, facts } of toRows(request))
    yield { facts, bytes: new TextEncoder().encode(rows.map(({ cells }) => formatCsvRecord(cells)).join('')) }
}

export const PLAIN_FATES = ROW_FATES
export const plainEngine: Scanner & Scorer = { scan, suspect: findSuspicions, doubtful: doubtfulItems, schema: makeSchema, toRows, toCsv }
