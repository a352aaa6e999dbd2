import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCsvWriter } from '../../src/tables/csv-write.js'
import { restoreFormula } from '../../src/tables/injection.js'
import { openTable } from '../../src/tables/open.js'
import { openTableWriter, WRITER_FORMATS, type WriterFormat } from '../../src/tables/open-writer.js'
import { memorySource } from '../../src/tables/source.js'
import type { Cell } from '../../src/tables/table.js'
import type { OutputCell, OutputColumn, TableWriter } from '../../src/tables/writer.js'
import { columnLetters, createXlsxWriter } from '../../src/tables/xlsx/write.js'

const COLUMNS: readonly OutputColumn[] = [
  { name: 'id', type: 'text' },
  { name: '总分', type: 'integer' },
  { name: 't', type: 'number' },
  { name: '__proto__', type: 'text' },
]
type Row = readonly OutputCell[]
function gather(): { bytes(): Uint8Array; sink: { write(bytes: Uint8Array): Promise<void> } } {
  const chunks: Uint8Array[] = []
  return { bytes: () => new Uint8Array(Buffer.concat(chunks)), sink: { write: async (bytes) => void chunks.push(bytes.slice()) } }
}
async function write(format: WriterFormat, rows: readonly Row[], columns: readonly OutputColumn[] = COLUMNS): Promise<Uint8Array> {
  const { bytes, sink } = gather()
  const writer = await openTableWriter(format, sink, columns)
  for (const row of rows) await writer.writeRow(row)
  await writer.end()
  return bytes()
}
async function readBack(bytes: Uint8Array, format: WriterFormat): Promise<{ names: readonly string[]; rows: (readonly Cell[])[] }> {
  const table = await openTable(memorySource('-', bytes, 999), { format, limits: { record: 1e6 } })
  const rows: (readonly Cell[])[] = []
  for await (const record of table.records()) {
    expect(record.issue).toBeUndefined()
    rows.push(record.cells)
  }
  return { names: table.columns.map(({ name }) => name), rows }
}
/** What CSV keeps: everything as text, nothing as the empty text, formulas marked. */
const asCsv = (rows: readonly (readonly Cell[])[]): unknown =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? restoreFormula(cell) : cell)))
const plainRow = fc.tuple(
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom('0012', '123456789012345678', '=1+1', "'=x", ' 男 ', 'a\nb', '_x000D_', '\u0001', 'x,"y"', '\ttab', '1e5'),
  ),
  fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 })),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
  fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })),
)

describe('writers', () => {
  it.each(WRITER_FORMATS)('%s reads back as it was written (law)', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(plainRow, { minLength: 1, maxLength: 8 }), async (rows) => {
        const noMark = rows.map(
          (row): Row =>
            row.map((cell) =>
              typeof cell === 'string' ? cell.replaceAll('\ufeff', '').replaceAll('\0', '') || 'x' : cell === 0 ? 0 : cell,
            ),
        )
        // our reader of JSON refuses that name as a key
        const last = format === 'jsonl' ? 'last' : '__proto__'
        const columns = COLUMNS.map((column) => (column.name === '__proto__' ? { ...column, name: last } : column))
        const back = await readBack(await write(format, noMark, columns), format)
        expect(back.names).toEqual(['id', '总分', 't', last])
        if (format !== 'csv') expect(back.rows).toEqual(noMark)
        else expect(asCsv(back.rows)).toEqual(noMark.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
      }),
      { numRuns: format === 'parquet' ? 40 : 60 },
    )
  })

  it.each(WRITER_FORMATS)('%s: rows by column are the same bytes as rows by row', async (format) => {
    const rows: Row[] = [
      ['a', 1, 0.5, null],
      ['b', null, -1, 'z'],
    ]
    const { bytes, sink } = gather()
    const writer = await openTableWriter(format, sink, COLUMNS)
    await writer.writeColumns(COLUMNS.map((_, i) => rows.map((row) => row[i] ?? null)))
    await writer.end()
    expect(Buffer.from(bytes()).equals(Buffer.from(await write(format, rows)))).toBe(true)
  })

  it.each(WRITER_FORMATS)('%s: a value that does not fit its column is refused, never written as something else', async (format) => {
    for (const row of [
      ['a', 0.5, 1, null],
      ['a', 1, Number.NaN, null],
      ['a', 1, Number.POSITIVE_INFINITY, null],
      ['a', 2 ** 53, 1, null],
      [1, 1, 1, null],
      ['a', '1', 1, null],
      ['a', 1, 1],
    ] as Row[]) {
      await expect(write(format, [row]), JSON.stringify(row)).rejects.toMatchObject({ code: 'output/cell-type' })
    }
  })

  it('row 77: texts that a spreadsheet would run are neutralised in CSV, exact in JSON, and text for good in XLSX', async () => {
    const risky = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠x', 'a\n=1']
    const columns: OutputColumn[] = [
      { name: '=name', type: 'text' },
      { name: 'n', type: 'number' },
    ]
    const rows = risky.map((text, i): Row => [text, -1 - i])
    const csv = new TextDecoder().decode(await write('csv', rows, columns))
    for (const record of csv.split('\r\n').slice(0, 5)) expect(record).toMatch(/^\ufeff?"?'/)
    expect(csv).toContain(',-1\r\n')
    const json = new TextDecoder().decode(await write('jsonl', rows, columns))
    expect(
      json
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Record<string, unknown>)['=name']),
    ).toEqual(risky)
    const xlsx = await write('xlsx', rows, columns)
    expect((await readBack(xlsx, 'xlsx')).rows).toEqual(rows)
    // no part of the workbook holds a formula, and every text has the style of a quoted cell
    const { readZipDirectory, readZipEntry } = await import('../../src/tables/zip/read.js')
    const source = memorySource('x', xlsx)
    let sheet = ''
    const entry = (await readZipDirectory(source)).get('xl/worksheets/sheet1.xml')
    if (entry === undefined) throw new Error('no sheet')
    for await (const chunk of readZipEntry(source, entry, 1e9)) sheet += new TextDecoder().decode(chunk)
    expect(sheet).not.toContain('<f>')
    expect(sheet.match(/t="inlineStr"/g)?.length).toBe(sheet.match(/s="[12]" t="inlineStr"/g)?.length)
  })

  it.each(WRITER_FORMATS)('%s waits for its sink and never has two writes at once', async (format) => {
    let open = 0
    let most = 0
    let written = 0
    const sink = {
      write: async (bytes: Uint8Array): Promise<void> => {
        open += 1
        most = Math.max(most, open)
        await new Promise((resolve) => setImmediate(resolve))
        open -= 1
        written += bytes.length
      },
    }
    const writer: TableWriter = await openTableWriter(format, sink, [{ name: 'x', type: 'text' }])
    let early = 0
    for (let i = 0; i < 25_000; i++) {
      await writer.writeRow([`${(i * 7919) % 104_729} ${(i * 31) % 997}`])
      if (i === 24_000) early = written
    }
    await writer.end()
    expect(most).toBe(1)
    // written as it goes, not all at the end
    expect(early).toBeGreaterThan(written / 2)
  })

  it.each(WRITER_FORMATS)('%s lets an error of the sink through', async (format) => {
    const full = { write: () => Promise.reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' })) }
    const writing = async (): Promise<void> => {
      const writer = await openTableWriter(format, full, COLUMNS)
      await writer.writeRow(['a', 1, 1, null])
      await writer.end()
    }
    await expect(writing()).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('writes headings by label, a second sheet, and refuses what a sheet cannot hold', async () => {
    const { bytes, sink } = gather()
    const columns: OutputColumn[] = [{ name: 't', type: 'number', label: 'T <分>' }]
    const extra = { name: 'dictionary', columns: [{ name: 'column', type: 'text' as const }], rows: [['t'], ['u']] }
    const writer = createXlsxWriter(sink, columns, { headings: 'labels', extra, sheet: 'scores & more' })
    await writer.writeRow([1])
    await writer.end()
    const read = async (sheet: string): Promise<unknown> => {
      const table = await openTable(memorySource('a.xlsx', bytes()), { sheet })
      const rows: unknown[] = []
      for await (const { cells } of table.records()) rows.push(cells)
      return [table.headerRows[0], rows]
    }
    expect(await read('scores & more')).toEqual([['T <分>'], [[1]]])
    expect(await read('dictionary')).toEqual([['column'], [['t'], ['u']]])
    await expect(write('xlsx', [['x'.repeat(32_768), 1, 1, null]])).rejects.toMatchObject({ code: 'output/cell-too-long' })
    const wide = Array.from({ length: 16_385 }, (_, i): OutputColumn => ({ name: `c${i}`, type: 'text' }))
    expect(() => createXlsxWriter(sink, wide)).toThrow(/output\/too-large/)
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  })

  it('the same rows are the same bytes, whenever they are written', async () => {
    for (const format of WRITER_FORMATS) {
      const [a, b] = [await write(format, [['a', 1, 2, null]]), await write(format, [['a', 1, 2, null]])]
      expect(Buffer.from(a).equals(Buffer.from(b)), format).toBe(true)
    }
  })

  it('CSV for programs that read line by line has no line break within a text', async () => {
    const { bytes, sink } = gather()
    const writer = createCsvWriter(sink, [{ name: 'a', type: 'text', label: '甲\n乙' }], {
      oneLine: true,
      mark: false,
      headings: 'labels',
      delimiter: ';',
    })
    await writer.writeRow(['x\r\ny;z'])
    await writer.end()
    expect(new TextDecoder().decode(bytes())).toBe('甲 乙\r\n"x y;z"\r\n')
  })
})
