import { type Issue, issue, PsyscoreError } from '../../core/issue.js'
import { findHeaderIssues } from '../header.js'
import type { ByteSource, Cell, OpenOptions, Table, TableColumn, TableRecord } from '../table.js'
import { createByteReader } from './bytes.js'
import { readSavCases } from './cases.js'
import { readSavColumns, type SavColumn } from './columns.js'
import { chooseEncoding, type Decode } from './decode.js'
import { readSavDictionary, type SavDictionary } from './dictionary.js'
import { formatSpssTime } from './time.js'

/**
 * Opens an SPSS system file: .sav of either byte order, plain or packed, and .zsav. Columns carry long names, variable labels,
 * value labels and the values declared missing, which stay what they are in the cells; system-missing is null. Dates and times
 * become ISO text; strings lose the spaces that fill them up. Memory holds the dictionary and one chunk.
 *
 * Throws PsyscoreError `import/sav-invalid` (damaged or cut), `import/sav-unsupported`, `import/encoding`, `import/empty`.
 */
export async function openSav(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const dictionary = await readSavDictionary(createByteReader(source.open()))
  const { variables, valueLabels, extensions, codePage, cases } = dictionary
  const samples = [
    ...variables.flatMap(({ shortName, label }) => (label === null ? [shortName] : [shortName, label])),
    ...valueLabels.flatMap(({ labels }) => labels.map(({ label }) => label)),
    ...[13, 21].flatMap((subtype) => extensions.get(subtype) ?? []),
  ]
  const { decode, name, by } = chooseEncoding(options.encoding, extensions.get(20), codePage, samples)
  const columns = readSavColumns(dictionary, orRefuse(decode, name))
  const limit = options.limits?.columns ?? 16_384
  if (columns.length > limit) throw new PsyscoreError([issue('import/too-large', '', { what: 'columns', limit })])
  const names = columns.map((column) => column.name)
  const used = issue('import/encoding-used', '', { encoding: name, how: by }, by === 'bytes' ? 'warning' : 'info')
  const findings: readonly Issue[] = [used, ...findHeaderIssues(names), ...(cases === 0 ? [issue('import/header-only', '')] : [])]
  return {
    format: 'sav',
    columns: columns.map(({ name, label, valueLabels, userMissing }): TableColumn => ({ name, label, valueLabels, userMissing })),
    headerRows: [names],
    findings,
    declaredRows: cases,
    records: () => readRecords(source, columns, decode, name),
  }
}

function orRefuse(decode: Decode, encoding: string): Decode {
  return (bytes) => {
    try {
      return decode(bytes)
    } catch {
      throw new PsyscoreError([issue('import/encoding', '', { encoding })])
    }
  }
}

async function* readRecords(
  source: ByteSource,
  columns: readonly SavColumn[],
  decode: Decode,
  encoding: string,
): AsyncGenerator<TableRecord> {
  const reader = createByteReader(source.open())
  const dictionary: SavDictionary = await readSavDictionary(reader)
  const { little } = dictionary
  let row = 0
  for await (const bytes of readSavCases(source, reader, dictionary)) {
    row += 1
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const at = { row, line: null, byte: null }
    try {
      yield { ...at, cells: columns.map((column) => readCell(column, bytes, view, little, decode)) }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      yield { ...at, cells: [], issue: issue('import/encoding', `/rows/${row}`, { row, encoding }) }
    }
  }
}

function readCell({ segments, width, format }: SavColumn, bytes: Uint8Array, view: DataView, little: boolean, decode: Decode): Cell {
  const [first] = segments
  if (first === undefined) return null
  if (width === 0) {
    const value = view.getFloat64(first.from, little)
    if (Number.isNaN(value) || value === -Number.MAX_VALUE) return null
    return formatSpssTime(value, format) ?? (value === 0 ? 0 : value)
  }
  let whole = bytes.subarray(first.from, first.from + first.length)
  if (segments.length > 1) {
    whole = new Uint8Array(width)
    let at = 0
    for (const { from, length } of segments) {
      whole.set(bytes.subarray(from, from + Math.min(length, width - at)), at)
      at = Math.min(width, at + length)
    }
  }
  // Strings are filled up with spaces; other white space at the end is the text's own.
  let end = whole.length
  while (end > 0 && whole[end - 1] === 32) end -= 1
  return decode(whole.subarray(0, end))
}
