import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/instruments/compile.js'
import { linkPlan as link } from '../../src/plan/link.js'
import { bit } from '../../src/plan/status.js'
import { assessWithPlan, linkPlan, type PlanColumns, scoreColumns } from '../../src/runtime.js'
import { handPlan } from '../results/hand-plan.js'
import { normSet, phq } from './fixtures.js'

const plan = compile(phq, { norms: [normSet()] })
const linked = linkPlan(plan)
const inputs = plan.program.inputs

const cell = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constantFrom(4, 100, 239, 240, 248, 249, 252, 253, 255))
const row = fc.record({
  cells: fc.array(cell, { minLength: 9, maxLength: 9 }),
  grade: fc.constantFrom(-1, 5, 8),
  sex: fc.constantFrom(-1, 0, 1),
})
type Row = { readonly cells: readonly number[]; readonly grade: number; readonly sex: number }

function columnsOf(rows: readonly Row[]): PlanColumns {
  // the words of informant and form begin with self and the only form
  const zeros = new Int32Array(rows.length)
  return {
    count: rows.length,
    items: inputs.items.map((_, at) => Uint8Array.from(rows, ({ cells }) => cells[at] as number)),
    attributes: {
      grade: Int32Array.from(rows, ({ grade }) => grade),
      sex: Int32Array.from(rows, ({ sex }) => sex),
      informant: zeros,
      form: zeros,
    },
  }
}
const REASONS = ['not-administered', 'not-applicable', 'not-shown', 'declined', 'skipped', 'blank']
const responseOf = (code: number) => (code < 4 ? code : { missing: (REASONS[code - 250] ?? 'invalid') as 'blank' })

describe('scoreColumns', () => {
  it('law 1 and 2: each row as assessWithPlan alone gives it, whatever the block', () => {
    const small = link(plan, 3)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const columns = columnsOf(rows)
        const scored = scoreColumns(linked, columns)
        expect(scoreColumns(small, columns)).toEqual(scored)
        const [total] = scored.scales
        rows.forEach(({ cells, grade, sex }, at) => {
          const responses = Object.fromEntries(inputs.items.map(({ id }, k) => [id, responseOf(cells[k] as number)]))
          const respondent = { key: 'a', grade: grade < 0 ? null : grade, sex: ['F', 'M'][sex] ?? null }
          const alone = assessWithPlan(linked, { responses, respondent }).scales.total
          const sum = total?.stages[0]
          expect(alone?.status === 'scored' ? alone.sum : 0).toBe(sum?.values[at])
          expect(alone?.status === 'scored').toBe(
            ((sum?.statuses[at] ?? 0) & bit('too-many-missing')) === 0 && sum?.statuses[at] !== bit('none-answered'),
          )
          const t = alone?.standardScores[0]
          expect(t?.status === 'scored' ? t.value : 0).toBe(total?.standardScores[0]?.values[at])
          const band = alone?.bands[0]
          if (band?.state === 'final') expect(total?.bands[0]?.categories[at]).toBe(band.severity)
          if (alone?.status === 'absent') expect(total?.bands[0]?.categories[at]).toBe(-1)
        })
      }),
      { numRuns: 100 },
    )
  })
  it('a stray cell is invalid, never a score', () => {
    const one = (stray: number) => scoreColumns(linked, columnsOf([{ cells: [stray, 3, 3, 3, 3, 3, 3, 3, 3], grade: -1, sex: -1 }]))
    for (const stray of [4, 200, 240, 248, 249]) expect(one(stray).scales[0]?.stages[0]?.values[0]).toBe(27)
    expect(one(4)).toEqual(one(249))
  })
  it('a stray cell is no answer to a condition either', () => {
    const byHand = link(handPlan(), 4)
    const { items, reals } = byHand.plan.program.inputs
    const count = 3
    const given = [1, 100, 249]
    const columns = {
      count,
      items: items.map(({ id }) => Uint8Array.from(given, (cell) => (id === 'q9' ? cell : 0))),
      reals: reals.map(() => ({ values: new Float64Array(count), missing: new Uint8Array(count).fill(255) })),
    }
    const [acute] = scoreColumns(byHand, columns).decisions
    expect([...(acute?.categories ?? [])]).toEqual([0, -1, -1])
  })
  it('attributes left out are unknown, and stay unknown after a block that had them', () => {
    const rows: Row[] = [{ cells: [1, 1, 1, 1, 1, 1, 1, 1, 1], grade: 8, sex: 0 }]
    const { attributes: _, ...bare } = columnsOf(rows)
    scoreColumns(linked, columnsOf(rows))
    expect(scoreColumns(linked, bare).scales[0]?.standardScores[0]?.statuses[0]).toBe(bit('respondent-attribute-missing'))
  })
  it('refuses short or missing columns and odd counts', () => {
    const columns = columnsOf([{ cells: [1, 1, 1, 1, 1, 1, 1, 1, 1], grade: 8, sex: 0 }])
    expect(() => scoreColumns(linked, { ...columns, count: 2 })).toThrow(RangeError)
    expect(() => scoreColumns(linked, { ...columns, items: columns.items.slice(1) })).toThrow(RangeError)
    expect(() => scoreColumns(linked, { ...columns, count: -1 })).toThrow(RangeError)
    expect(() => scoreColumns(linked, { ...columns, count: 0.5 })).toThrow(RangeError)
  })
  it('nobody gives empty columns', () => {
    expect(scoreColumns(linked, columnsOf([])).scales[0]?.stages[0]?.values).toHaveLength(0)
  })
})

it('the runtime pulls in no schema validator, no formula parser and no message text', async () => {
  const { metafile } = await build({
    entryPoints: [new URL('../../src/runtime.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  })
  const files = Object.keys(metafile.inputs)
  expect(files.some((file) => file.endsWith('src/results/build.ts'))).toBe(true)
  const barred = /node_modules\/(ajv|mathjs|csv-parse|commander|date-fns)|core\/messages|src\/(scoring|norms|risk|instruments|cli)\//
  expect(files.filter((file) => barred.test(file))).toEqual([])
})
