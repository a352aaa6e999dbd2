import { describe, expect, test } from 'vitest'
import type { NormSetDefinition } from '../../src/core/definition.js'
import type { Metric } from '../../src/core/words.js'
import { figure, moments, normSet, runNorms, values } from './run-norms.js'

describe('metrics of a line', () => {
  // Raw 15 with mean 10 and SD 5 lies one SD above the mean, raw 10 on it.
  test.each<[Metric, number, number]>([
    ['z', 1, 0],
    ['t', 60, 50],
    ['iq', 115, 100],
    ['scaled', 13, 10],
    ['sten', 8, 6],
    ['stanine', 7, 5],
  ])('%s', (metric, above, middle) => {
    const bench = runNorms([normSet({ metric })])
    expect([bench.score({}, 15).value, bench.score({}, 10).value]).toEqual([above, middle])
  })
  test('NCE, of normalised scores only', () => {
    const nce = normSet({ metric: 'nce', round: { mode: 'half-up', digits: 2 } }, { metricKind: 'normalised' })
    expect(runNorms([nce]).score({}, 15).value).toBe(71.06)
  })
  test('a z on a border of stens and stanines goes up', () => {
    const raws = [0, 1.25, 2.5, 11.25]
    // z = −2, −1.75, −1.5 and 0.25
    expect(raws.map((raw) => runNorms([normSet({ metric: 'sten' })], { raws }).score({}, raw).value)).toEqual([2, 2, 3, 6])
    expect(raws.map((raw) => runNorms([normSet({ metric: 'stanine' })], { raws }).score({}, raw).value)).toEqual([1, 2, 2, 6])
  })
  test('true ties round half up on the exact fraction', () => {
    // 50 + 10 · (23 − 0.12) / 3.2 is 121.5 exactly; doubles give 121.49999999999999.
    expect(runNorms([normSet({ strata: [moments('all', {}, 0.12, 3.2)] })]).score({}, 23).value).toBe(122)
  })
  test('without a declared rounding nothing is rounded', () => {
    const set = normSet({ metric: 'z' })
    const scores = set.scores.map(({ round: _, ...score }) => score)
    expect(runNorms([{ ...set, scores }]).score({}, 11).value).toBe(0.2)
  })
})

describe('norm groups', () => {
  test('a norm set holds for its informants and forms only', () => {
    const made = { id: 'minimal', major: 1, informants: ['self', 'parent'], forms: ['main'] } as const
    const bench = runNorms([normSet({}, { instrument: made })])
    expect(bench.score({ informant: 'self' }, 10).value).toBe(50)
    expect(bench.score({ informant: 'parent' }, 10).value).toBe(50)
    expect(bench.score({ informant: 'teacher' }, 10).reasons).toEqual(['norm-group-not-found'])
    expect(bench.score({ form: 'short' }, 10).reasons).toEqual(['norm-group-not-found'])
    expect(bench.score({ form: 'unheard of' }, 10).reasons).toEqual(['respondent-attribute-missing'])
  })
  test('the fallbacks hold for the same informants', () => {
    const strata = [moments('young', { grades: { min: 3, max: 6 } }, 10, 5)]
    const bench = runNorms([normSet({ strata, fallbacks: [{ id: 'all', strata: [moments('all', {}, 12, 5)] }] })])
    expect(bench.score({ grade: 9 }, 12)).toEqual({ value: 50, stratum: 'all', notes: ['fallback-norm'], reasons: [] })
    expect(bench.score({ grade: 9, informant: 'teacher' }, 12).reasons).toEqual(['norm-group-not-found'])
  })
  test('fallbacks are tried in their order', () => {
    const fallbacks = [
      { id: 'sex', strata: [moments('girls', { sex: 'F' }, 11, 5), moments('boys', { sex: 'M' }, 12, 5)] },
      { id: 'all', strata: [moments('all', {}, 13, 5)] },
    ]
    const strata = [moments('g5', { grades: { min: 5, max: 5 } }, 10, 5)]
    const bench = runNorms([normSet({ strata, fallbacks }, { unknownSex: 'fallback' })])
    expect(bench.score({ grade: 5, sex: 'F' }, 10).stratum).toBe('g5')
    expect(bench.score({ grade: 6, sex: 'F' }, 10).stratum).toBe('girls')
    expect(bench.score({ grade: 6 }, 10).stratum).toBe('all')
  })
  test('bad input 49: grade, sex or age absent, off the norms or impossible: no norm score, with the reason', () => {
    const strata = [moments('a', { sex: 'F', grades: { min: 5, max: 6 }, ageMonths: { min: 120, max: 155 } }, 10, 5)]
    const bench = runNorms([normSet({ strata })])
    const pupil = { sex: 'F', grade: 5, ageMonths: 130 }
    expect(bench.score(pupil, 10).value).toBe(50)
    expect(bench.score({ ...pupil, ageMonths: 2400 }, 10).reasons).toEqual(['norm-group-not-found'])
    expect(bench.score({ ...pupil, grade: 7 }, 10).reasons).toEqual(['norm-group-not-found'])
    const { ageMonths: _, ...ageless } = pupil
    expect(bench.score(ageless, 10).reasons).toEqual(['respondent-attribute-missing'])
    const { grade: __, ...gradeless } = pupil
    expect(bench.score(gradeless, 10).reasons).toEqual(['respondent-attribute-missing'])
  })
  test('several norm sets stand beside each other, each under its index', () => {
    const local = normSet({ strata: [moments('local', {}, 5, 5)] }, { id: 'local' })
    const bench = runNorms([normSet({}), local])
    expect(bench.outputs.map((output) => output.norm)).toEqual([0, 1])
    expect([bench.score({}, 10, 0).value, bench.score({}, 10, 1).value]).toEqual([50, 60])
  })
  test('norms of other scales are left alone', () => {
    expect(runNorms([normSet({ scale: 'other' })]).outputs).toEqual([])
  })
  test('an unverified figure says so, by set or by stratum', () => {
    const unverified = { ...figure, mark: 'K' } as const
    expect(runNorms([normSet({}, { figure: unverified })]).score({}, 10).notes).toEqual(['unverified-figure'])
    const strata = [
      { ...moments('F', { sex: 'F' }, 10, 5), figure: unverified },
      { ...moments('M', { sex: 'M' }, 11, 5), figure },
    ]
    const bench = runNorms([normSet({ strata })])
    expect([bench.score({ sex: 'F' }, 10).notes, bench.score({ sex: 'M' }, 10).notes]).toEqual([['unverified-figure'], []])
  })
})

describe('interpolation', () => {
  const set = (over: Partial<NormSetDefinition['scores'][number]>): NormSetDefinition =>
    normSet({ kind: 'look-up', interpolation: 'linear', strata: [values('all', {}, 7, [40, 44, 50])], ...over })
  test('between two printed scores, with a note; on one, none', () => {
    const bench = runNorms([set({})], { raws: [6.9, 7, 7.5, 8.25, 9, 9.5] })
    expect(bench.score({}, 7)).toMatchObject({ value: 40, notes: [] })
    expect(bench.score({}, 7.5)).toMatchObject({ value: 42, notes: ['interpolated'] })
    expect(bench.score({}, 8.25)).toMatchObject({ value: 45.5, notes: ['interpolated'] })
    expect(bench.score({}, 6.9).reasons).toEqual(['below-table'])
    expect(bench.score({}, 9.5).reasons).toEqual(['above-table'])
  })
  test('a withheld stratum stays withheld', () => {
    const strata = [
      values('F', { sex: 'F' }, 7, [40, 44, 50]),
      { id: 'M', when: { sex: 'M' }, cell: 'withheld', why: { en: 'in doubt' } } as const,
    ]
    const bench = runNorms([set({ strata })], { raws: [7.5, 8] })
    expect(bench.score({ sex: 'F' }, 7.5).value).toBe(42)
    expect(bench.score({ sex: 'M' }, 8).reasons).toEqual(['norm-cell-withheld'])
  })
})

describe('open-ended cells', () => {
  const strata = [{ ...values('all', {}, 0, [20, 30, 40, 60, 80, 80]), atLeast: [80], atMost: [20] }]
  const bench = runNorms([normSet({ kind: 'look-up', strata })])
  test('print their bound and say on which side they are open', () => {
    expect(bench.score({}, 0)).toMatchObject({ value: 20, notes: ['capped-low'] })
    expect(bench.score({}, 1)).toMatchObject({ value: 30, notes: [] })
    expect(bench.score({}, 3)).toMatchObject({ value: 60, notes: [] })
    expect(bench.score({}, 4)).toMatchObject({ value: 80, notes: ['capped-high'] })
    expect(bench.score({}, 5)).toMatchObject({ value: 80, notes: ['capped-high'] })
  })
})
