import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCsv } from '../../../src/tables/csv/open.js'
import { readBatches } from '../../../src/tables/csv/read.js'
import { recordCells } from '../../../src/tables/csv/text.js'
import { createTokenizer } from '../../../src/tables/csv/tokenize.js'
import type { ByteSource, OpenOptions, TableRecord } from '../../../src/tables/table.js'
import { attempt, bytesOf, sourceOf } from './source.js'

async function readAll(source: ByteSource, options: OpenOptions = {}): Promise<{ header: readonly string[]; records: TableRecord[] }> {
  const table = await openCsv(source, options)
  const records: TableRecord[] = []
  for await (const record of table.records()) records.push(record)
  return { header: table.headerRows[0] ?? [], records }
}
const read = (text: string, options: OpenOptions = {}): ReturnType<typeof readAll> => readAll(sourceOf(bytesOf(text)), options)
const codeOf = (record: TableRecord | undefined): string | undefined => record?.issue?.code

describe('records by RFC 4180', () => {
  it('takes LF, CR and CRLF as they come, and no last line end', async () => {
    const { records } = await read('a,b\r\n1,2\n3,4\r5,6')
    expect(records.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
    expect(records.map(({ row, line, byte }) => [row, line, byte])).toEqual([
      [1, 2, 5],
      [2, 3, 9],
      [3, 4, 13],
    ])
  })

  it('keeps delimiters, doubled quotes and line ends inside quotes, and counts their lines', async () => {
    const { records } = await read('a,b\n"x,""y""","1\r\n2"\n"",3\n')
    expect(records.map(({ cells }) => cells)).toEqual([
      ['x,"y"', '1\r\n2'],
      ['', '3'],
    ])
    expect(records.map(({ line }) => line)).toEqual([2, 4])
  })

  it('a row of another length is an issue of that row; the next ones are not shifted', async () => {
    const { records } = await read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n4,5,6\n')
    expect(records.map(codeOf)).toEqual(['import/row-length', undefined, 'import/row-length', undefined])
    expect(records[0]?.issue?.params).toMatchObject({ row: 1, line: 2, received: 2, expected: 3 })
    expect(records[3]?.cells).toEqual(['4', '5', '6'])
  })

  it('an empty line is a blank row with its own number', async () => {
    const { records } = await read('a,b\n\n1,2\n\n')
    expect(records.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['', '']],
      [2, ['1', '2']],
      [3, ['', '']],
    ])
  })

  it('a quote in mid-cell and text behind a closing quote are issues of their row', async () => {
    const { records } = await read('a,b\n1,x"y\n2,"x"y\n3,4\n')
    expect(records.map(codeOf)).toEqual(['import/quote', 'import/quote', undefined])
    expect(records[0]?.issue?.params).toMatchObject({ row: 1, line: 2, byte: 4, offset: 7 })
  })

  it('NUL bytes and bytes that are not UTF-8 are issues of their row', async () => {
    const bytes = bytesOf('a,b\n1,焦虑\n2,x\n3,"x"\n4,y\n')
    bytes[15] = 0xff
    const { records } = await readAll(sourceOf(bytes))
    const { records: withNul } = await read('a,b\n1,\0\n2,"\0"\n3,4\n')
    expect(records.map(codeOf)).toEqual([undefined, 'import/encoding', undefined, undefined])
    expect(withNul.map(codeOf)).toEqual(['import/nul-bytes', 'import/nul-bytes', undefined])
  })

  it('drops a byte order mark and obeys a line sep=', async () => {
    const { header, records } = await read('\ufeffsep=;\r\na;b\r\n1;2,5\r\n')
    expect(header).toEqual(['a', 'b'])
    expect(records.map(({ cells, line, byte }) => [cells, line, byte])).toEqual([[['1', '2,5'], 3, 15]])
  })

  it.each([',', ';', '\t', '|', '，'] as const)('finds the delimiter %j by the expected columns', async (delimiter) => {
    const { header, records } = await read(`Q1${delimiter}"a b"\n1${delimiter}"x${delimiter}y"\n`, { expected: ['Q1', 'a b'] })
    expect(header).toEqual(['Q1', 'a b'])
    expect(records[0]?.cells).toEqual(['1', `x${delimiter}y`])
  })

  it('refuses an ambiguous delimiter, an empty file and a quote that is never closed', async () => {
    expect(await attempt(read('a,b;c\n1,2;3\n'))).toBe('import/delimiter-ambiguous')
    expect(await attempt(read('\r\n\n'))).toBe('import/empty')
    expect(await attempt(read('a,b\n1,"2\n3,4\n'))).toBe('import/quote')
  })

  it('stops at the record limit in flat memory when a quote near the top is never closed', async () => {
    let pulled = 0
    const source: ByteSource = {
      name: 'endless',
      size: null,
      async *open() {
        yield bytesOf('a,b\n1,"')
        for (; pulled < 10_000; pulled++) yield bytesOf('2,3\n'.repeat(16_384))
      },
    }
    expect(await attempt(readAll(source, { delimiter: ',' }))).toBe('import/record-too-long')
    expect(pulled).toBeLessThan(80)
  })

  it('refuses too many columns and cells longer than allowed', async () => {
    expect(await attempt(read('a,b,c\n', { limits: { columns: 2 } }))).toBe('import/too-large')
    const { records } = await read('a,b\n1,12345\n1,"12345"\n1,1234\n', { limits: { cell: 4 } })
    expect(records.map(codeOf)).toEqual(['import/too-large', 'import/too-large', undefined])
  })
})

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '1', ' ', '焦', '😀', ',', '"', '\n', '\r', ';', 'ü'), maxLength: 6 }),
  fc.constantFrom('', '0', '3', '12'),
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')

/** A well-formed file; cells are quoted where they must be, and sometimes where they need not. */
const wellFormed = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    rows: fc.array(
      fc.record({
        cells: fc.array(cell, { minLength: 5, maxLength: 5 }),
        quote: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        end: lineEnd,
      }),
      { maxLength: 12 },
    ),
    final: fc.boolean(),
  })
  .map(({ width, rows, final }) => {
    const names = Array.from({ length: width }, (_, i) => `c${i}`)
    const lines = rows.map(({ cells, quote, end }) => {
      const shown = cells
        .slice(0, width)
        .map((text, i) => (quote[i] || /[",\r\n]/.test(text) || (width === 1 && text === '') ? `"${text.replaceAll('"', '""')}"` : text))
      return `${shown.join(',')}${end}`
    })
    const text = `${names.join(',')}\r\n${lines.join('')}`
    return final ? text : text.replace(/(\r\n|\n|\r)$/, '')
  })

/** Anything made of what matters to a reader. */
const messy = fc
  .string({ unit: fc.constantFrom('a', '1', ',', ',', '"', '"', '\n', '\r', '\r\n', '焦', ' '), maxLength: 60 })
  .map((text) => `x,y\n${text}`)

function oracle(text: string): { cells: string[][] } | { code: string } {
  try {
    const cells = parse(text, { delimiter: ',', relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'] })
    return { cells: cells.slice(1) as string[][] }
  } catch (error) {
    return { code: (error as { code: string }).code }
  }
}

describe('laws', () => {
  it('well-formed files give the cells of csv-parse', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, async (text) => {
        const { records } = await read(text, { delimiter: ',' })
        const ours = records.filter(({ cells }) => cells.length > 1 || cells[0] !== '' || text.includes('""'))
        expect(records.every(({ issue }) => issue === undefined)).toBe(true)
        const theirs = oracle(text)
        expect(
          'cells' in theirs ? theirs.cells.filter((cells) => cells.length > 1 || cells[0] !== '' || text.includes('""')) : theirs,
        ).toEqual(ours.map(({ cells }) => cells))
      }),
    )
  })

  it('malformed files give the same cells or a coded error, and csv-parse refuses what we refuse', async () => {
    await fc.assert(
      fc.asyncProperty(messy, async (text) => {
        const theirs = oracle(text)
        let records: TableRecord[]
        try {
          records = (await read(text, { delimiter: ',' })).records
        } catch (error) {
          expect((error as { code: string }).code).toBe('import/quote')
          expect(theirs).toHaveProperty('code')
          return
        }
        const quotes = records.filter((record) => codeOf(record) === 'import/quote')
        if ('code' in theirs) expect(quotes.length).toBeGreaterThan(0)
        else {
          expect(quotes).toEqual([])
          const lines = records.filter(({ cells, issue }) => issue !== undefined || cells.some((each) => each !== ''))
          expect(lines.map(({ cells }) => cells)).toEqual(
            theirs.cells.filter((cells) => cells.length !== 2 || cells.some((each) => each !== '')),
          )
          for (const { cells, issue } of lines) expect(issue === undefined).toBe(cells.length === 2)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('any chunking gives the same records, rows, lines and bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wellFormed, messy), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const bytes = bytesOf(text)
        const whole = await attempt(readAll(sourceOf(bytes), { delimiter: ',' }))
        expect(await attempt(readAll(sourceOf(bytes, size), { delimiter: ',' }))).toEqual(whole)
      }),
    )
  })

  it('a record cut by the edge of the window is read whole, wherever the edge falls', async () => {
    const readIn = async (bytes: Uint8Array, window: number): Promise<unknown> => {
      const seen: unknown[] = []
      for await (const batch of readBatches(sourceOf(bytes).open(), createTokenizer(',', 1000), { byte: 0, row: 1, line: 1 }, 1000, window))
        for (let record = 0; record < batch.count; record++)
          seen.push([
            batch.row + record,
            batch.lines[record],
            batch.base + (batch.offsets[record] ?? 0),
            batch.faults[record],
            recordCells(batch, record),
          ])
      return seen
    }
    await fc.assert(
      fc.asyncProperty(fc.oneof(wellFormed, messy), fc.integer({ min: 1, max: 40 }), async (text, window) => {
        const bytes = bytesOf(text)
        expect(await attempt(readIn(bytes, window))).toEqual(await attempt(readIn(bytes, 65_536)))
      }),
      { numRuns: 200 },
    )
  })
})
