import type { TableFormat } from './table.js'

/** What a file is by its first bytes. */
export type Sniffed =
  | { readonly kind: TableFormat }
  | { readonly kind: 'gzip' | 'zip' | 'ole' | 'empty' }
  | { readonly kind: 'unknown'; readonly found: string }

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'XZ'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['SQLite format 3', 'SQLite'],
  ['RDX', 'R data'],
  ['ARROW1', 'Arrow'],
  ['\x89HDF', 'HDF5'],
  ['HEADER RECORD*******LIBRARY', 'SAS transport'],
  ['<stata_dta>', 'Stata'],
]

/** Recognises a format by its first bytes (a few hundred are enough), never by a file's name. Text that is nothing else is CSV. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { kind: 'empty' }
  const start = String.fromCharCode(...head.subarray(0, 64))
  if (start.startsWith('\x1f\x8b')) return { kind: 'gzip' }
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((signature) => start.startsWith(signature))) return { kind: 'zip' }
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'ole' }
  if (start.startsWith('PAR1')) return { kind: 'parquet' }
  if (start.startsWith('PARE')) return { kind: 'unknown', found: 'encrypted Parquet' }
  if (start.startsWith('$FL2') || start.startsWith('$FL3')) return { kind: 'sav' }
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known !== undefined) return { kind: 'unknown', found: known[1] }
  const text = new TextDecoder().decode(head.subarray(0, 512)).trimStart()
  if (/^<(!doctype|html|\?xml|table|meta)/i.test(text)) return { kind: 'unknown', found: 'HTML or XML' }
  if (text.startsWith('{') && /^\{\s*("|\}|$)/.test(text)) return { kind: 'jsonl' }
  if (/^\[\s*[[{\]]/.test(text)) return { kind: 'unknown', found: 'a JSON list' }
  return { kind: 'csv' }
}

const EXTENSIONS: ReadonlyMap<string, TableFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab', 'csv'],
  ['txt', 'csv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['sav', 'sav'],
  ['zsav', 'sav'],
  ['parquet', 'parquet'],
])

/** What a file's name claims: its format, and whether it is compressed. Null for a name that claims nothing known. */
export function claimOf(name: string): { readonly extension: string; readonly format: TableFormat; readonly gzip: boolean } | null {
  const match = /\.([a-z0-9]+?)(\.gz)?$/i.exec(name)
  const extension = match?.[1]?.toLowerCase() ?? ''
  const format = EXTENSIONS.get(extension)
  return format === undefined ? null : { extension, format, gzip: match?.[2] !== undefined }
}
