import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTable } from '../../src/tables/open.js'
import { openTableWriter, WRITER_FORMATS } from '../../src/tables/open-writer.js'
import { memorySource } from '../../src/tables/source.js'
import type { Cell, Table } from '../../src/tables/table.js'
import type { OutputColumn } from '../../src/tables/writer.js'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/sav/${name}`, import.meta.url)))
async function cellsOf(table: Table): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = []
  for await (const { cells, issue } of table.records()) {
    expect(issue).toBeUndefined()
    rows.push(cells)
  }
  return rows
}
const open = (name: string, bytes: Uint8Array): Promise<Table> => openTable(memorySource(name, bytes, 500))

describe('one table in every format', () => {
  it('has the same cells in CSV, XLSX, SAV, Parquet and JSON Lines', async () => {
    const csv = await open('answers.csv', fixture('answers.csv'))
    const names = csv.columns.map(({ name }) => name)
    const columns: OutputColumn[] = names.map((name) => ({
      name,
      type: name === 'id' || name === 'study' ? 'text' : name === 'score' ? 'number' : 'integer',
    }))
    const expected = (await cellsOf(csv)).map((row) =>
      row.map((cell, i) => (cell === '' ? null : columns[i]?.type === 'text' ? String(cell) : Number(cell))),
    )
    expect(expected.length).toBe(25)
    expect(expected.flat().filter((cell) => cell === null).length).toBeGreaterThan(5)
    const sav = await open('answers.sav', fixture('answers.sav'))
    expect(sav.columns.map(({ name }) => name)).toEqual(names)
    expect(await cellsOf(sav)).toEqual(expected)
    for (const format of WRITER_FORMATS) {
      const chunks: Uint8Array[] = []
      const writer = await openTableWriter(format, { write: async (bytes) => void chunks.push(bytes.slice()) }, columns)
      for (const row of expected) await writer.writeRow(row)
      await writer.end()
      const table = await open(`answers.${format}`, new Uint8Array(Buffer.concat(chunks)))
      const cells = await cellsOf(table)
      expect(table.columns.map(({ name }) => name)).toEqual(names)
      const typed = cells.map((row) =>
        row.map((cell, i) => (format !== 'csv' ? cell : cell === '' ? null : columns[i]?.type === 'text' ? cell : Number(cell))),
      )
      expect(typed, format).toEqual(expected)
    }
  })
})
