import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib'
import { issue, PsyscoreError } from '../../core/issue.js'
import { findHeaderIssues } from '../header.js'
import { readRange } from '../source.js'
import type { ByteSource, Cell, OpenOptions, Table, TableRecord } from '../table.js'
import { loadPackage } from './load.js'

/** Bytes of the footer, and inflated bytes of one row group, which is held in memory. */
const MOST_FOOTER = 32 * 1024 * 1024
const MOST_GROUP = 1024 ** 3

function invalid(what: string): PsyscoreError {
  return new PsyscoreError([issue('import/parquet-invalid', '', { what })])
}
function unsupported(what: string): PsyscoreError {
  return new PsyscoreError([issue('import/parquet-unsupported', '', { what })])
}

/** The package's own errors say what is wrong with the file in words; ours keep their code. */
async function orInvalid<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PsyscoreError) throw error
    throw invalid(error instanceof Error ? error.message.slice(0, 120) : 'contents')
  }
}

/** Where a date stands without a time of day. */
const isDate = (element: { converted_type?: string; logical_type?: { type: string } }): boolean =>
  element.converted_type === 'DATE' || element.logical_type?.type === 'DATE'

/**
 * Opens a Parquet file with flat columns, by the optional package hyparquet, row group by row group. Text, numbers, booleans
 * (`TRUE`, `FALSE`), dates and timestamps (ISO text, as stored); whole numbers of 64 bits that a double would not keep exactly
 * in 15 digits become text of all their digits; NaN is an empty cell.
 *
 * Throws PsyscoreError `import/package-missing`, `import/parquet-invalid` (also for sizes that lie), `import/parquet-unsupported`
 * (nested columns, two columns of one name, encryption), `import/zip-limit` for a row group beyond the limit, `import/empty`.
 */
export async function openParquet(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const { parquetMetadata, parquetRead } = await loadPackage('hyparquet', () => import('hyparquet'))
  const size = source.size ?? 0
  if (size < 12) throw invalid('end of file')
  const tail = await readRange(source, size - 8, size)
  const footer = new DataView(tail.buffer, tail.byteOffset, 8)
  if (footer.getUint32(4, true) !== 0x31524150) throw invalid('footer')
  const length = footer.getUint32(0, true)
  if (length + 12 > size || length > MOST_FOOTER) throw invalid('length of the footer')
  const end = await readRange(source, size - 8 - length, size)
  const metadata = await orInvalid(async () => parquetMetadata(exactBuffer(end)))

  const [root, ...leaves] = metadata.schema
  if (root === undefined || leaves.length === 0) throw new PsyscoreError([issue('import/empty', '')])
  const nested = leaves.find(({ num_children, repetition_type }) => (num_children ?? 0) > 0 || repetition_type === 'REPEATED')
  if (nested !== undefined) throw unsupported(`nested column ${nested.name}`)
  const names = leaves.map(({ name }) => name)
  if (new Set(names).size < names.length) throw unsupported('two columns of one name')
  const limit = options.limits?.columns ?? 16_384
  if (names.length > limit) throw new PsyscoreError([issue('import/too-large', '', { what: 'columns', limit })])
  const groupLimit = options.limits?.inflated ?? MOST_GROUP
  let rows = 0
  for (const { columns, num_rows } of metadata.row_groups) {
    let inflated = 0
    for (const { meta_data: meta } of columns) {
      if (meta === undefined) throw unsupported('column in another file')
      const from = Number(meta.dictionary_page_offset ?? meta.data_page_offset)
      if (from < 4 || from + Number(meta.total_compressed_size) > size) throw invalid('place of a column')
      inflated += Number(meta.total_uncompressed_size)
    }
    // Every value takes at least some bits: a count of rows far beyond the bytes is made up.
    if (Number(num_rows) > groupLimit || columns.length !== names.length) throw invalid('row group')
    if (inflated > groupLimit) throw new PsyscoreError([issue('import/zip-limit', '', { what: 'row group', limit: groupLimit })])
    rows += Number(num_rows)
  }
  if (rows !== Number(metadata.num_rows)) throw invalid('number of rows')
  const dates = leaves.map(isDate)
  const capped = (inflate: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array) => (bytes: Uint8Array, out: number) =>
    inflate(bytes, { maxOutputLength: Math.min(Math.max(out, 1), groupLimit) })
  const compressors = { GZIP: capped(gunzipOrInflate), BROTLI: capped(brotliDecompressSync) }
  const file = {
    byteLength: size,
    slice(from: number, to: number = size): Promise<ArrayBuffer> {
      const bytes = inside(from, to, size) ? readRange(source, from, to).then(exactBuffer) : Promise.reject(invalid('place of a page'))
      // The package asks ahead: what fails while it still reads something else must not go unheard as a rejection of nobody.
      bytes.catch(() => undefined)
      return bytes
    },
  }

  async function* records(): AsyncGenerator<TableRecord> {
    let start = 0
    for (const { num_rows } of metadata.row_groups) {
      const count = Number(num_rows)
      const data = new Map<string, ArrayLike<unknown>>()
      await orInvalid(() =>
        parquetRead({
          file,
          metadata,
          compressors,
          rowStart: start,
          rowEnd: start + count,
          onChunk: ({ columnName, columnData, rowStart }) => {
            const before = data.get(columnName)
            if (before === undefined && columnData.length >= count) return void data.set(columnName, columnData)
            const whole = Array.isArray(before) ? before : new Array<unknown>(count)
            for (let i = 0; i < columnData.length; i++) whole[rowStart - start + i] = columnData[i]
            data.set(columnName, whole)
          },
        }),
      )
      const columns = names.map((name) => data.get(name))
      if (columns.some((column) => column === undefined || column.length < count)) throw invalid('rows of a column')
      for (let i = 0; i < count; i++) {
        const row = start + i + 1
        const cells = columns.map((column, at) => cellOf(column?.[i], dates[at] === true))
        const nestedAt = cells.indexOf(undefined)
        const at = { row, line: null, byte: null }
        if (nestedAt < 0) yield { ...at, cells: cells as Cell[] }
        else yield { ...at, cells: [], issue: issue('import/nested-value', `/rows/${row}`, { row, column: names[nestedAt] ?? '' }) }
      }
      start += count
    }
  }
  return {
    format: 'parquet',
    columns: names.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows: [names],
    findings: [...findHeaderIssues(names), ...(rows === 0 ? [issue('import/header-only', '')] : [])],
    declaredRows: rows,
    records,
  }
}

const inside = (from: number, to: number, size: number): boolean => from >= 0 && from <= to && to <= size

function gunzipOrInflate(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : inflateRawSync(bytes, options)
}

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}

/** A value as a cell; undefined for a list, an object or bytes. */
function cellOf(value: unknown, date: boolean): Cell | undefined {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number')
    return Number.isNaN(value) ? null : Number.isFinite(value) ? (value === 0 ? 0 : value) : { error: '#NUMBER' }
  if (typeof value === 'bigint') return value > -1_000_000_000_000_000n && value < 1_000_000_000_000_000n ? Number(value) : String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (!(value instanceof Date)) return undefined
  if (Number.isNaN(value.getTime())) return { error: '#DATE' }
  const text = value.toISOString()
  return date ? text.slice(0, -14) : text.slice(0, -1).replace('.000', '')
}
