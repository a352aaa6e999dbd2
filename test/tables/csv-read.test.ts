import { parse as oracle } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvOptions, type CsvTable, readCsv, type TableRecord } from '../../src/tables/csv-read.js'
import { formatCsvRecord } from '../../src/tables/csv-write.js'

async function* bytes(text: string | Uint8Array, size: number = 7): AsyncGenerator<Uint8Array> {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let i = 0; i < all.length; i += size) yield all.subarray(i, i + size)
}
async function readAll(text: string | Uint8Array, options?: CsvOptions): Promise<{ table: CsvTable; rows: TableRecord[] }> {
  const table = await readCsv(bytes(text), options)
  const rows: TableRecord[] = []
  for await (const row of table.records) rows.push(row)
  return { table, rows }
}
const cells = (rows: readonly TableRecord[]): (readonly string[])[] => rows.map((row) => row.cells)

describe('readCsv', () => {
  it('reads text, never types: leading zeros and exponents stay as written', async () => {
    const { table, rows } = await readAll('id,a\n001,1e5\n')
    expect(table.header).toEqual(['id', 'a'])
    expect(cells(rows)).toEqual([['001', '1e5']])
  })

  it('drops a byte order mark and reads characters cut at a chunk edge', async () => {
    const { table, rows } = await readAll('\ufeffid,年级\n1,初二\n')
    expect(table.header).toEqual(['id', '年级'])
    expect(cells(rows)).toEqual([['1', '初二']])
  })

  it('reports a ragged row and goes on with the next, unshifted', async () => {
    const { rows } = await readAll('a,b\n1,2\n3\n4,5,6\n7,8\n')
    expect(rows.map((row) => row.issue?.code ?? row.cells.join())).toEqual(['1,2', 'import/row-length', 'import/row-length', '7,8'])
    expect(rows.map((row) => row.row)).toEqual([1, 2, 3, 4])
    expect(rows[1]?.issue?.params).toMatchObject({ row: 2, line: 3, received: 1, expected: 2 })
  })

  it('keeps row and line numbers right over quoted line breaks', async () => {
    const { rows } = await readAll('a,b\n"x\ny",2\n3,4\n')
    expect(rows.map((row) => [row.row, row.line])).toEqual([
      [1, 3],
      [2, 4],
    ])
  })

  it('reports a quote in mid-cell as an error of that row', async () => {
    const { rows } = await readAll('a,b\n1,2\n3"x,4\n5,6\n')
    expect(rows.map((row) => row.issue?.code ?? row.cells.join())).toEqual(['1,2', 'import/quote', '5,6'])
    expect(rows.map((row) => row.row)).toEqual([1, 2, 3])
  })

  it('stops at an unclosed quote instead of swallowing the file', async () => {
    await expect(readAll(`a,b\n"1,2\n${'3,4\n'.repeat(5000)}`, { maxRecordSize: 1000 })).rejects.toMatchObject({
      code: 'import/record-too-long',
    })
    await expect(readAll('a,b\n"1,2\n')).rejects.toMatchObject({ code: 'import/quote' })
  })

  it('reads mixed line ends and a last line without one', async () => {
    const { rows } = await readAll('a,b\r\n1,2\n3,4\r\n5,6')
    expect(cells(rows)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('names duplicate headers, also those equal after NFKC, and keeps __proto__ a plain column', async () => {
    const { table, rows } = await readAll('a,__proto__,ａ\n1,2,3\n')
    expect(table.duplicates).toEqual([{ name: 'a', columns: [0, 2] }])
    expect(table.header[1]).toBe('__proto__')
    expect(cells(rows)).toEqual([['1', '2', '3']])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('finds comma, semicolon and tab, obeys sep=, and refuses to guess a tie', async () => {
    for (const d of [',', ';', '\t']) expect((await readAll(`id${d}q1\n1${d}2\n`)).table.delimiter).toBe(d)
    expect((await readAll('sep=;\nid;q,1\n1;2\n')).table.delimiter).toBe(';')
    expect((await readAll('id;q,1\n1;2\n', { expected: ['id'] })).table.delimiter).toBe(';')
    await expect(readAll('a,b;c\n1,2;3\n')).rejects.toMatchObject({ code: 'import/delimiter-ambiguous' })
  })

  it('refuses what is not UTF-8 and names what it found', async () => {
    const gbk = Uint8Array.from([0x61, 0x2c, 0x62, 0x0a, 0xbd, 0xb9, 0x2c, 0xc2, 0xc7, 0x0a])
    await expect(readAll(gbk)).rejects.toMatchObject({ code: 'import/encoding' })
    await expect(readAll(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).rejects.toMatchObject({ issues: [{ params: { found: 'UTF-16LE' } }] })
    await expect(readAll(Uint8Array.from([0x1f, 0x8b, 8, 0]))).rejects.toMatchObject({ issues: [{ params: { found: 'gzip' } }] })
    await expect(readAll('')).rejects.toMatchObject({ code: 'import/empty' })
  })

  it('hands on a failing source as it is', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('a,b\n1,2\n')
      throw new Error('disk gone')
    }
    const read = async (): Promise<void> => {
      for await (const _ of (await readCsv(failing())).records);
    }
    await expect(read()).rejects.toThrow('disk gone')
  })

  it('reads back what formatCsvRecord wrote (law)', async () => {
    const cell = fc.string({ unit: 'grapheme-composite' }).filter((text) => !/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]|\ufeff/.test(text))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const text = [['h', 'i', 'j'], ...rows].map((row) => formatCsvRecord(row)).join('')
        expect(cells((await readAll(text)).rows)).toEqual(rows)
        expect(oracle(text, { from: 2, record_delimiter: '\r\n' })).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })
})
