import { describe, expect, it } from 'vitest'
import { openCsv } from '../../../src/tables/csv/open.js'
import { memorySource } from '../../../src/tables/source.js'
import type { Cell } from '../../../src/tables/table.js'

async function read(text: string, chunk: number): Promise<readonly (readonly Cell[])[]> {
  const table = await openCsv(memorySource('made.csv', new TextEncoder().encode(text), chunk))
  const cells: (readonly Cell[])[] = []
  for await (const record of table.records()) {
    expect(record.issue).toBeUndefined()
    cells.push(record.cells)
  }
  return cells
}

describe('cells of any length', () => {
  // Short texts are decoded byte by byte, longer ones by the decoder; both have to say the same.
  it.each([1, 23, 24, 25, 26, 47, 48, 49, 255, 256, 4000])('%i characters, of one byte and of three, quoted and not', async (length) => {
    const cells = [
      'a'.repeat(length),
      '几'.repeat(length),
      `"${'b""c,'.repeat(length)}"`,
      `${'好'.repeat(length)}x`,
      `é${'z'.repeat(length)}`,
    ]
    const plain = [cells[0], cells[1], 'b"c,'.repeat(length), cells[3], cells[4]]
    for (const chunk of [7, 64, 65_536])
      expect(await read(`k,l,m,n,o\n${cells.join(',')}\n${cells.join(',')}\n`, chunk)).toEqual([plain, plain])
  })
})
