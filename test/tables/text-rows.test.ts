import { describe, expect, it } from 'vitest'
import { openTable } from '../../src/tables/open.js'
import { memorySource } from '../../src/tables/source.js'
import type { ByteSource, OpenOptions } from '../../src/tables/table.js'

async function read(text: string, options?: OpenOptions): Promise<{ header: readonly (readonly string[])[]; rows: unknown[] }> {
  const table = await openTable(memorySource('-', new TextEncoder().encode(text), 6), options)
  const rows: unknown[] = []
  for await (const { row, cells, issue } of table.records()) rows.push(issue === undefined ? cells : [row, issue.code])
  return { header: table.headerRows, rows }
}

describe('text tables through openTable', () => {
  it('row 60: the delimiter is found, declared by the file, or refused when two would do; a decimal comma is text', async () => {
    for (const delimiter of [',', ';', '\t', '|', '，']) {
      expect((await read(`id${delimiter}q1\n1${delimiter}2\n`, { expected: ['id', 'q1'] })).rows).toEqual([['1', '2']])
    }
    expect((await read('sep=;\nid;q1\n1;2,5\n')).rows).toEqual([['1', '2,5']])
    await expect(read('a,b;c\n1,2;3\n')).rejects.toMatchObject({ code: 'import/delimiter-ambiguous' })
  })

  it('row 61: short and long rows are issues of their own and shift nothing; any line end, also none at the end', async () => {
    expect((await read('a,b\n1\n1,2,3\n4,5')).rows).toEqual([
      [1, 'import/row-length'],
      [2, 'import/row-length'],
      ['4', '5'],
    ])
    expect((await read('a,b\r1,2\r3,4\r')).rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect((await read('a,b\r\n1,2\n3,4\r5,6')).rows).toHaveLength(3)
  })

  it('row 62: an unclosed quote ends at the record limit, however long the file is', async () => {
    const line = new TextEncoder().encode('1,2\n'.repeat(1000))
    let given = 0
    const endless: ByteSource = {
      name: '-',
      size: null,
      open: async function* (from = 0, to = Number.POSITIVE_INFINITY) {
        yield new TextEncoder().encode('a,b\n"1,2\n').subarray(from, to)
        for (let at = 9; at < Math.min(to, 2e7); at += line.length) {
          given += line.length
          yield line
        }
      },
    }
    const reading = async (): Promise<void> => {
      const table = await openTable(endless, { encoding: 'utf-8', limits: { record: 100_000 } })
      for await (const _ of table.records());
    }
    await expect(reading()).rejects.toMatchObject({ code: 'import/record-too-long' })
    expect(given).toBeLessThan(2_000_000)
  })

  it('row 63: quoted line breaks and doubled quotes are read, a quote in mid-cell is the issue of its row', async () => {
    expect((await read('a,b\n"x\ny","say ""hi"""\n1"2,3\n4,5\n')).rows).toEqual([
      ['x\ny', 'say "hi"'],
      [2, 'import/quote'],
      ['4', '5'],
    ])
  })

  it('row 65: further header rows are kept apart from the records', async () => {
    const text =
      'StartDate,Q1\n"Start, Date","How often?\nThis week"\n"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}"\n2026-09-03,4\n'
    const { header, rows } = await read(text, { headerRows: 3 })
    expect(header.map((row) => row[1])).toEqual(['Q1', 'How often?\nThis week', '{"ImportId":"QID1"}'])
    expect(rows).toEqual([['2026-09-03', '4']])
  })
})
