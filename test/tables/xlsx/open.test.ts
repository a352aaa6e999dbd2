import { describe, expect, it } from 'vitest'
import { memorySource } from '../../../src/tables/source.js'
import type { Cell, OpenOptions, Table } from '../../../src/tables/table.js'
import { openXlsx } from '../../../src/tables/xlsx/open.js'
import { formatSerialDate, parseDateFormat } from '../../../src/tables/xlsx/styles.js'
import { createXmlReader, decodeEntities } from '../../../src/tables/xlsx/xml.js'
import { buildBook, type MadeBook } from './build.js'

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
const HEAD = `<row r="1">${text('A1', 'id')}${text('B1', 'q1')}</row>`
const one = (rows: string, more: Partial<MadeBook> = {}): MadeBook => ({ sheets: [{ name: 'S', rows: HEAD + rows }], ...more })
const open = async (book: MadeBook, options?: OpenOptions): Promise<Table> =>
  openXlsx(memorySource('made.xlsx', await buildBook(book)), options)
async function cells(table: Table): Promise<(readonly Cell[] | string)[]> {
  const rows: (readonly Cell[] | string)[] = []
  for await (const record of table.records()) rows.push(record.issue?.code ?? record.cells)
  return rows
}
const codes = (table: Table): string[] => table.findings.map((finding) => finding.code)
const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'read',
    (error: { code: string }) => error.code,
  )

describe('XLSX', () => {
  it('reads every type of cell: shared, rich, inline and formula text, numbers, booleans; no reading aid above the characters', async () => {
    const strings =
      '<si><t>甲</t></si><si><r><t xml:space="preserve">a </t></r><r><t>&amp;b&#x4e2d;</t></r><rPh sb="0" eb="1"><t>READING</t></rPh></si><si><t>x_x000D_y_x005F_x000A_</t></si>'
    const table = await open(
      one(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1.5E-1</v></c></row>' +
          '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="b"><v>1</v></c></row>' +
          '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="str"><f>A1&amp;"!"</f><v>id!</v></c></row>' +
          '<row r="5"><c t="inlineStr"><is><t><![CDATA[<&]]></t><rPh sb="0" eb="1"><t>READING</t></rPh></is></c><c><f>1+1</f><v>2</v></c></row>',
        { strings },
      ),
    )
    expect(await cells(table)).toEqual([
      ['甲', 0.15],
      ['a &b中', 'TRUE'],
      ['x\ry_x000A_', 'id!'],
      ['<&', 2],
    ])
    expect(table.headerRows).toEqual([['id', 'q1']])
    expect(table.findings).toEqual([])
    expect(table.declaredRows).toBe(4)
  })

  it('row 66: text keeps its zeros, a number over 15 digits stays a number and is told', async () => {
    const table = await open(
      one(
        `<row r="2">${text('A2', '007')}<c r="B2"><v>1.23456789012346E+17</v></c></row><row r="3">${text('A3', '123456789012345678')}<c r="B3"><v>123456789012345</v></c></row>`,
      ),
    )
    expect(await cells(table)).toEqual([
      ['007', 123456789012346000],
      ['123456789012345678', 123456789012345],
    ])
    expect(table.findings).toMatchObject([{ code: 'import/number-precision', params: { column: 'q1', count: 1 } }])
  })

  const STYLES =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="m/d"/><numFmt numFmtId="165" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; h:mm:ss"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="46"/><xf numFmtId="2"/></cellXfs></styleSheet>'
  const dated = (date1904: boolean): MadeBook =>
    one(
      '<row r="2"><c r="A2" s="1"><v>46268</v></c><c r="B2" s="2"><v>46024</v></c></row>' +
        '<row r="3"><c r="A3" s="3"><v>46268.5</v></c><c r="B3" s="4"><v>1.0902777777777777</v></c></row>' +
        '<row r="4"><c r="A4" s="1"><v>60</v></c><c r="B4" s="5"><v>60</v></c></row>' +
        '<row r="5"><c r="A5" s="1"><v>59</v></c><c r="B5" t="d"><v>2026-09-03</v></c></row>' +
        '<row r="6"><c r="A6" s="1"><v>61</v></c><c r="B6" s="1"><v>99999999</v></c></row>',
      { styles: STYLES, date1904 },
    )
  it('row 67: dates are ISO text, 29 February 1900 stays what the sheet shows, dates made of "1-2" are told', async () => {
    const table = await open(dated(false))
    expect(await cells(table)).toEqual([
      ['2026-09-03', '2026-01-02'],
      ['2026-09-03T12:00:00', '26:10:00'],
      ['1900-02-29', 60],
      ['1900-02-28', '2026-09-03'],
      ['1900-03-01', { error: '#DATE' }],
    ])
    expect(table.findings.filter(({ code }) => code === 'import/date-ambiguous')).toMatchObject([
      { params: { column: 'q1', count: 1, format: 'm/d' } },
    ])
  })

  it('row 67: a workbook of the 1904 system', async () => {
    expect((await cells(await open(dated(true)))).slice(0, 3)).toEqual([
      ['2030-09-04', '2030-01-03'],
      ['2030-09-04T12:00:00', '26:10:00'],
      ['1904-03-01', 60],
    ])
  })

  it.each([
    ['A1048577', 'import/cell-reference'],
    ['A99999999', 'import/cell-reference'],
    ['XFE2', 'import/cell-reference'],
    ['AAAA2', 'import/cell-reference'],
    ['A0', 'import/cell-reference'],
    ['XFD1048576', 'import/sheet-limit'],
    ['A1048576', 'import/sheet-limit'],
    ['XFD2', 'import/sheet-limit'],
  ])('row 69: a lone cell at %s is refused without room for what lies between', async (place, expected) => {
    const row = /\d+/.exec(place)?.[0] ?? ''
    expect(await refusal(open(one(`<row r="${row}">${text(place, 'x')}</row>`)))).toBe(expected)
  })

  it('row 69: rows and cells out of their order or twice are refused, a row wider than the header is an issue of its own', async () => {
    const bad = 'import/cell-reference'
    expect(await refusal(open(one(`<row r="3">${text('A3', 'x')}</row><row r="2">${text('A2', 'x')}</row>`)))).toBe(bad)
    expect(await refusal(open(one(`<row r="2">${text('B2', 'x')}${text('A2', 'x')}</row>`)))).toBe(bad)
    expect(await refusal(open(one(`<row r="2">${text('A2', 'x')}${text('A2', 'y')}</row>`)))).toBe(bad)
    expect(await refusal(open(one(`<row r="2">${text('A3', 'x')}</row>`)))).toBe(bad)
    const table = await open(one(`<row r="2">${text('A2', 'x')}${text('D2', 'z')}</row><row r="9">${text('A9', 'y')}<c r="D9"/></row>`))
    expect(await cells(table)).toEqual(['import/row-length', ['y', null]])
  })

  it('row 70: a document type is refused, whichever part it stands in, and no entity is expanded', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', '_rels/.rels', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
      const book = one('', { strings: '', styles: '', more: { [part]: `<?xml version="1.0"?>\n${bomb}<x>&a;</x>` } })
      expect(await refusal(open(book)), part).toBe('import/xml-doctype')
    }
    expect(decodeEntities('&a;&lt;&#65;&#x110000;&toString;')).toBe('&a;<A&#x110000;&toString;')
  })

  it('row 71: error values and formulas without a result are no blanks, and each kind is told', async () => {
    const rows =
      '<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2"><f>A1</f></c></row>' +
      '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><f>A1</f><v></v></c></row>' +
      '<row r="4"><c r="A4" t="s"><v>7</v></c><c r="B4"><v>12x</v></c></row><row r="5"><c r="B5" t="str"><f>""</f><v></v></c><c r="A6"/></row>'
    const table = await open(one(rows.replace('<c r="A6"/>', '')))
    expect(await cells(table)).toEqual([
      [{ error: '#N/A' }, { error: '#FORMULA' }],
      [{ error: '#DIV/0!' }, { error: '#FORMULA' }],
      [{ error: '#STRING' }, { error: '#NUMBER' }],
    ])
    expect(table.findings).toMatchObject([
      { code: 'import/error-cell', params: { column: 'id', count: 3 } },
      { code: 'import/error-cell', params: { column: 'q1', count: 1 } },
      { code: 'import/formula-without-value', params: { column: 'q1', count: 2 } },
    ])
  })

  it('row 71: hidden sheets, rows and columns and merged cells are told', async () => {
    const data = `<row r="2" hidden="1">${text('A2', 'x')}</row>`
    const table = await open({
      sheets: [
        {
          name: 'S',
          rows: HEAD + data,
          before: '<cols><col min="2" max="3" hidden="1"/></cols>',
          behind: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        },
        { name: 'secret', rows: HEAD, state: 'veryHidden' },
      ],
    })
    expect(codes(table)).toEqual(['import/hidden-sheet', 'import/hidden-rows', 'import/hidden-columns', 'import/merged-cells'])
    expect(table.findings.map(({ params }) => params)).toMatchObject([
      { sheet: 'secret' },
      { count: 1 },
      { count: 2 },
      { reference: 'A2:A3' },
    ])
  })

  it('chooses a sheet only where there is no choice', async () => {
    const two: MadeBook = {
      sheets: [
        { name: 'a', rows: HEAD },
        { name: 'empty', rows: '' },
        { name: '数据', rows: `${HEAD}<row r="2">${text('A2', 'x')}</row>` },
      ],
    }
    expect(await refusal(open(two))).toBe('import/sheet-ambiguous')
    expect(await refusal(open(two, { sheet: 'b' }))).toBe('import/sheet-unknown')
    expect(await refusal(open(two, { sheet: 'empty' }))).toBe('import/empty')
    expect(await cells(await open(two, { sheet: '数据' }))).toEqual([['x', null]])
    expect(codes(await open(two, { sheet: 'a' }))).toEqual(['import/header-only'])
  })

  it('takes several header rows and keeps the numbering of the sheet', async () => {
    const table = await open(one(`<row r="2">${text('A2', 'Question')}${text('B2', 'Text')}</row><row r="5">${text('A5', 'x')}</row>`), {
      headerRows: 2,
    })
    expect(table.headerRows).toEqual([
      ['id', 'q1'],
      ['Question', 'Text'],
    ])
    for await (const { row, line } of table.records()) expect([row, line]).toEqual([3, 5])
  })

  it('gives the first records of a long sheet before the rest is read', async () => {
    const long = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i * 7919}</v></c><c r="B${i + 2}"><v>${i % 4}</v></c></row>`,
    )
    const bytes = await buildBook(one(long.join('')))
    let given = 0
    const { open: from, ...rest } = memorySource('long.xlsx', bytes, 4096)
    const table = await openXlsx({
      ...rest,
      open: async function* (start?: number, end?: number) {
        for await (const chunk of from(start, end)) {
          given += chunk.length
          yield chunk
        }
      },
    })
    expect(table.declaredRows).toBe(30_000)
    given = 0
    let seen = 0
    for await (const _ of table.records()) if (++seen === 100) break
    expect(given).toBeLessThan(bytes.length / 3)
  })

  it.each(['<a><b></a></b>', '<a>', 'x<a/>', '<a/>x', '<!ELEMENT a>', '<a', '< a/>'])('refuses %j as not well-formed', (xml) => {
    const reader = createXmlReader('p', { open: () => {}, close: () => {}, text: () => {} })
    expect(() => {
      for (const char of xml) reader.push(char)
      reader.end()
    }).toThrow(/import\/xml-invalid/)
  })

  it('reads tags cut anywhere, with > and quotes inside attributes', () => {
    const seen: string[] = []
    const reader = createXmlReader('p', {
      open: (name, attributes) => seen.push(`+${name}${attributes}`),
      close: (name) => seen.push(`-${name}`),
      text: (text) => seen.push(text),
    })
    for (const char of `<?xml version="1.0"?><!-- > --><a x='">"' y="'>'">t<n:b/></a >\n`) reader.push(char)
    reader.end()
    expect(seen).toEqual([`+a x='">"' y="'>'"`, 't', '+b', '-b', '-a'])
  })

  it.each([
    ['yyyy-mm-dd', true, false],
    ['d-mmm', true, true],
    ['mmm-yy', true, true],
    ['m"月"d"日"', true, true],
    ['[h]:mm:ss', false, false],
    ['h:mm AM/PM', false, false],
  ])('knows %s as a date format', (format, date, ambiguous) => {
    expect(parseDateFormat(format)).toMatchObject({ date, ambiguous })
  })

  it.each(['General', '0.00E+00', '#,##0_);[Red](#,##0)', '@', '0"days"', '0.0\\d', 'G/通用格式'])('takes %s for no date', (format) => {
    expect(parseDateFormat(format)).toBeNull()
  })

  it('counts days as spreadsheets do', () => {
    const style = parseDateFormat('yyyy-mm-dd')
    if (style === null) throw new Error('a date format')
    expect([1, 36526, 2958465].map((day) => formatSerialDate(day, style, false))).toEqual(['1900-01-01', '2000-01-01', '9999-12-31'])
    expect([-1, 2958466].map((day) => formatSerialDate(day, style, false))).toEqual([null, null])
  })
})
