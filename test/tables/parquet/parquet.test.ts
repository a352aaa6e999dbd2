import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openParquet } from '../../../src/tables/parquet/read.js'
import { createParquetWriter } from '../../../src/tables/parquet/write.js'
import { memorySource } from '../../../src/tables/source.js'
import type { Cell, Table } from '../../../src/tables/table.js'
import type { OutputCell, OutputColumn } from '../../../src/tables/writer.js'

async function write(columns: readonly OutputColumn[], rows: readonly (readonly OutputCell[])[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const writer = await createParquetWriter({ write: async (bytes) => void parts.push(bytes.slice()) }, columns)
  for (const row of rows) await writer.writeRow(row)
  await writer.end()
  return new Uint8Array(Buffer.concat(parts))
}

async function read(bytes: Uint8Array): Promise<{ table: Table; cells: readonly (readonly Cell[])[] }> {
  const table = await openParquet(memorySource('made.parquet', bytes))
  const cells: (readonly Cell[])[] = []
  for await (const record of table.records()) {
    expect(record.row).toBe(cells.length + 1)
    cells.push(record.cells)
  }
  return { table, cells }
}

const COLUMNS: readonly OutputColumn[] = [
  { name: 'id', type: 'text' },
  { name: '分数', type: 'integer', label: 'score' },
  { name: 't', type: 'number' },
]

describe('parquet', () => {
  it('reads back what it writes: text, whole numbers, numbers and nothing, the empty text among them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.option(fc.string({ unit: 'grapheme', maxLength: 12 })),
            fc.option(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }).map((value) => value + 0)),
            fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
          ),
          { maxLength: 30 },
        ),
        async (rows) => {
          const { table, cells } = await read(await write(COLUMNS, rows))
          expect(cells).toEqual(rows)
          expect(table.columns.map(({ name }) => name)).toEqual(['id', '分数', 't'])
          expect(table.declaredRows).toBe(rows.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('writes row groups as it goes and reads across them', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i): OutputCell[] => [`s${i}`, i % 3 === 0 ? null : i, i / 4])
    const { cells } = await read(await write(COLUMNS, rows))
    expect(cells.length).toBe(rows.length)
    expect(cells[16_384]).toEqual(rows[16_384])
    expect(cells.at(-1)).toEqual(rows.at(-1))
  })

  it('refuses a value of another type and a number that is not whole', async () => {
    await expect(write(COLUMNS, [['a', 2.5, 1]])).rejects.toMatchObject({ code: 'output/cell-type' })
    await expect(write(COLUMNS, [[1, 1, 1]])).rejects.toMatchObject({ code: 'output/cell-type' })
  })

  it('row 73: a cut or damaged file has a code of its own', async () => {
    const bytes = await write(COLUMNS, [['a', 1, 1]])
    for (const cut of [bytes.slice(0, 20), bytes.slice(0, bytes.length - 5), bytes.slice(4)])
      await expect(read(cut)).rejects.toMatchObject({ code: 'import/parquet-invalid' })
    for (let at = 4; at < bytes.length - 4; at += 3) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      const outcome = await read(damaged).then(
        () => 'read',
        (error) => String(error.code),
      )
      expect(['read', 'import/parquet-invalid', 'import/parquet-unsupported', 'import/zip-limit', 'import/too-large']).toContain(outcome)
    }
  })

  it('row 68: a row group beyond the limit is refused before it is read', async () => {
    const bytes = await write(COLUMNS, [['a'.repeat(5000), 1, 1]])
    await expect(openParquet(memorySource('big', bytes), { limits: { inflated: 1000 } })).rejects.toMatchObject({
      code: 'import/zip-limit',
    })
  })
})
