import { issue, PsyscoreError } from '../../core/issue.js'
import type { Cell } from '../table.js'
import { type DateStyle, formatSerialDate } from './styles.js'
import { decodeText, type Workbook } from './workbook.js'
import { attribute, eachAttribute, readXmlInSteps } from './xml.js'

/** Rows and columns that a sheet can have. @see ECMA-376; Excel specifications and limits */
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** Cells of one row, those that hold something; columns count from 0. */
export interface SheetRow {
  readonly row: number
  readonly columns: readonly number[]
  readonly cells: readonly Cell[]
  /** style of a cell that shows a date with its year or day missing, by position in `cells` */
  readonly ambiguousDates: readonly (readonly [number, DateStyle])[]
}

/** What a sheet holds besides cells; complete when all rows have been read. */
export interface SheetFacts {
  hiddenRows: number
  hiddenColumns: number
  mergedAreas: number
  firstMerged: string
}

/** Text of a formula cell whose result was never saved. */
export const NO_RESULT = '#FORMULA'

/** Column, from 0, of a reference such as `AB12`, which has to stand in the row it names. */
function columnOf(reference: string, row: number): number {
  let column = 0
  let at = 0
  for (; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  let named = 0
  for (let i = at; i < reference.length; i++) {
    const digit = reference.charCodeAt(i) - 48
    named = digit < 0 || digit > 9 || (i === at && digit === 0) || named > MOST_ROWS ? Number.NaN : named * 10 + digit
  }
  if (column === 0 || column > MOST_COLUMNS || named !== row) throw new PsyscoreError([issue('import/cell-reference', '', { reference })])
  return column - 1
}

/**
 * Rows of a sheet in order, one after the other; empty ones are passed over and no cell takes room that holds nothing, wherever
 * it stands. Throws `import/cell-reference` for a place outside any sheet (`ZZZ1`, row 99999999) and for rows or cells out of
 * their order.
 * @see ECMA-376-1, sections 18.3.1.73 (row), 18.3.1.4 (c), 18.18.11 (cell types)
 */
export async function* readSheetRows(book: Workbook, part: string, facts: SheetFacts): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = []
  let row = 0
  let column = -1
  let columns: number[] = []
  let cells: Cell[] = []
  let ambiguousDates: [number, DateStyle][] = []
  let reference = ''
  let type = 'n'
  let style: DateStyle | null = null
  let formula = false
  let hasValue = false
  let text = ''
  let taking = false
  let phonetic = 0

  const startRow = (attributes: string): void => {
    const declared = attribute(attributes, 'r')
    const next = declared === null ? row + 1 : Number(declared)
    if (!Number.isInteger(next) || next <= row || next > MOST_ROWS) {
      throw new PsyscoreError([issue('import/cell-reference', '', { reference: `row ${declared ?? next}` })])
    }
    row = next
    column = -1
    columns = []
    cells = []
    ambiguousDates = []
    if (isTrue(attribute(attributes, 'hidden'))) facts.hiddenRows += 1
  }
  const tellCell = (name: string, raw: string): void => {
    if (name === 'r') reference = raw
    else if (name === 't') type = raw
    else if (name === 's') style = book.dateStyles[Number(raw)] ?? null
  }
  const startCell = (attributes: string): void => {
    reference = ''
    type = 'n'
    style = null
    eachAttribute(attributes, tellCell)
    const next = reference === '' ? column + 1 : columnOf(reference, row)
    if (next <= column || next >= MOST_COLUMNS) {
      throw new PsyscoreError([issue('import/cell-reference', '', { reference: reference === '' ? `column ${next + 1}` : reference })])
    }
    column = next
    formula = false
    hasValue = false
    text = ''
  }
  const endCell = (): void => {
    const cell = formula && type !== 'str' && text === '' ? { error: NO_RESULT } : readCell(type, hasValue, text, style, book)
    if (cell === null || cell === '') return
    if (style?.ambiguous === true && type === 'n') ambiguousDates.push([cells.length, style])
    columns.push(column)
    cells.push(cell)
  }
  const steps = readXmlInSteps(part, book.openPart(part), {
    open: (name, attributes) => {
      if (name === 'c') startCell(attributes)
      else if (name === 'v' || name === 't') {
        taking = phonetic === 0
        hasValue = true
      } else if (name === 'row') startRow(attributes)
      else if (name === 'f') formula = true
      else if (name === 'rPh') phonetic += 1
      else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
        facts.hiddenColumns += Number(attribute(attributes, 'max')) - Number(attribute(attributes, 'min')) + 1
      } else if (name === 'mergeCell') {
        if (facts.mergedAreas === 0) facts.firstMerged = attribute(attributes, 'ref') ?? ''
        facts.mergedAreas += 1
      }
    },
    close: (name) => {
      if (name === 'c') endCell()
      else if (name === 'v' || name === 't') taking = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'row' && cells.length > 0) ready.push({ row, columns, cells, ambiguousDates })
    },
    text: (piece) => {
      if (taking) text += piece
    },
  })
  for await (const _ of steps) {
    yield* ready
    ready.length = 0
  }
  yield* ready
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}

/** Value of one cell by its type; see {@link Cell} for how kinds of values are given. */
function readCell(type: string, hasValue: boolean, text: string, style: DateStyle | null, book: Workbook): Cell {
  if (!hasValue) return null
  switch (type) {
    case 's': {
      const shared = /^\d+$/.test(text.trim()) ? book.sharedStrings[Number(text)] : undefined
      return shared === undefined ? { error: '#STRING' } : shared
    }
    case 'inlineStr':
    case 'str':
      return decodeText(text)
    case 'b':
      return text.trim() === '1' || text.trim() === 'true' ? 'TRUE' : 'FALSE'
    case 'e':
      return { error: text === '' ? '#ERROR' : decodeText(text) }
    case 'd':
      return text.trim()
    default: {
      const raw = text.trim()
      if (raw === '') return null
      const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(raw) ? Number(raw) : Number.NaN
      if (!Number.isFinite(value)) return { error: '#NUMBER' }
      if (style === null) return value === 0 ? 0 : value
      return formatSerialDate(value, style, book.date1904) ?? { error: '#DATE' }
    }
  }
}
