import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIdentities, printText } from '../../../src/batch/engine/identities.js'
import { scanTable } from '../../../src/batch/engine/scan.js'
import type { ScanFacts } from '../../../src/batch/engine/scan-types.js'
import { sha256Hex } from '../../../src/core/hash.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import type { Administration } from '../../../src/results/administration.js'
import { openCsv } from '../../../src/tables/csv/open.js'
import { bytesOf, sourceOf } from '../../tables/csv/source.js'
import { csvTable, listTable, makeTable } from './made-table.js'

const instrument = phqA as unknown as Instrument
const items = instrument.items.filter(({ kind }) => kind === 'choice')

function cohort(count: number, answer: (row: number, item: number) => number | null): Administration[] {
  return Array.from({ length: count }, (_, row) => ({
    responses: Object.fromEntries(items.map(({ id }, k) => [id, answer(row, k)])),
    respondent: { key: `k${row}`, grade: 7 + (row % 3), sex: row % 2 === 0 ? 'F' : 'M' },
  }))
}
/** Facts as data, without what only bytes have. */
function plain({ head: _head, split: _split, bytes: _bytes, sha256: _sha256, layouts, ...rest }: ScanFacts): unknown {
  return {
    ...rest,
    layouts: layouts.map(({ layout: _layout, sample, ...facts }) => ({
      ...facts,
      sample: { ...sample, answers: sample.answers.map((each) => [...each]) },
    })),
  }
}

describe('the scan', () => {
  it('tells the same of bytes and of records', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 50 }),
        async (count, seed, distinct) => {
          const made = makeTable(
            instrument,
            cohort(count, (row, k) => ((row * seed + k * 7) % 5 === 4 ? null : (row * seed + k) % 4)),
          )
          const bytes = await scanTable(await csvTable(made, 13), [made.layout], { distinct })
          expect(plain(bytes)).toEqual(plain(await scanTable(listTable(made), [made.layout], { distinct })))
        },
      ),
      { numRuns: 16 },
    )
  })

  it('counts answers, missing and unknown cells by item, blank rows, broken rows, and hashes the bytes', async () => {
    const made = makeTable(
      instrument,
      cohort(3, () => 1),
    )
    const [, second] = made.layout.items
    const column = second?.columns[0] ?? -1
    const rows = made.rows.map((cells, at) => cells.map((cell, k) => (k === column ? (['?', '', '2'][at] ?? '') : cell)))
    const text = `${[made.header, ...rows].map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}\n\n1,2\n`
    const facts = await scanTable(await openCsv(sourceOf(bytesOf(text)), { delimiter: ',' }), [made.layout])
    expect(facts).toMatchObject({ records: 5, blank: 1, broken: { total: 1 }, sha256: sha256Hex(text), bytes: bytesOf(text).length })
    expect(facts.broken.first[0]).toMatchObject({ row: 5, issue: { code: 'import/row-length' } })
    expect(facts.layouts[0]?.items[1]).toMatchObject({ answered: 1, missing: 1, unknown: 1 })
    expect(facts.layouts[0]?.items[1]?.columns[0]?.counts).toEqual(
      new Map([
        ['2', 1],
        ['?', 1],
      ]),
    )
  })

  it('finds rows of one respondent, not those of another form or without a key', async () => {
    const given = cohort(6, (row) => row % 4).map(
      (each, at): Administration => ({ ...each, respondent: { ...each.respondent, key: 'same' }, ...(at === 2 ? { form: 'other' } : {}) }),
    )
    const made = makeTable(instrument, given)
    const rows = made.rows.map((cells, at) => [at === 4 ? '' : at === 5 ? '"else"' : '"same"', ...cells.slice(1)])
    const facts = await scanTable(await csvTable({ ...made, rows }), [made.layout])
    expect(facts.layouts[0]?.duplicates).toEqual([{ rows: [1, 2, 4].map((row) => ({ row, answered: items.length })) }])
    expect(facts.layouts[0]?.withoutKey).toBe(1)
  })

  it('finds respondents with equal answers, unless all answers are alike', async () => {
    const alike = makeTable(
      instrument,
      cohort(8, () => 1),
    )
    const pattern = makeTable(
      instrument,
      cohort(8, (row, k) => (row < 6 ? k % 4 : (row + k * k) % 3)),
    )
    const groupsOf = async (made: typeof alike): Promise<unknown> =>
      (await scanTable(await csvTable(made), [made.layout])).layouts[0]?.equalAnswers
    expect(await groupsOf(alike)).toEqual([])
    expect(await groupsOf(pattern)).toEqual([{ items: items.length, count: 6, rows: [1, 2, 3, 4, 5, 6] }])
  })

  it('begins every split point at a record', async () => {
    const made = makeTable(
      instrument,
      cohort(40_000, (row, k) => (row * 31 + k) % 4),
    )
    const table = await csvTable(made)
    const { split, records } = await scanTable(table, [made.layout])
    expect(records).toBe(40_000)
    expect(split?.rows.length).toBeGreaterThan(1)
    const places = new Map<number, { byte: number | null; line: number | null }>()
    for await (const { row, byte, line } of table.records()) places.set(row, { byte, line })
    for (const [k, row] of (split?.rows ?? []).entries()) expect(places.get(row)).toEqual({ byte: split?.bytes[k], line: split?.lines[k] })
  })
})

describe('identities', () => {
  it('finds exactly the rows whose prints are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 }), (keys) => {
        const identities = createIdentities()
        for (const [at, key] of keys.entries()) identities.add(printText(`k${key}`, 1), (at + 1) * 1000)
        const expected = keys.flatMap((key, at) => (keys.filter((each) => each === key).length > 1 ? [(at + 1) * 1000] : []))
        expect(identities.candidates()).toEqual(expected)
      }),
    )
  })

  it('prints 300 000 different keys without an equal pair', () => {
    const identities = createIdentities()
    for (let row = 1; row <= 300_000; row++) identities.add(printText(`stu-${row}`, 0), row)
    expect(identities.candidates()).toEqual([])
  })

  it('finds twenty thousand pairs', () => {
    const identities = createIdentities()
    for (let row = 1; row <= 40_000; row++) identities.add(printText(`stu-${row % 20_000}`, 0), row)
    expect(identities.candidates()).toEqual(Array.from({ length: 40_000 }, (_, k) => k + 1))
  })
})
