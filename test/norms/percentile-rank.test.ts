import { describe, expect, test } from 'vitest'
import type { NormSetDefinition } from '../../src/core/definition.js'
import { figure, moments, normSet, runNorms, sumShape, values } from './run-norms.js'

const normalised = { metricKind: 'normalised' } as const
const code = (run: () => unknown): unknown => {
  try {
    run()
    return 'accepted'
  } catch (error) {
    return (error as { code?: unknown }).code
  }
}

describe('percentile ranks by the normal curve', () => {
  test.each(['linear', 'irt'] as const)('are refused on %s scores', (metricKind) => {
    const ask = (set: NormSetDefinition, percentileRanks: boolean): unknown =>
      code(() => runNorms([set], { percentileRanks, shape: sumShape }))
    expect(ask(normSet({}, { metricKind }), true)).toBe('norms/linear-to-percentile')
    expect(ask(normSet({ metric: 'percentile-rank' }, { metricKind }), false)).toBe('norms/linear-to-percentile')
    expect(ask(normSet({ metric: 'nce' }, { metricKind }), false)).toBe('norms/linear-to-percentile')
    expect(ask(normSet({}, { metricKind }), false)).toBe('accepted')
  })
  test('of a normalised table, beside its T', () => {
    const strata = [values('all', {}, 0, [30, 40, 50, 60, null, 70])]
    const bench = runNorms([normSet({ kind: 'look-up', strata }, normalised)], { percentileRanks: true })
    expect(bench.outputs.map((output) => output.metric)).toEqual(['t', 'percentile-rank'])
    // R: round(100 * pnorm(-2:2), 1)
    expect([0, 1, 2, 3, 5].map((raw) => bench.score({}, raw, 1).value)).toEqual([2.3, 15.9, 50, 84.1, 97.7])
    expect(bench.score({}, 4, 1).reasons).toEqual(['norm-cell-withheld'])
    expect(bench.score({}, 6, 1).reasons).toEqual(['above-table'])
  })
  test('of normalised moments, one cell for every attainable score, never 0 and never 100', () => {
    const set = normSet({ metric: 'percentile-rank', strata: [moments('all', {}, 15, 2)] }, normalised)
    const bench = runNorms([set], { shape: sumShape })
    expect([0, 11, 15, 19, 30].map((raw) => bench.score({}, raw).value)).toEqual([0.1, 2.3, 50, 97.7, 99.9])
    expect(bench.outputs[0]?.display).toEqual({ above: 99, below: 1 })
  })
  test('need whole scores', () => {
    const set = normSet({ metric: 'percentile-rank' }, normalised)
    expect(code(() => runNorms([set], { shape: { ...sumShape, step: null } }))).toBe('norms/key-not-integer')
    expect(code(() => runNorms([set]))).toBe('norms/key-not-integer')
  })
  test('an open-ended T has none, an unverified one says so', () => {
    const strata = [{ ...values('all', {}, 0, [40, 50, 80]), atLeast: [80] }]
    const bench = runNorms([normSet({ kind: 'look-up', strata }, { ...normalised, figure: { ...figure, mark: 'K' } })], {
      percentileRanks: true,
    })
    expect(bench.score({}, 2, 1).reasons).toEqual(['norm-cell-withheld'])
    expect(bench.score({}, 1, 1).notes).toEqual(['unverified-figure'])
  })
})
