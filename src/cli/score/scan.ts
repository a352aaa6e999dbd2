import type { Issue } from '../../core/issue.js'
import type { Instrument } from '../../instruments/instrument.js'
import { type CsvTable, readCsv } from '../../tables/csv-read.js'
import type { Input } from '../input.js'
import { type CellReader, cellReader } from './cells.js'
import { type Columns, findColumns, itemColumnNames } from './columns.js'
import type { Mapping } from './mapping.js'
import { countCell, createHistogram, findSuspicions } from './suspicion.js'

/** What the first pass over the file found out. */
export interface Scan {
  readonly columns: Columns
  readonly readers: ReadonlyMap<string, CellReader>
  readonly suspicions: readonly Issue[]
  /** items whose cells may mean something else than they say */
  readonly doubtful: ReadonlySet<string>
}

/** Opens the table with the columns that are expected, which settles its delimiter. */
export function openTable(instrument: Instrument, mapping: Mapping, input: Input): Promise<CsvTable> {
  const named = Object.values(mapping.sources ?? {}).filter((source) => typeof source === 'string')
  const expected = [...itemColumnNames(instrument, mapping).values(), ...named, ...(mapping.keep ?? [])]
  return readCsv(input.open(), { expected, ...(mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter }) })
}

/** First pass: finds the columns and counts the values of every item, before anything is scored. */
export async function scanTable(instrument: Instrument, mapping: Mapping, input: Input): Promise<Scan> {
  const table = await openTable(instrument, mapping, input)
  const columns = findColumns(instrument, mapping, table.header)
  const readers = new Map(columns.items.map(({ item }) => [item.id, cellReader(instrument, mapping, item)]))
  const histograms = columns.items.flatMap((column) => {
    const reader = readers.get(column.item.id)
    return reader === undefined ? [] : [createHistogram(column, reader)]
  })
  for await (const { cells, issue } of table.records) {
    if (issue !== undefined) continue
    for (const histogram of histograms) countCell(histogram, cells[histogram.column.column] ?? '')
  }
  const suspicions = findSuspicions(histograms)
  const asIs = histograms.filter(({ reader }) => reader.asIs).map(({ column }) => column.item.id)
  const doubtful = new Set(suspicions.some(({ code }) => code === 'import/code-base-suspect') ? asIs : [])
  return { columns, readers, suspicions, doubtful }
}
