import { issue, PsyscoreError } from '../../core/issue.js'
import { createCsvWriter, formatCsvRecord } from '../../tables/csv-write.js'
import type { openTableWriter } from '../../tables/open-writer.js'
import {
  type ByteSink,
  createTextBuffer,
  createRowWriter as createTypedRows,
  type OutputCell,
  type OutputColumn,
  type TableWriter,
} from '../../tables/writer.js'
import type { ExtraSheet } from '../../tables/xlsx/write.js'
import type { ScoredRow, WideCell, WideSchema } from '../engine/types.js'
import { dictionary, dictionaryRows } from './dictionary.js'
import { outputColumns, type ScoreOutput } from './headers.js'
import { longOutputColumns, longRows } from './long.js'
import { encode } from './output.js'
import type { Study } from './study.js'

/** Writes scored respondents in one format. */
export interface RowWriter {
  write(rows: readonly ScoredRow[], file: string): Promise<void>
  end(): Promise<void>
}

/** Opens the writer of a typed format. */
export type OpenWriter = typeof openTableWriter

/** Makes the writer of one output. */
export type MakeRowWriter = (schema: WideSchema, study: Study, sink: ByteSink) => RowWriter

/** A text that a spreadsheet takes for a number or a date and changes: leading zeroes, long digits, exponents, dates. */
const MISTAKEN = /^(?:0\d+|\d{12,}|\d+[eE][+-]?\d+|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)$/

/** A cell of a CSV that is opened by a double click: such a text is written as the formula that gives it back as text. */
function excelCell(cell: WideCell): string {
  if (typeof cell === 'string' && MISTAKEN.test(cell)) return `"=""${cell}"""`
  return formatCsvRecord([cell]).slice(0, -2).replace(/^""$/, '')
}

/** CSV for a double click; begun with the byte order mark. */
function excelWriter(columns: readonly OutputColumn[], sink: ByteSink): TableWriter {
  const buffer = createTextBuffer(sink)
  void buffer.add(`\ufeff${formatCsvRecord(columns.map(({ name }) => name))}`)
  return createTypedRows(
    columns,
    (cells) => buffer.add(`${cells.map(excelCell).join(',')}\r\n`),
    () => buffer.flush(),
  )
}

/** The data dictionary as a sheet of its own. */
function dictionarySheet(schema: WideSchema, output: ScoreOutput): ExtraSheet {
  const names = ['column', 'type', 'meaning', 'unit', 'min', 'max', 'codes', 'source', 'instrument']
  const numbers = new Set(['min', 'max'])
  return {
    name: 'dictionary',
    columns: names.map((name) => ({ name, type: numbers.has(name) ? 'number' : 'text' })),
    rows: dictionaryRows(dictionary(schema, output), output.language),
  }
}

async function tableWriter(
  output: ScoreOutput,
  columns: readonly OutputColumn[],
  schema: WideSchema,
  sink: ByteSink,
  open: OpenWriter | undefined,
): Promise<TableWriter> {
  const { format } = output
  if (format === 'xlsx' || format === 'parquet') {
    if (open === undefined) throw new PsyscoreError([issue('output/format-unsupported', '', { format })])
    return open(format, sink, columns, format === 'xlsx' ? { sheet: 'scores', extra: dictionarySheet(schema, output) } : {})
  }
  return output.excel ? excelWriter(columns, sink) : createCsvWriter(sink, columns, { mark: false, oneLine: format === 'sps' })
}

/** JSON Lines: every result whole, a line for each instrument, with the place it came from. */
function jsonWriter(schema: WideSchema, study: Study, sink: ByteSink): RowWriter {
  const kept = study.inputs[0]?.layouts[0]?.keep.map(({ name }) => name) ?? []
  const several = study.inputs.length > 1
  return {
    async write(rows, file) {
      let text = ''
      for (const row of rows) {
        const cells = Object.fromEntries(kept.map((name, i) => [name, row.kept[i] ?? null]))
        const occasion = schema.options.occasion === true ? { occasion: row.occasion } : {}
        const source = { ...(several ? { file } : {}), row: row.row, ...occasion, ...(kept.length === 0 ? {} : { kept: cells }) }
        for (let part = 0; part < study.parts.length; part += 1) text += `${JSON.stringify({ ...row.result(part), source })}\n`
      }
      if (schema.columns.length > 0 && text !== '') await sink.write(encode(text))
    },
    end: async () => undefined,
  }
}

/** The writer of everything but the plain wide CSV, which the engine formats itself. */
export async function createRowWriter(
  output: ScoreOutput,
  schema: WideSchema,
  study: Study,
  sink: ByteSink,
  open?: OpenWriter,
): Promise<RowWriter> {
  if (output.format === 'jsonl') return jsonWriter(schema, study, sink)
  const long = output.layout === 'long'
  const columns = outputColumns(long ? longOutputColumns(schema.columns) : schema.columns, output)
  const table = await tableWriter(output, columns, schema, sink, open)
  // Kept columns of typed inputs hold numbers as well; the output has one type a column.
  const write = (cells: readonly OutputCell[]): Promise<void> =>
    table.writeRow(cells.map((cell, i) => (typeof cell === 'number' && columns[i]?.type === 'text' ? String(cell) : cell)))
  return {
    async write(rows) {
      for (const row of rows) {
        if (long) for (const line of longRows(schema.columns, study.parts.length, row)) await write(line)
        else await write(row.cells)
      }
    },
    end: () => table.end(),
  }
}
