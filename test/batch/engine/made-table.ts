import type { Field, ItemReading, Layout, SourceName, SourceReading } from '../../../src/batch/layout.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import type { Administration, Response } from '../../../src/results/administration.js'
import { type CsvTable, openCsv } from '../../../src/tables/csv/open.js'
import { formatCsvRecord } from '../../../src/tables/csv-write.js'
import type { Cell, Table, TableRecord } from '../../../src/tables/table.js'
import { bytesOf, sourceOf } from '../../tables/csv/source.js'

const SOURCES: readonly SourceName[] = ['key', 'grade', 'sex', 'ageMonths', 'form', 'durationSeconds']

/** An answer as a cell: a code as people write it, anything else as JSON; blank is the empty cell. */
function cellOf(response: Response): string {
  return response === null || response === undefined ? '' : JSON.stringify(response)
}

function readItem(cells: readonly Cell[]): ItemReading {
  const text = cells.map((cell) => (typeof cell === 'string' ? cell : '')).join('')
  if (text === '?') return { kind: 'unknown', text }
  if (text === '') return { kind: 'response', response: null }
  const response = JSON.parse(text) as Exclude<Response, undefined>
  return typeof response === 'object' && response !== null && 'missing' in response
    ? { kind: 'missing', reason: response.missing }
    : { kind: 'response', response }
}

function readSource([cell]: readonly Cell[]): SourceReading {
  if (typeof cell !== 'string' || cell === '') return { kind: 'absent' }
  return cell === '?' ? { kind: 'unreadable', code: 'import/value-unknown' } : { kind: 'value', value: JSON.parse(cell) as string | number }
}

export interface MadeTable {
  readonly layout: Layout
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Administrations as a table: the first item in two columns, the last one absent when `drop` says so, a free text kept. */
export function makeTable(instrument: Instrument, administrations: readonly Administration[], drop = false): MadeTable {
  const items = drop ? instrument.items.slice(0, -1) : instrument.items
  const header: string[] = [...SOURCES, 'note']
  const fields = items.map(({ id }, at) => {
    const columns = at === 0 ? [header.length, header.length + 1] : [header.length]
    header.push(...columns.map((_, k) => `${id}.${k}`))
    return { item: id, columns, names: [id], asIs: true, read: readItem }
  })
  const sources: Partial<Record<SourceName, Field<SourceReading>>> = {}
  for (const [column, name] of SOURCES.entries()) sources[name] = { columns: [column], read: readSource }
  const layout: Layout = {
    instrument,
    form: null,
    items: fields,
    absentItems: drop ? instrument.items.slice(-1).map(({ id }) => id) : [],
    sources,
    role: null,
    keep: [{ name: 'note', column: SOURCES.length }],
    unused: [],
    mappingHash: '',
  }
  const rows = administrations.map(({ responses, respondent, form, durationSeconds }, at) => [
    ...[at % 7 === 3 ? null : `s-${at}`, respondent.grade, respondent.sex, respondent.ageMonths, form, durationSeconds].map((value) =>
      value === null || value === undefined ? '' : JSON.stringify(value),
    ),
    ['plain', '=1+1', 'a,"b"\nc', ' x', '-焦虑'][at % 5] ?? '',
    ...items.flatMap(({ id }, k) => {
      const text = cellOf(responses[id])
      return k === 0 ? [text.slice(0, 1), text.slice(1)] : [text]
    }),
  ])
  return { layout, header, rows }
}

/** The administration that a row of the table tells, written down independently of the engine's own reading. */
export function administrationOf(instrument: Instrument, given: Administration, at: number, drop: boolean): Administration {
  const last = instrument.items.at(-1)?.id
  const responses = new Map<string, Response>(Object.entries(given.responses))
  if (drop && last !== undefined) responses.set(last, { missing: 'not-administered' })
  return {
    ...given,
    responses: Object.fromEntries(responses),
    respondent: { ...given.respondent, key: at % 7 === 3 ? `row-${at + 1}` : `s-${at}` },
  }
}

export function csvTable({ header, rows }: MadeTable, chunk = 65_536): Promise<CsvTable> {
  return openCsv(sourceOf(bytesOf([header, ...rows].map((cells) => quoted(cells)).join('')), chunk), { delimiter: ',' })
}

function quoted(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}

/** The same records as cells. */
export function listTable({ header, rows }: MadeTable): Table {
  return {
    format: 'jsonl',
    columns: header.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows: [header],
    findings: [],
    declaredRows: rows.length,
    async *records(): AsyncGenerator<TableRecord> {
      for (const [at, cells] of rows.entries()) yield { row: at + 1, line: null, byte: null, cells }
    },
  }
}

export function formatted(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => formatCsvRecord(cells)).join('')
}
