import { createCsvWriter, createJsonLinesWriter } from './csv-write.js'
import type { ByteSink, OutputColumn, TableWriter } from './writer.js'
import type { XlsxWriterOptions } from './xlsx/write.js'

export const WRITER_FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet'] as const
export type WriterFormat = (typeof WRITER_FORMATS)[number]

/** A writer of the format, its code loaded only now. Options of XLSX go to its writer alone. */
export async function openTableWriter(
  format: WriterFormat,
  sink: ByteSink,
  columns: readonly OutputColumn[],
  options: XlsxWriterOptions = {},
): Promise<TableWriter> {
  if (format === 'csv') return createCsvWriter(sink, columns)
  if (format === 'jsonl') return createJsonLinesWriter(sink, columns)
  if (format === 'xlsx') return (await import('./xlsx/write.js')).createXlsxWriter(sink, columns, options)
  return (await import('./parquet/write.js')).createParquetWriter(sink, columns)
}
