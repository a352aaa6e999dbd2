import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openCsv } from '../../../src/tables/csv/open.js'
import { memorySource } from '../../../src/tables/source.js'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** The reader takes digits from 0 to 7 two fields at a time, other fields of one byte one by one, and all others the long way. */
const cell = fc.constantFrom('', '0', '1', '7', '8', '9', 'x', '12', ' ', '-', 'ab')

it('reads rows of short fields as a plain split does', async () => {
  const rows = fc
    .integer({ min: 2, max: 9 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n', '\r'), async (cells, delimiter, end) => {
      const names = (cells[0] ?? []).map((_, k) => `c${k}`)
      const text = [names, ...cells].map((row) => row.join(delimiter)).join(end)
      const table = await openCsv(memorySource('made', new TextEncoder().encode(text)), { delimiter })
      const read: (readonly unknown[])[] = []
      for await (const record of table.records()) {
        expect(record.issue).toBeUndefined()
        read.push(record.cells)
      }
      expect(read).toEqual(cells)
    }),
    { numRuns: 150 },
  )
})
