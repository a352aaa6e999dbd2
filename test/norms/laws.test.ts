import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintNormSet } from '../../src/norms/lint.js'
import { moments, normSet, runNorms, sumShape, values } from './run-norms.js'

/** Half-up T from hundredths, in integers: floor((2·(50·sd + 10·(x − m)) + sd) / (2·sd)). */
function tByIntegers(raw: number, mean: number, sd: number): number {
  const [x, m, s] = [BigInt(raw) * 100n, BigInt(mean), BigInt(sd)]
  const numerator = 2n * (50n * s + 10n * (x - m)) + s
  const below = numerator / (2n * s)
  return Number(numerator % (2n * s) < 0n ? below - 1n : below)
}

const RUNS = { numRuns: 40 }
const mean = fc.integer({ min: 0, max: 3000 })
const sd = fc.integer({ min: 20, max: 1500 })

describe('laws of norm scores', () => {
  test('a linear T is the exact fraction rounded half up, for every raw score', () => {
    fc.assert(
      fc.property(mean, sd, (m, s) => {
        const bench = runNorms([normSet({ strata: [moments('all', {}, m / 100, s / 100)] })])
        for (let raw = 0; raw <= 30; raw += 1) expect(bench.score({}, raw).value).toBe(tByIntegers(raw, m, s))
      }),
      RUNS,
    )
  })
  test('within a norm group a higher raw score never has a lower norm score', () => {
    const metric = fc.constantFrom('z', 't', 'iq', 'scaled', 'sten', 'stanine' as const)
    fc.assert(
      fc.property(mean, sd, metric, (m, s, of) => {
        const bench = runNorms([normSet({ metric: of, strata: [moments('all', {}, m / 100, s / 100)] })])
        const scores = Array.from({ length: 31 }, (_, raw) => bench.score({}, raw).value ?? Number.NaN)
        for (let raw = 1; raw <= 30; raw += 1) expect(scores[raw]).toBeGreaterThanOrEqual(scores[raw - 1] ?? Number.NaN)
      }),
      RUNS,
    )
  })
  test('a table gives back its own cells, and lint finds exactly the tables that fall', () => {
    const cells = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 31, maxLength: 31 })
    const sorted = cells.map((all) => [...all].sort((a, b) => a - b))
    fc.assert(
      fc.property(fc.oneof(cells, sorted), (all) => {
        const set = normSet({ kind: 'look-up', strata: [values('all', {}, 0, all)] })
        const bench = runNorms([set])
        expect(all.map((_, raw) => bench.score({}, raw).value)).toEqual(all)
        const falls = lintNormSet(set, [sumShape]).some((each) => each.code === 'norms/not-monotone')
        const rising = all.every((value, i) => i === 0 || value >= (all[i - 1] ?? value))
        const falling = all.every((value, i) => i === 0 || value <= (all[i - 1] ?? value))
        expect(falls).toBe(!rising && !falling)
      }),
      RUNS,
    )
  })
  test('every pupil falls into the stratum of the own sex and grade, or into none', () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 5 })
      .map((all) => [...all].sort((a, b) => a - b))
    fc.assert(
      fc.property(cuts, (starts) => {
        const strata = starts.flatMap((from, i) =>
          (['F', 'M'] as const).map((sex) => {
            const to = (starts[i + 1] ?? 13) - 1
            return moments(`${sex}${from}`, { sex, grades: { min: from, max: to } }, 10 + i + (sex === 'F' ? 0.5 : 0), 5)
          }),
        )
        expect(lintNormSet(normSet({ strata }))).toEqual([])
        const bench = runNorms([normSet({ strata })])
        for (let grade = 1; grade <= 13; grade += 1) {
          for (const sex of ['F', 'M']) {
            const from = starts.filter((start) => start <= grade).at(-1)
            const expected = from === undefined || grade > 12 ? null : `${sex}${from}`
            expect(bench.score({ grade, sex }, 10).stratum).toBe(expected)
          }
        }
      }),
      RUNS,
    )
  })
})
