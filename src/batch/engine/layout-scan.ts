import { MISSING_CODE } from '../../plan/status.js'
import type { Cell } from '../../tables/table.js'
import type { ItemReading, Layout, RowRole, SourceName, SourceReading } from '../layout.js'
import { cellsOf } from './administration.js'
import { type CellMemo, createCellMemo } from './cell-memo.js'
import type { ColumnCounter } from './histogram.js'
import { createIdentities, printSpan, printText } from './identities.js'
import { identityColumns, identityText } from './identity.js'
import { createPrintCensus } from './print-census.js'
import { createCounterSet, plainField, type Records, readField } from './records.js'
import type { DuplicateGroup, EqualAnswers, ItemFacts, LayoutFacts, SourceFacts } from './scan-types.js'

/** Gathers the facts of one layout record by record. */
export interface LayoutScan {
  /** a record that is whole and not blank */
  add(records: Records, k: number): void
  /** `reopen` reads the records again, for the rows whose prints are alike; it is called only when there are such */
  facts(reopen: () => AsyncIterable<Records>): Promise<LayoutFacts>
}

const SAMPLE = 1000
const LISTED = 1000

function kindOf(reading: ItemReading): 'answered' | 'missing' | 'unknown' {
  if (reading.kind === 'unknown') return 'unknown'
  return reading.kind === 'response' &&
    reading.response !== null &&
    !(typeof reading.response === 'object' && 'missing' in reading.response)
    ? 'answered'
    : 'missing'
}

/** Place of an answer's code among the instrument's, or a missing code. */
function sampleCode(reading: ItemReading, codes: readonly number[]): number {
  if (reading.kind === 'unknown') return MISSING_CODE.invalid
  if (reading.kind === 'missing') return MISSING_CODE[reading.reason]
  const place = codes.indexOf(reading.response as number)
  return place < 0 || place > 239 ? MISSING_CODE.blank : place
}

export function createLayoutScan(layout: Layout, distinct: number): LayoutScan {
  const { instrument } = layout
  const fields = [...layout.items, ...Object.values(layout.sources).filter((field) => field !== undefined)]
  const counted = createCounterSet(fields.reduce((sum, { columns }) => sum + columns.length, 0))
  const counterOf = (column: number, onOther?: (cell: Cell) => void): ColumnCounter => counted.add(column, distinct, onOther)
  const items = layout.items.map((field) => {
    const item = instrument.items.find(({ id }) => id === field.item)
    const codes =
      item !== undefined && 'responses' in item ? (instrument.responseSets[item.responses]?.options ?? []).map(({ code }) => code) : []
    const read = (cells: readonly Cell[]): ItemReading => field.read(cellsOf(field, cells))
    const kinds = { answered: 0, missing: 0, unknown: 0 }
    const single = field.columns.length === 1
    const note = (cell: Cell, count = 1): void => {
      kinds[kindOf(field.read([cell]))] += count
    }
    return {
      field,
      read,
      kinds,
      single,
      note,
      counters: field.columns.map((column) => counterOf(column, single ? note : undefined)),
      sample: createCellMemo(field.columns, (cells) => sampleCode(read(cells), codes)),
      kind: createCellMemo(field.columns, (cells) => kindOf(read(cells))),
    }
  })
  const several = items.filter(({ single }) => !single)
  const sources = Object.entries(layout.sources).flatMap(([name, field]) => {
    if (field === undefined) return []
    const counters = field.columns.map((column) => counterOf(column))
    const memo = createCellMemo(field.columns, (cells) => field.read(cellsOf(field, cells)))
    return [
      {
        name: name as SourceName,
        field,
        counters,
        memo,
        value: 0,
        absent: 0,
        unreadable: 0,
        codes: new Map<string, number>(),
        rows: [] as number[],
      },
    ]
  })
  const roleField = layout.role
  const roleMemo: CellMemo<RowRole> | null =
    roleField === null ? null : createCellMemo(roleField.columns, (cells) => roleField.read(cellsOf(roleField, cells)))
  const roles: Record<RowRole, number> = { respondent: 0, partial: 0, preview: 0, 'header-like': 0, other: 0 }
  const roleRows: Record<Exclude<RowRole, 'respondent'>, number[]> = { partial: [], preview: [], 'header-like': [], other: [] }
  const keyField = layout.sources.key
  const own = sources.find(({ name }) => name === 'key')
  const restMemo = createCellMemo(identityColumns(layout), (cells) => {
    const text = identityText(layout, cells)
    return { text, seed: printText(text, 0) % 2_147_483_647 }
  })
  const identities = createIdentities()
  const census = createPrintCensus(layout, several.length === 0 ? counted : null)
  const sample = items.map(() => new Uint8Array(SAMPLE))
  let sampled = 0
  let withoutKey = 0

  function keyOf(records: Records, k: number): string {
    const reading = keyField === undefined ? undefined : readField(keyField, records, k)
    return reading?.kind === 'value' ? String(reading.value).trim() : ''
  }
  function addSource(source: (typeof sources)[number], reading: SourceReading, row: number): void {
    if (reading.kind === 'value') source.value += 1
    else if (reading.kind === 'absent') source.absent += 1
    else {
      source.unreadable += 1
      source.codes.set(reading.code, (source.codes.get(reading.code) ?? 0) + 1)
      if (source.rows.length < LISTED) source.rows.push(row)
    }
  }

  async function second(candidates: readonly number[], reopen: () => AsyncIterable<Records>): Promise<DuplicateGroup[]> {
    const groups = new Map<string, { row: number; answered: number }[]>()
    let next = 0
    for await (const records of reopen()) {
      for (let k = 0; k < records.count; k++) {
        const row = records.row(k)
        if (row === candidates[next]) {
          next += 1
          const identity = `${keyOf(records, k)}\u0000${records.look(restMemo, k).text}`
          const answered = items.reduce((sum, { kind }) => sum + (records.look(kind, k) === 'answered' ? 1 : 0), 0)
          const group = groups.get(identity)
          if (group === undefined) groups.set(identity, [{ row, answered }])
          else group.push({ row, answered })
        }
        if (census.frequent && records.issue(k) === undefined && !records.blank(k))
          census.locate(records, k, keyOf(records, k) || `row-${row}`)
      }
      if (next >= candidates.length && !census.frequent) break
    }
    return [...groups.values()].filter((rows) => rows.length > 1).map((rows) => ({ rows }))
  }

  return {
    add(records, k) {
      const row = records.row(k)
      const role = roleMemo === null ? 'respondent' : records.look(roleMemo, k)
      roles[role] += 1
      if (role !== 'respondent' && roleRows[role].length < LISTED) roleRows[role].push(row)
      if (role !== 'respondent' && role !== 'partial') return
      records.tally(counted, k, census.counts ? items.length : 0)
      for (const { kind, kinds } of several) kinds[records.look(kind, k)] += 1
      for (const source of sources) {
        if (source.name === 'key') continue
        addSource(source, records.look(source.memo, k), row)
      }
      if (sampled < SAMPLE) {
        for (const [at, each] of items.entries()) (sample[at] as Uint8Array)[sampled] = records.look(each.sample, k)
        sampled += 1
      }
      census.count(records, k)
      if (keyField === undefined) {
        withoutKey += 1
        return
      }
      const { batch } = records
      const plain = plainField(keyField, records, k)
      if (batch !== null && plain >= 0) {
        if (own !== undefined) own.value += 1
        identities.add(
          printSpan(batch.data, batch.starts[plain] as number, batch.ends[plain] as number, records.look(restMemo, k).seed),
          row,
        )
        return
      }
      const reading = readField(keyField, records, k)
      if (own !== undefined) addSource(own, reading, row)
      const key = reading.kind === 'value' ? String(reading.value).trim() : ''
      if (key === '') withoutKey += 1
      else identities.add(printText(key, records.look(restMemo, k).seed), row)
    },
    async facts(reopen) {
      const candidates = identities.candidates()
      const duplicates = candidates.length > 0 || census.frequent ? await second(candidates, reopen) : []
      const itemFacts: ItemFacts[] = items.map(({ field, counters, kinds, single, note }) => {
        if (single) counters[0]?.each(note)
        return { item: field.item, columns: counters.map((counter) => counter.histogram()), ...kinds }
      })
      const sourceFacts: SourceFacts[] = sources.map(({ name, counters, value, absent, unreadable, codes, rows }) => ({
        source: name,
        columns: counters.map((counter) => counter.histogram()),
        ...{ value, absent, unreadable, codes, unreadableRows: rows },
      }))
      const equalAnswers: readonly EqualAnswers[] = census.groups()
      const answers = sample.map((column) => column.slice(0, sampled))
      return {
        layout,
        items: itemFacts,
        sources: sourceFacts,
        roles,
        roleRows,
        duplicates,
        identities: identities.prints(),
        withoutKey,
        equalAnswers,
        sample: { rows: sampled, answers },
      }
    },
  }
}
