import { describe, expect, test } from 'vitest'
import type { ReliabilityDefinition } from '../../src/core/definition.js'
import { figure, normSet, runNorms, values } from './run-norms.js'

const reliability: readonly ReliabilityDefinition[] = [
  { scale: 'total', coefficient: 'retest', value: 0.5, population: 'made up', figure },
  { scale: 'total', coefficient: 'alpha', value: 0.76, population: 'made up', default: true, figure },
  { scale: 'other', coefficient: 'alpha', value: 0.1, population: 'made up', default: true, figure },
]

describe('interval of a standard score', () => {
  test('obtained score: T 65 at alpha .76 is 65 ∓ 1.96 · 10 · √.24 = 55.4 to 74.6', () => {
    const bench = runNorms([normSet({})], { reliability, raws: [17.5] })
    expect(bench.score({}, 17.5).value).toBe(65)
    expect(bench.interval({}, 17.5)).toEqual({ lower: 55.4, upper: 74.6 })
    expect(bench.outputs[0]?.interval).toMatchObject({ level: 0.95, method: 'obtained-score', standardError: 4.9 })
  })
  test('regressed (Kelley): around 50 + .76 · 15 = 61.4, with error 10 · √(.24 · .76) = 4.27: 53.0 to 69.8', () => {
    const bench = runNorms([normSet({})], { reliability, raws: [17.5], interval: 'regressed' })
    expect(bench.score({}, 17.5).value).toBe(65)
    expect(bench.interval({}, 17.5)).toEqual({ lower: 53, upper: 69.8 })
    expect(bench.outputs[0]?.interval).toMatchObject({ method: 'regressed', standardError: 4.27 })
  })
  test('carries the mark of the reliability it rests on, not that of the norms', () => {
    const unverified = reliability.map((each) => ({ ...each, figure: { ...figure, mark: 'K' as const } }))
    expect(runNorms([normSet({})], { reliability }).outputs[0]?.interval?.mark).toBe(figure.mark)
    expect(runNorms([normSet({})], { reliability: unverified }).outputs[0]?.interval?.mark).toBe('K')
  })
  test('stays within the ends of a bounded metric', () => {
    const bench = runNorms([normSet({ metric: 'stanine' })], { reliability })
    expect(bench.interval({}, 18)).toEqual({ lower: 6.1, upper: 9 })
  })
  test('only from a coefficient that is declared for this: none, another scale, another stage', () => {
    const none = (list: readonly ReliabilityDefinition[]): unknown => runNorms([normSet({})], { reliability: list }).outputs[0]?.interval
    expect(none([])).toBeUndefined()
    expect(none(reliability.slice(0, 1))).toBeUndefined()
    expect(none(reliability.slice(2))).toBeUndefined()
    expect(none(reliability.map((each) => ({ ...each, stage: 'mean' })))).toBeUndefined()
    expect(none(reliability.map((each) => ({ ...each, stage: 'sum' })))).toBeDefined()
    expect(none(reliability.map((each) => ({ ...each, value: 1.2 })))).toBeUndefined()
  })
  test('a perfectly reliable score is its own interval, an unreliable one regresses to the mean', () => {
    const of = (value: number, interval: 'obtained-score' | 'regressed'): unknown =>
      runNorms([normSet({})], { reliability: reliability.map((each) => ({ ...each, value })), interval }).interval({}, 20)
    expect(of(1, 'obtained-score')).toEqual({ lower: 70, upper: 70 })
    expect(of(0, 'regressed')).toEqual({ lower: 50, upper: 50 })
  })
  test('none for percentile ranks and for IRT metrics', () => {
    const ranks = normSet({
      kind: 'percentile',
      metric: 'percentile-rank',
      convention: 'mid-rank',
      strata: [values('all', {}, 0, [5, 50, 95])],
    })
    expect(runNorms([ranks], { reliability }).outputs[0]?.interval).toBeUndefined()
    const irt = normSet({ kind: 'look-up', strata: [values('all', {}, 0, [40, 50, 60])] }, { metricKind: 'irt' })
    expect(runNorms([irt], { reliability }).outputs[0]?.interval).toBeUndefined()
  })
  describe('from the standard error printed for each score', () => {
    const printed = { ...values('all', {}, 0, [40, 50, 60]), standardErrors: [6, 4.5, 5] }
    const irt = normSet({ kind: 'look-up', offTable: { low: 'absent', high: 'cap' }, strata: [printed] }, { metricKind: 'irt' })
    test('value ∓ 1.96 · SE of this very score, with the mark of the norms', () => {
      const bench = runNorms([irt], { raws: [0, 1] })
      // 40 ∓ 11.76, 50 ∓ 8.82
      expect(bench.interval({}, 0)).toEqual({ lower: 28.2, upper: 51.8 })
      expect(bench.interval({}, 1)).toEqual({ lower: 41.2, upper: 58.8 })
      expect(bench.outputs[0]?.interval).toMatchObject({ level: 0.95, method: 'printed-error', mark: figure.mark })
      expect(bench.outputs[0]?.interval?.standardError).toBeUndefined()
    })
    test('rather than from a reliability, and the weakest mark of its groups counts', () => {
      const doubtful = { ...printed, id: 'girls', when: { sex: 'F' as const }, figure: { ...figure, mark: 'K' as const } }
      const set = normSet({ kind: 'look-up', strata: [{ ...printed, when: { sex: 'M' } }, doubtful] })
      expect(runNorms([set], { reliability }).outputs[0]?.interval).toMatchObject({ method: 'printed-error', mark: 'K' })
    })
    test('none beyond the table, and none for a group without printed errors', () => {
      expect(runNorms([irt]).interval({}, 9)).toEqual({ lower: null, upper: null })
      const bare = { ...values('girls', { sex: 'F' }, 0, [41, 51, 61]) }
      const set = normSet({ kind: 'look-up', strata: [{ ...printed, when: { sex: 'M' } }, bare] }, { metricKind: 'irt' })
      const bench = runNorms([set])
      expect(bench.interval({ sex: 'M' }, 2)).toEqual({ lower: 50.2, upper: 69.8 })
      expect(bench.score({ sex: 'F' }, 2).value).toBe(61)
      expect(bench.interval({ sex: 'F' }, 2)).toEqual({ lower: null, upper: null })
    })
  })
  test('none around a value that is only a bound: capped', () => {
    const strata = [values('all', {}, 0, [40, 50, 60])]
    const bench = runNorms([normSet({ kind: 'look-up', offTable: { low: 'absent', high: 'cap' }, strata })], { reliability })
    expect(bench.interval({}, 2)).toEqual({ lower: 50.4, upper: 69.6 })
    expect(bench.score({}, 9)).toMatchObject({ value: 60, notes: ['capped-high'] })
    expect(bench.interval({}, 9)).toEqual({ lower: null, upper: null })
  })
  test('none around a value that is only a bound: open-ended', () => {
    const open = { ...values('all', {}, 0, [40, 50, 60, 60]), atLeast: [60] }
    const bench = runNorms([normSet({ kind: 'look-up', offTable: { low: 'cap', high: 'cap' }, strata: [open] })], { reliability })
    expect(bench.interval({}, 1)).toEqual({ lower: 40.4, upper: 59.6 })
    expect(bench.score({}, 2).value).toBe(60)
    expect(bench.interval({}, 2)).toEqual({ lower: null, upper: null })
    expect(bench.score({}, 9).value).toBe(60)
    expect(bench.interval({}, 9)).toEqual({ lower: null, upper: null })
  })
})
