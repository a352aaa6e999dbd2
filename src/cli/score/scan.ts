import { type Issue, issue } from '../../core/issue.js'
import type { Instrument } from '../../instruments/instrument.js'
import { type CsvTable, readCsv } from '../../tables/csv-read.js'
import type { Input } from '../input.js'
import { rowIdentity } from './administration.js'
import { createPrintCensus, type PrintCensus, printAnswers } from './answer-prints.js'
import { type CellReader, cellReader } from './cells.js'
import { type Columns, findColumns, itemColumnNames } from './columns.js'
import { createRegister, type DuplicatePolicy, type Losers, settleDuplicates } from './duplicates.js'
import type { Mapping } from './mapping.js'
import { countCell, createHistogram, findSuspicions } from './suspicion.js'

/** What the first pass over the file found out. */
export interface Scan {
  readonly columns: Columns
  readonly readers: ReadonlyMap<string, CellReader>
  readonly suspicions: readonly Issue[]
  /** items whose cells may mean something else than they say */
  readonly doubtful: ReadonlySet<string>
  /** rows that a policy leaves out because another row of the same respondent counts */
  readonly losers: Losers
  /** there were too many respondents to compare them all */
  readonly uncompared: boolean
  /** answers that many rows have in common */
  readonly census: PrintCensus
}

/** Opens the table with the columns that are expected, which settles its delimiter. */
export function openTable(instrument: Instrument, mapping: Mapping, input: Input): Promise<CsvTable> {
  const named = Object.values(mapping.sources ?? {}).filter((source) => typeof source === 'string')
  const expected = [...itemColumnNames(instrument, mapping).values(), ...named, ...(mapping.keep ?? [])]
  return readCsv(input.open(), { expected, ...(mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter }) })
}

/** How many groups of duplicate rows are named when nobody said which row counts. */
const GROUPS = 20

/** First pass: finds the columns, the values of every item, and respondents with several rows, before anything is scored. */
export async function scanTable(
  instrument: Instrument,
  mapping: Mapping,
  input: Input,
  policy: DuplicatePolicy | undefined,
): Promise<Scan> {
  const table = await openTable(instrument, mapping, input)
  const columns = findColumns(instrument, mapping, table.header)
  const readers = new Map(columns.items.map(({ item }) => [item.id, cellReader(instrument, mapping, item)]))
  const histograms = columns.items.flatMap((column) => {
    const reader = readers.get(column.item.id)
    return reader === undefined ? [] : [createHistogram(column, reader)]
  })
  const register = createRegister()
  const census = createPrintCensus()
  for await (const { row, cells, issue: problem } of table.records) {
    if (problem !== undefined || cells.every((cell) => cell.trim() === '')) continue
    for (const histogram of histograms) countCell(histogram, cells[histogram.column.column] ?? '')
    const { answered, print } = printAnswers(columns.items.map(({ item, column }) => readers.get(item.id)?.read(cells[column] ?? '')))
    census.count(print)
    const identity = rowIdentity(columns, row, cells)
    if (identity !== null) register.add(identity, { row, answered })
  }
  const groups = register.groups()
  const duplicates = policy === undefined ? groups.slice(0, GROUPS) : []
  const suspicions = [
    ...findSuspicions(histograms),
    ...duplicates.map((group) =>
      issue('import/duplicate-respondent', '/rows', { rows: group.slice(0, GROUPS).map(({ row }) => row), groups: groups.length }),
    ),
  ]
  const asIs = histograms.filter(({ reader }) => reader.asIs).map(({ column }) => column.item.id)
  const doubtful = new Set(suspicions.some(({ code }) => code === 'import/code-base-suspect') ? asIs : [])
  const losers: Losers = policy === undefined ? new Map() : settleDuplicates(groups, policy)
  return { columns, readers, suspicions, doubtful, losers, uncompared: register.exhausted(), census }
}
