import { type Language, localize } from '../../core/text.js'
import { formatCsvRecord } from '../../tables/csv-write.js'
import type { OutputColumn } from '../../tables/writer.js'
import type { WideColumn } from '../engine/types.js'
import { encode } from './output.js'

/** One respondent a row, or one score a row. */
export const TABLE_LAYOUTS = ['wide', 'long'] as const
export type TableLayout = (typeof TABLE_LAYOUTS)[number]
export const HEADERS = ['ids', 'labels'] as const
export type Headers = (typeof HEADERS)[number]
/** `jsonl`: whole results; `sps`: CSV with a syntax file for SPSS beside it. */
export const OUTPUT_FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet', 'sps'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** What one output looks like. */
export interface ScoreOutput {
  readonly format: OutputFormat
  readonly layout: TableLayout
  readonly headers: Headers
  /** CSV for a double click: byte order mark, and ids that a spreadsheet would turn into numbers kept as text */
  readonly excel: boolean
  readonly language: Language
}

type Named = Pick<WideColumn, 'name' | 'meaning'>

/** Headings of an output: column names, or what the columns mean, told apart by their names where two mean the same. */
export function headingsOf(columns: readonly Named[], { headers, language }: Pick<ScoreOutput, 'headers' | 'language'>): readonly string[] {
  if (headers === 'ids') return columns.map(({ name }) => name)
  const labels = columns.map(({ meaning }) => localize(meaning, language))
  const often = new Map<string, number>()
  for (const label of labels) often.set(label, (often.get(label) ?? 0) + 1)
  return columns.map(({ name }, i) => {
    const label = labels[i] ?? name
    return label === '' ? name : often.get(label) === 1 ? label : `${label} (${name})`
  })
}

/** Byte order mark: by it a spreadsheet knows UTF-8. */
const MARK = '\ufeff'

export function headerLine(columns: readonly Named[], output: ScoreOutput): Uint8Array {
  return encode(`${output.excel ? MARK : ''}${formatCsvRecord(headingsOf(columns, output))}`)
}

/** Columns as the writers of typed formats want them: heading, label and the meanings of codes. */
export function outputColumns(
  columns: readonly (Named & Pick<WideColumn, 'kind'> & Partial<Pick<WideColumn, 'codes'>>)[],
  output: ScoreOutput,
): readonly OutputColumn[] {
  const headings = headingsOf(columns, output)
  return columns.map(({ name, kind, meaning, codes }, i) => {
    const valueLabels = (codes ?? []).flatMap(({ value, label }) =>
      label === null ? [] : [{ value, label: localize(label, output.language) }],
    )
    return {
      name: headings[i] ?? name,
      type: kind,
      label: localize(meaning, output.language),
      ...(valueLabels.length === 0 ? {} : { valueLabels }),
    }
  })
}
