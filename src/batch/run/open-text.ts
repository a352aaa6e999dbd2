import { issue, PsyscoreError } from '../../core/issue.js'
import { openCsv } from '../../tables/csv/open.js'
import { detectEncoding, toUtf8 } from '../../tables/encoding.js'
import { findHeaderIssues } from '../../tables/header.js'
import { openJsonLines } from '../../tables/jsonl-read.js'
import { sniff } from '../../tables/sniff.js'
import { readHead } from '../../tables/source.js'
import type { ByteSource, OpenOptions, Table } from '../../tables/table.js'

/**
 * Opens a table of text where there is no Node: CSV, TSV and JSON Lines in any encoding. Throws PsyscoreError
 * `import/format-unknown` for XLSX, SAV, Parquet and gzip, and what the readers throw.
 */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const { kind } = sniff(await readHead(source, 4096))
  if (kind !== 'csv' && kind !== 'jsonl')
    throw new PsyscoreError([issue(kind === 'empty' ? 'import/empty' : 'import/format-unknown', '', { found: kind })])
  const { encoding, by, finding } = await detectEncoding(source, options.encoding)
  const convert = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => toUtf8(chunks, encoding, by !== 'declared')
  if ((options.format ?? kind) === 'jsonl') {
    const table = await openJsonLines({ ...source, size: null, open: () => convert(source.open()) }, options)
    return { ...table, findings: [finding, ...table.findings] }
  }
  const table = await openCsv(source, encoding === 'utf-8' ? options : { ...options, toUtf8: convert })
  return { ...table, findings: [finding, ...table.findings, ...findHeaderIssues(table.headerRows[0] ?? [])] }
}
