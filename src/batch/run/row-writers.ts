import { formatCsvRecord } from '../../tables/csv-write.js'
import type { ByteSink, OutputCell, TableWriter } from '../../tables/writer.js'
import type { ScoredRow, WideCell, WideSchema } from '../engine/types.js'
import { headerLine, outputColumns, type ScoreOutput } from './headers.js'
import { longOutputColumns, longRows } from './long.js'
import { encode } from './output.js'
import type { Study } from './study.js'

/** Writes scored respondents in one format. */
export interface RowWriter {
  write(rows: readonly ScoredRow[], file: string): Promise<void>
  end(): Promise<void>
}

/** Makes the writer of one output. */
export type MakeRowWriter = (schema: WideSchema, study: Study, sink: ByteSink) => RowWriter

/** A text that a spreadsheet takes for a number or a date and changes: leading zeroes, long digits, exponents, dates. */
const MISTAKEN = /^(?:0\d+|\d{12,}|\d+[eE][+-]?\d+|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)$/

/** A cell of a CSV that is opened by a double click: such a text is written as the formula that gives it back as text. */
function excelCell(cell: WideCell): string {
  if (typeof cell === 'string' && MISTAKEN.test(cell)) return `"=""${cell}"""`
  return formatCsvRecord([cell]).slice(0, -2).replace(/^""$/, '')
}

async function typedWriter(output: ScoreOutput, columns: Parameters<typeof outputColumns>[0], sink: ByteSink): Promise<TableWriter> {
  const { openTableWriter } = await import('../../tables/open-writer.js')
  return openTableWriter(output.format === 'xlsx' ? 'xlsx' : 'parquet', sink, outputColumns(columns, output))
}

function csvWriter(output: ScoreOutput, columns: Parameters<typeof outputColumns>[0], sink: ByteSink): TableWriter {
  let started = false
  const line = (cells: readonly OutputCell[]): string => (output.excel ? `${cells.map(excelCell).join(',')}\r\n` : formatCsvRecord(cells))
  const start = async (): Promise<void> => {
    if (started) return
    started = true
    await sink.write(headerLine(columns, output))
  }
  return {
    async writeRow(cells) {
      await start()
      await sink.write(encode(line(cells)))
    },
    async writeColumns(all) {
      const rows = all[0]?.length ?? 0
      for (let row = 0; row < rows; row += 1) await this.writeRow(all.map((column) => column[row] ?? null))
    },
    end: start,
  }
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
        const source = { ...(several ? { file } : {}), row: row.row, ...(kept.length === 0 ? {} : { kept: cells }) }
        for (let part = 0; part < study.parts.length; part += 1) text += `${JSON.stringify({ ...row.result(part), source })}\n`
      }
      if (schema.columns.length > 0 && text !== '') await sink.write(encode(text))
    },
    end: async () => undefined,
  }
}

/** The writer of everything but the plain wide CSV, which the engine formats itself. */
export async function createRowWriter(output: ScoreOutput, schema: WideSchema, study: Study, sink: ByteSink): Promise<RowWriter> {
  if (output.format === 'jsonl') return jsonWriter(schema, study, sink)
  const long = output.layout === 'long'
  const columns = long ? longOutputColumns(schema.columns) : schema.columns
  const text = output.format === 'csv' || output.format === 'sps'
  const table = text ? csvWriter(output, columns, sink) : await typedWriter(output, columns, sink)
  return {
    async write(rows) {
      for (const row of rows) {
        if (long) for (const line of longRows(schema.columns, study.parts.length, row)) await table.writeRow(line)
        else await table.writeRow(row.cells)
      }
    },
    end: () => table.end(),
  }
}
