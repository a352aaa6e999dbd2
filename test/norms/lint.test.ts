import { describe, expect, test } from 'vitest'
import type { NormScoreDefinition, NormSetDefinition, NormStratum } from '../../src/core/definition.js'
import { lintNormSet } from '../../src/norms/lint.js'
import { checkReview } from '../../src/norms/lint-applicability.js'
import type { ScaleShape } from '../../src/norms/shape.js'
import { rcadsSeparation } from './rcads-separation.js'
import { figure, moments, normSet, sumShape, values } from './run-norms.js'

const found = (set: NormSetDefinition, shapes: readonly ScaleShape[] = [sumShape]): string[] =>
  lintNormSet(set, shapes).map((each) => `${each.severity} ${each.code} ${each.path}`)
const gaps = (set: NormSetDefinition): unknown[] =>
  lintNormSet(set)
    .filter((each) => each.code === 'norms/gap')
    .map((each) => `${each.severity} ${String(each.params.gap)}`)

const table = (strata: readonly NormStratum[], over: Partial<NormScoreDefinition> = {}): NormSetDefinition =>
  normSet({ kind: 'look-up', ties: 'one row a raw score', strata, ...over })
const line = (length: number, first: number, by: number): number[] => Array.from({ length }, (_, i) => first + by * i)

describe('sound norm sets pass', () => {
  test('the smallest', () => {
    expect(found(normSet({}))).toEqual([])
  })
  test('RCADS separation anxiety, with its withheld cell told', () => {
    const shape = { ...sumShape, max: 21 }
    expect(found(rcadsSeparation, [shape])).toEqual(['info norms/cell-withheld /scores/0/strata/9'])
  })
})

describe('bad input 16: gaps and overlaps between norm groups', () => {
  const by = (id: string, sex: 'F' | 'M', min: number, max: number, mean: number): NormStratum =>
    moments(id, { sex, grades: { min, max } }, mean, 5)
  const full = [by('a', 'F', 3, 4, 10), by('b', 'M', 3, 4, 11), by('c', 'F', 5, 8, 12), by('d', 'M', 5, 8, 13)]
  test('none', () => {
    expect(found(normSet({ strata: full }))).toEqual([])
  })
  test('a band that leaves out a grade', () => {
    expect(gaps(normSet({ strata: [...full, by('e', 'F', 10, 12, 14), by('f', 'M', 10, 12, 15)] }))).toEqual(['error grade 9'])
  })
  test('a sex that is missing in one band', () => {
    expect(gaps(normSet({ strata: full.slice(0, 3) }))).toEqual(['error grade 5–8, M'])
  })
  test('descriptive norms may have gaps; a fallback that covers one makes it harmless', () => {
    expect(gaps(normSet({ strata: full.slice(0, 3) }, { use: 'descriptive' }))).toEqual(['warning grade 5–8, M'])
    const fallbacks = [{ id: 'all', strata: [moments('all', { grades: { min: 1, max: 12 } }, 12, 6)] }]
    expect(gaps(normSet({ strata: full.slice(0, 3), fallbacks }))).toEqual(['info grade 5–8, M'])
    const elsewhere = [{ id: 'all', strata: [moments('all', { grades: { min: 1, max: 4 } }, 12, 6)] }]
    expect(gaps(normSet({ strata: full.slice(0, 3), fallbacks: elsewhere }))).toEqual(['error grade 5–8, M'])
  })
  test('an informant or a form of the norm set without a stratum', () => {
    const strata = [moments('self', { informant: 'self' }, 10, 5)]
    expect(gaps(normSet({ strata }, { instrument: { id: 'minimal', major: 1, informants: ['self', 'parent'] } }))).toEqual(['error parent'])
    const forms = [moments('main', { form: 'main' }, 10, 5)]
    const made = { id: 'minimal', major: 1, informants: ['self'], forms: ['main', 'short'] } as const
    expect(gaps(normSet({ strata: forms }, { instrument: made }))).toEqual(['error short'])
  })
  test('months: a band that ends early, within each grade', () => {
    const strata = [moments('a', { ageMonths: { min: 96, max: 118 } }, 10, 5), moments('b', { ageMonths: { min: 120, max: 131 } }, 11, 5)]
    expect(gaps(normSet({ strata }))).toEqual(['error months 119'])
  })
  test('two strata for one pupil', () => {
    expect(found(normSet({ strata: [...full, by('e', 'F', 8, 9, 14), by('f', 'M', 9, 9, 15)] }))).toEqual([
      'error norms/overlap /scores/0/strata/4',
    ])
    expect(found(normSet({ strata: [...full, moments('all', {}, 14, 5)] })).every((each) => each.includes('norms/overlap'))).toBe(true)
  })
  test('the same stratum twice, the same score twice, the same id twice', () => {
    expect(found(normSet({ strata: [...full, by('e', 'M', 5, 8, 14)] }))).toEqual(['error norms/duplicate-cell /scores/0/strata/4'])
    const set = normSet({})
    expect(found({ ...set, scores: [...set.scores, ...set.scores] })).toEqual(['error norms/duplicate-cell /scores/1'])
    expect(found(normSet({ strata: [...full, by('a', 'M', 9, 9, 14)] }))).toEqual(['error definition/duplicate-id /scores/0/strata/4/id'])
  })
  test('a range that runs backwards', () => {
    expect(found(normSet({ strata: [by('a', 'F', 4, 3, 10)] }))).toEqual(['error definition/range-order /scores/0/strata/0/when/grades'])
  })
  test('four hundred strata by single months', () => {
    const months = Array.from({ length: 400 }, (_, i) => moments(`m${i}`, { ageMonths: { min: 60 + i, max: 60 + i } }, 10 + i / 100, 5))
    expect(found(normSet({ strata: months }))).toEqual([])
  })
})

describe('bad input 17: norms of another instrument, version, form or informant', () => {
  const instrument = {
    id: 'minimal',
    version: '1.4.2',
    informants: ['self'],
    forms: [{ id: 'main', language: 'en', informant: 'self', order: [], figure }],
  } as const
  const of = (made: Partial<NormSetDefinition['instrument']>): unknown[] =>
    lintNormSet(normSet({}, { instrument: { id: 'minimal', major: 1, informants: ['self'], ...made } }), undefined, instrument).map(
      (each) => `${each.severity} ${each.code} ${each.path}`,
    )
  test('the right ones pass', () => {
    expect(of({ forms: ['main'] })).toEqual([])
  })
  test('others are refused', () => {
    expect(of({ id: 'minimal2' })).toEqual(['error norms/version-mismatch /instrument'])
    expect(of({ major: 2 })).toEqual(['error norms/version-mismatch /instrument'])
    expect(of({ forms: ['main', 'german'] })).toEqual(['error definition/unknown-reference /instrument/forms/1'])
    expect(of({ informants: ['self', 'parent'] })).toEqual(['error definition/unknown-reference /instrument/informants/1'])
  })
})

describe('scales and stages', () => {
  const shapes = [sumShape, { ...sumShape, stage: 'mean', max: 3, step: null }]
  test('an unknown scale, an unknown stage, and a stage left open', () => {
    expect(found(normSet({ scale: 'other' }), shapes)).toEqual(['error norms/unknown-scale /scores/0/scale'])
    expect(found(normSet({ stage: 'percent' }), shapes)).toEqual(['error norms/unknown-scale /scores/0/stage'])
    expect(found(normSet({}), shapes)).toEqual(['error definition/stage-ambiguous /scores/0'])
    expect(found(normSet({ stage: 'sum' }), shapes)).toEqual([])
  })
  test('sum norms on a mean stage do not fit its range', () => {
    expect(found(normSet({ stage: 'mean' }), shapes)).toEqual(['error norms/moments-out-of-range /scores/0/strata/0'])
  })
  test('a table needs whole scores or interpolation', () => {
    const strata = [values('all', {}, 0, [40, 50, 60, 70])]
    expect(found(table(strata, { stage: 'mean' }), shapes)).toEqual(['error norms/key-not-integer /scores/0'])
    expect(found(table(strata, { stage: 'mean', interpolation: 'linear' }), shapes)).toEqual([])
  })
})

describe('what the metric, the kind and the cells demand of each other', () => {
  const ranks = line(31, 1, 3)
  test.each(['percentile-rank', 'nce'] as const)('%s from a mean and SD is refused unless the scores were normalised', (metric) => {
    expect(found(normSet({ metric }))).toEqual(['error norms/linear-to-percentile /scores/0/metric'])
    expect(found(normSet({ metric }, { metricKind: 'irt' }))).toEqual(['error norms/linear-to-percentile /scores/0/metric'])
    expect(found(normSet({ metric }, { metricKind: 'normalised' }))).toEqual([])
  })
  test('printed percentile ranks need no normal curve, but their convention', () => {
    const set = (over: Partial<NormScoreDefinition>): string[] =>
      found(table([values('all', {}, 0, ranks)], { kind: 'percentile', metric: 'percentile-rank', ...over }))
    expect(set({ convention: 'mid-rank' })).toEqual([])
    expect(set({})).toEqual(['error norms/convention-unstated /scores/0'])
    expect(set({ convention: 'mid-rank', metric: 't' })).toContain('error definition/value /scores/0/kind')
  })
  test('bad input 16: percentile ranks that fall, and ranks beyond 100', () => {
    const cells = (at: number, value: number): NormSetDefinition =>
      table([values('all', {}, 0, ranks.with(at, value))], { kind: 'percentile', metric: 'percentile-rank', convention: 'below' })
    expect(found(cells(10, 20))).toEqual(['error norms/not-monotone /scores/0/strata/0/values/10'])
    expect(found(cells(30, 101))).toEqual(['error norms/value-implausible /scores/0/strata/0/values/30'])
  })
  test('a falling metric is monotone too, but all strata must fall', () => {
    const up = values('F', { sex: 'F' }, 0, line(31, 30, 2))
    const down = values('M', { sex: 'M' }, 0, line(31, 90, -2))
    expect(found(table([values('all', {}, 0, line(31, 90, -2))]))).toEqual([])
    expect(found(table([up, down]))).toContain('error norms/not-monotone /scores/0/strata/1/values/1')
  })
  test('cells of the wrong kind', () => {
    expect(found(normSet({ strata: [values('all', {}, 0, line(31, 30, 2))] }))).toEqual(['error norms/cell-kind /scores/0/strata/0/cell'])
    expect(found(table([moments('all', {}, 10, 5)]))).toEqual(['error norms/cell-kind /scores/0/strata/0/cell'])
  })
  test('a jump of more than a standard deviation', () => {
    const cells = line(31, 30, 2).map((value, i) => (i > 15 ? value + 10 : value))
    expect(found(table([values('all', {}, 0, cells)]))).toEqual(['warning norms/jump /scores/0/strata/0/values/16'])
  })
  test('printed standard errors: one for each value, and none without its value', () => {
    const cells = line(31, 30, 2)
    const withErrors = (standardErrors: readonly (number | null)[]): readonly string[] =>
      found(table([{ ...values('all', {}, 0, cells), standardErrors } as NormStratum]))
    expect(withErrors(cells.map(() => 4))).toEqual([])
    expect(withErrors(cells.slice(1).map(() => 4))).toEqual(['error norms/standard-errors /scores/0/strata/0/standardErrors'])
    expect(withErrors(cells.map((_, i) => (i === 5 ? null : 4)))).toEqual([
      'error norms/standard-errors /scores/0/strata/0/standardErrors/5',
    ])
  })
  test('withheld cells are told; between knots they are refused', () => {
    const cells = line(31, 30, 2).map((value, i) => (i === 5 ? null : value))
    expect(found(table([values('all', {}, 0, cells)]))).toEqual(['info norms/cell-withheld /scores/0/strata/0/values/5'])
    expect(found(table([values('all', {}, 0, cells)], { interpolation: 'linear' }))).toEqual([
      'error norms/cell-withheld /scores/0/strata/0/values/5',
    ])
  })
})

describe('open-ended cells', () => {
  const cells = [...line(26, 30, 2), 80, 80, 80, 80, 80]
  const censored = (over: object, other: readonly NormStratum[] = []): string[] =>
    found(table([{ ...values('all', {}, 0, cells), ...over }, ...other]))
  test('one bound at the end passes', () => {
    expect(censored({ atLeast: [80] })).toEqual([])
  })
  test('a bound that is not printed, a value beyond it, two bounds, and interpolation are refused', () => {
    const refused = 'error norms/censored-cell /scores/0/strata/0/atLeast'
    expect(censored({ atLeast: [78, 80] })).toContain(refused)
    expect(censored({ atLeast: [81] })).toContain(refused)
    const odd = { ...values('all', {}, 0, [...line(26, 30, 2), 80, 80, 80, 80, 82]), atLeast: [80] }
    expect(found(table([odd]))).toContain(refused)
    const bounded = { ...values('all', {}, 0, cells), atLeast: [80] }
    expect(found(table([bounded], { interpolation: 'linear' }))).toEqual([refused])
  })
})

describe('review', () => {
  test('the date must be a date', () => {
    expect(found(normSet({}, { reviewBy: '2030-02-30' }))).toEqual(['error definition/value /reviewBy'])
  })
  test('norms are due for review after the day, not on it', () => {
    const set = normSet({}, { reviewBy: '2030-12-31' })
    expect(checkReview(set, { year: 2030, month: 12, day: 31 })).toBeNull()
    expect(checkReview(set, { year: 2031, month: 1, day: 1 })).toMatchObject({ code: 'norms/review-due', severity: 'warning' })
  })
})
