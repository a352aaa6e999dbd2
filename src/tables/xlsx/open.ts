import { type Issue, issue, PsyscoreError } from '../../core/issue.js'
import { findHeaderIssues } from '../header.js'
import type { ByteSource, Cell, OpenOptions, Table, TableRecord } from '../table.js'
import { NO_RESULT, readSheetRows, type SheetFacts, type SheetRow } from './sheet.js'
import { openWorkbook, type SheetEntry, type Workbook } from './workbook.js'

/** Empty columns or rows up to a cell before it counts as a stray. */
const FAR_COLUMNS = 1000
const FAR_ROWS = 100_000
const COLUMN_LIMIT = 16_384

const newFacts = (): SheetFacts => ({ hiddenRows: 0, hiddenColumns: 0, mergedAreas: 0, firstMerged: '' })

/** A value as header text. */
function headerText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return ''
  return typeof cell === 'object' ? cell.error : String(cell)
}

/** Cells of a row side by side, `width` of them. */
function spread({ columns, cells }: SheetRow, width: number): Cell[] {
  const wide: Cell[] = new Array<Cell>(width).fill(null)
  columns.forEach((column, i) => {
    if (column < width) wide[column] = cells[i] ?? null
  })
  return wide
}

async function hasData(book: Workbook, { part }: SheetEntry): Promise<boolean> {
  for await (const _ of readSheetRows(book, part, newFacts())) return true
  return false
}

/** The sheet that is named, or the only visible one that holds anything. */
async function chooseSheet(book: Workbook, wanted: string | undefined): Promise<SheetEntry> {
  const names = book.sheets.map(({ name }) => name)
  if (wanted !== undefined) {
    const found = book.sheets.find(({ name }) => name === wanted)
    if (found === undefined) throw new PsyscoreError([issue('import/sheet-unknown', '', { sheet: wanted, sheets: names })])
    return found
  }
  const filled: SheetEntry[] = []
  for (const sheet of book.sheets) if (!sheet.hidden && (await hasData(book, sheet))) filled.push(sheet)
  const [only, ...others] = filled
  if (only === undefined) throw new PsyscoreError([issue('import/empty', '')])
  if (others.length > 0) throw new PsyscoreError([issue('import/sheet-ambiguous', '', { sheets: filled.map(({ name }) => name) })])
  return only
}

/** What one reading of the whole sheet shows. */
interface Survey {
  readonly headerRows: readonly (readonly string[])[]
  /** row of the sheet in which the last header row stands */
  readonly headerEnd: number
  readonly rows: number
  readonly findings: readonly Issue[]
}

async function survey(book: Workbook, sheet: SheetEntry, wantedHeaders: number, columnLimit: number): Promise<Survey> {
  const facts = newFacts()
  const headers: SheetRow[] = []
  let width = 0
  let last = 0
  let rows = 0
  const errors = new Map<number, { count: number; kinds: Set<string> }>()
  const counts = { formula: new Map<number, number>(), long: new Map<number, number>() }
  const dates = new Map<number, { count: number; code: string }>()
  const add = (map: Map<number, number>, column: number): void => {
    map.set(column, (map.get(column) ?? 0) + 1)
  }
  for await (const row of readSheetRows(book, sheet.part, facts)) {
    const far = row.columns.at(-1) ?? 0
    if (headers.length > 0 && row.row - last > FAR_ROWS) tooFar(`row ${row.row}`, FAR_ROWS, 'empty rows')
    last = row.row
    if (headers.length < wantedHeaders) {
      headers.push(row)
      width = Math.max(width, far + 1)
      if (width > columnLimit) tooFar(`column ${width}`, columnLimit, 'columns')
      if (far - row.columns.length >= FAR_COLUMNS) tooFar(`column ${far + 1}`, FAR_COLUMNS, 'empty columns')
      continue
    }
    if (far - width > FAR_COLUMNS) tooFar(`column ${far + 1}`, width, 'columns')
    rows += 1
    row.cells.forEach((cell, i) => {
      const column = row.columns[i] ?? 0
      if (typeof cell === 'number') {
        if (Math.abs(cell) >= 1e15) add(counts.long, column)
      } else if (typeof cell === 'object' && cell !== null) {
        if (cell.error === NO_RESULT) add(counts.formula, column)
        else {
          const before = errors.get(column) ?? { count: 0, kinds: new Set<string>() }
          before.count += 1
          before.kinds.add(cell.error.slice(0, 20))
          errors.set(column, before)
        }
      }
    })
    for (const [i, { code }] of row.ambiguousDates) {
      const column = row.columns[i] ?? 0
      dates.set(column, { count: (dates.get(column)?.count ?? 0) + 1, code })
    }
  }
  if (headers.length === 0) throw new PsyscoreError([issue('import/empty', '')])
  const headerRows = headers.map((row) => spread(row, width).map(headerText))
  const name = (column: number): string => headerRows[0]?.[column] ?? String(column + 1)
  const findings: Issue[] = [
    ...book.sheets.filter(({ hidden }) => hidden).map((each) => issue('import/hidden-sheet', '', { sheet: each.name }, 'warning')),
    ...(facts.hiddenRows > 0 ? [issue('import/hidden-rows', '', { count: facts.hiddenRows }, 'warning')] : []),
    ...(facts.hiddenColumns > 0 ? [issue('import/hidden-columns', '', { count: facts.hiddenColumns }, 'warning')] : []),
    ...(facts.mergedAreas > 0
      ? [issue('import/merged-cells', '', { count: facts.mergedAreas, reference: facts.firstMerged }, 'warning')]
      : []),
    ...[...errors].map(([column, { count, kinds }]) =>
      issue('import/error-cell', '', { column: name(column), count, errors: [...kinds].slice(0, 8) }, 'warning'),
    ),
    ...[...counts.formula].map(([column, count]) => issue('import/formula-without-value', '', { column: name(column), count }, 'warning')),
    ...[...dates].map(([column, { count, code }]) =>
      issue('import/date-ambiguous', '', { column: name(column), count, format: code }, 'warning'),
    ),
    ...[...counts.long].map(([column, count]) => issue('import/number-precision', '', { column: name(column), count }, 'warning')),
  ]
  return { headerRows, headerEnd: headers.at(-1)?.row ?? 0, rows, findings }
}

function tooFar(reference: string, limit: number, what: string): never {
  throw new PsyscoreError([issue('import/sheet-limit', '', { reference, limit, what })])
}

/**
 * Opens an XLSX workbook. The whole sheet is read once while opening, so that damage, bombs and stray cells are known before
 * anything is scored, and then again for its records: memory holds the shared strings and one chunk of rows. Header rows are
 * the first rows that hold anything; a record's row is counted in the sheet from behind them, empty rows are passed over.
 * A row that reaches beyond the header is `import/row-length`, never shifted or cut in silence.
 *
 * Findings: hidden sheets, rows and columns, merged cells, error values, formulas without a saved result, dates without year or
 * day, numbers over 15 digits, header names. Throws PsyscoreError `import/zip-*`, `import/xml-*`, `import/not-a-workbook`,
 * `import/encrypted`, `import/cell-reference`, `import/sheet-limit`, `-unknown`, `-ambiguous`, `import/empty`.
 */
export async function openXlsx(source: ByteSource, options: OpenOptions = {}): Promise<Table> {
  const book = await openWorkbook(source, options.limits?.inflated)
  const sheet = await chooseSheet(book, options.sheet)
  const columnLimit = options.limits?.columns ?? COLUMN_LIMIT
  const { headerRows, headerEnd, rows, findings } = await survey(book, sheet, options.headerRows ?? 1, columnLimit)
  const names = headerRows[0] ?? []
  const width = names.length
  async function* records(): AsyncGenerator<TableRecord> {
    for await (const each of readSheetRows(book, sheet.part, newFacts())) {
      if (each.row <= headerEnd) continue
      const row = each.row - headerEnd
      const far = (each.columns.at(-1) ?? 0) + 1
      const record = { row, line: each.row, byte: null, cells: spread(each, width) }
      yield far <= width
        ? record
        : { ...record, issue: issue('import/row-length', `/rows/${row}`, { row, line: each.row, received: far, expected: width }) }
    }
  }
  return {
    format: 'xlsx',
    columns: names.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows,
    findings: [...findings, ...findHeaderIssues(names), ...(rows === 0 ? [issue('import/header-only', '')] : [])],
    declaredRows: rows,
    records,
  }
}
