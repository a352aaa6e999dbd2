import { issue, PsyscoreError } from '../../core/issue.js'
import {
  type ByteSink,
  checkRow,
  createRowWriter,
  createTextBuffer,
  type OutputCell,
  type OutputColumn,
  type TableWriter,
} from '../writer.js'
import { createZipWriter, type ZipPart } from '../zip/write.js'
import { MOST_COLUMNS, MOST_ROWS } from './sheet.js'

/** Characters that a cell can hold. @see Excel specifications and limits */
const LONGEST_TEXT = 32_767

/** A further sheet that is there as a whole, such as the data dictionary. */
export interface ExtraSheet {
  readonly name: string
  readonly columns: readonly OutputColumn[]
  readonly rows: readonly (readonly OutputCell[])[]
}

export interface XlsxWriterOptions {
  /** default `data` */
  readonly sheet?: string
  readonly headings?: 'names' | 'labels'
  readonly extra?: ExtraSheet
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** Styles: 0 numbers; 1 heading; 2 text that stays text when it is edited (format `@` and the mark of a quoted cell). */
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

const hex = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** Text of an XML part; what XML cannot hold is written as `_xHHHH_`. @see ECMA-376-1, section 22.9.2.19 (ST_Xstring) */
export function encodeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, (char) => (/[\t\n\x7f-\x9f]/.test(char) ? char : `_x${hex(char)}_`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** `A` … `XFD`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

function sheetHead(): string {
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>'
  )
}

/** A sheet as text, row after row. */
function createSheet(columns: readonly OutputColumn[], headings: 'names' | 'labels', add: (text: string) => Promise<void> | void) {
  const letters = columns.map((_, i) => columnLetters(i))
  let row = 0
  const cellXml = (cell: string | number, i: number, style: number): string => {
    const place = `r="${letters[i]}${row}"`
    if (typeof cell === 'number') return `<c ${place}><v>${cell === 0 ? 0 : cell}</v></c>`
    if (cell.length > LONGEST_TEXT) {
      throw new PsyscoreError([issue('output/cell-too-long', '', { row: row - 1, column: columns[i]?.name ?? '', limit: LONGEST_TEXT })])
    }
    return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeText(cell)}</t></is></c>`
  }
  const writeRow = (cells: readonly OutputCell[], style: number = 2): Promise<void> | void => {
    row += 1
    if (row > MOST_ROWS) throw new PsyscoreError([issue('output/too-large', '', { what: 'rows', limit: MOST_ROWS - 1 })])
    return add(`<row r="${row}">${cells.map((cell, i) => (cell === null ? '' : cellXml(cell, i, style))).join('')}</row>`)
  }
  const begin = async (): Promise<void> => {
    await add(sheetHead())
    await writeRow(
      columns.map((column) => (headings === 'labels' ? column.label : undefined) ?? column.name),
      1,
    )
  }
  return { begin, writeRow, end: (): Promise<void> | void => add('</sheetData></worksheet>') }
}

/**
 * Writes an XLSX workbook as a stream: numbers as numbers, texts (identifiers among them) as texts that no program runs as a
 * formula, so they stay exact and need no apostrophe; a bold heading that stays in view; `extra` as a second sheet.
 * Throws `output/cell-too-long` (32 767 characters) and `output/too-large` (1 048 575 rows, 16 384 columns, 4 GiB) besides what
 * every writer throws.
 */
export function createXlsxWriter(sink: ByteSink, columns: readonly OutputColumn[], options: XlsxWriterOptions = {}): TableWriter {
  const { sheet: name = 'data', headings = 'names', extra } = options
  if (columns.length > MOST_COLUMNS) throw new PsyscoreError([issue('output/too-large', '', { what: 'columns', limit: MOST_COLUMNS })])
  const zip = createZipWriter(sink)
  let part: ZipPart | null = null
  const buffer = createTextBuffer({ write: async (bytes) => part?.write(bytes) })
  const putPart = async (path: string, text: string): Promise<void> => {
    part = await zip.start(path)
    await part.write(new TextEncoder().encode(text))
    await part.end()
  }
  const endPart = async (): Promise<void> => {
    await buffer.flush()
    await part?.end()
  }
  const main = createSheet(columns, headings, buffer.add)
  let begun = false
  const begin = async (): Promise<void> => {
    if (begun) return
    begun = true
    const names = extra === undefined ? [name] : [name, extra.name]
    for (const [path, text] of frame(names)) await putPart(path, text)
    part = await zip.start('xl/worksheets/sheet1.xml')
    await main.begin()
  }
  return createRowWriter(
    columns,
    async (cells) => {
      if (!begun) await begin()
      await main.writeRow(cells)
    },
    async () => {
      await begin()
      await main.end()
      await endPart()
      if (extra !== undefined) {
        part = await zip.start('xl/worksheets/sheet2.xml')
        const second = createSheet(extra.columns, headings, buffer.add)
        await second.begin()
        for (const [i, row] of extra.rows.entries()) {
          checkRow(extra.columns, row, i + 1)
          await second.writeRow(row)
        }
        await second.end()
        await endPart()
      }
      await zip.end()
    },
  )
}

/** The parts around the sheets. */
function frame(sheets: readonly string[]): readonly (readonly [string, string])[] {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const each = (make: (name: string, number: number) => string): string => sheets.map((name, i) => make(name, i + 1)).join('')
  const overrides = each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const relations = (inner: string): string => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        `${each((name, n) => `<sheet name="${encodeText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        each((_, n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)) +
          relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', STYLES],
  ]
}
