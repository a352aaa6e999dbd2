import { describe, expect, test } from 'vitest'
import { ageInMonths } from '../../src/core/calendar.js'
import type { NormScoreDefinition, NormSetDefinition } from '../../src/core/definition.js'
import { lintNormSet } from '../../src/norms/lint.js'
import { RCADS_RAWS, RCADS_SEPARATION, rcadsSeparation } from './rcads-separation.js'
import { figure, moments, normSet, runNorms, sumShape, values } from './run-norms.js'

const found = (set: NormSetDefinition, shape = sumShape): string[] =>
  lintNormSet(set, [shape]).map((each) => `${each.severity} ${each.code} ${each.path}`)

const lookUp = (over: Partial<NormScoreDefinition>): Partial<NormScoreDefinition> => ({
  kind: 'look-up',
  ties: 'every raw score has one row',
  ...over,
})
const rising = (from: number, to: number, first: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => first + 2 * i)

describe('T1: every sex meets its own norms in every grade, the even ones too', () => {
  const bench = runNorms([rcadsSeparation])
  for (const { from, to, sex, t } of RCADS_SEPARATION) {
    for (const grade of [from, to]) {
      test(`${sex} in grade ${grade}`, () => {
        RCADS_RAWS.forEach((raw, i) => {
          expect(bench.score({ grade, sex }, raw)).toEqual({ value: t[i], stratum: `${sex}_${from}_${to}`, notes: [], reasons: [] })
        })
      })
    }
  }
  test('by hand: boys of grade 3–4 with raw 11 have 50 + 10 · (11 − 4.84) / 3.95 = 65.6, so 66', () => {
    expect(bench.score({ grade: 4, sex: 'M' }, 11).value).toBe(66)
  })
  test('a withheld stratum names itself and gives no figure', () => {
    for (const grade of [5, 6]) {
      expect(bench.score({ grade, sex: 'F' }, 11)).toEqual({
        value: null,
        stratum: 'F_5_6',
        notes: [],
        reasons: ['norm-cell-withheld'],
      })
    }
  })
  test('the grades beside the norms have none', () => {
    for (const grade of [2, 13]) expect(bench.score({ grade, sex: 'F' }, 11).reasons).toEqual(['norm-group-not-found'])
  })
})

describe('T2: lost commas in a table', () => {
  const whole = rising(0, 30, 30)
  const table = (cells: readonly number[]): NormSetDefinition => normSet(lookUp({ strata: [values('all', {}, 0, cells)] }))
  test('the sound table passes', () => {
    expect(found(table(whole))).toEqual([])
  })
  test('two numbers run together: an impossible value, a jump, and one row too few', () => {
    const fused = [...whole.slice(0, 19), 6870, ...whole.slice(21)]
    expect(found(table(fused))).toEqual(
      expect.arrayContaining([
        'error norms/value-implausible /scores/0/strata/0/values/19',
        'error norms/not-monotone /scores/0/strata/0/values/20',
        'warning norms/jump /scores/0/strata/0/values/19',
        'warning norms/length /scores/0/strata/0/values',
      ]),
    )
  })
  test('a 00 in the middle and a tail that falls', () => {
    expect(found(table([...whole.slice(0, 10), 0, ...whole.slice(11)]))).toContain('error norms/not-monotone /scores/0/strata/0/values/10')
    expect(found(table([...whole.slice(0, 28), 96, 85, 86]))).toContain('error norms/not-monotone /scores/0/strata/0/values/29')
  })
  test('a row lost in one stratum shifts it against the others: refused', () => {
    const strata = [values('F', { sex: 'F' }, 0, whole), values('M', { sex: 'M' }, 0, [...whole.slice(0, 12), ...whole.slice(13)])]
    expect(found(normSet(lookUp({ strata })))).toContain('error norms/length /scores/0/strata/1/values')
  })
  test('a row doubled in one stratum is refused as well', () => {
    const strata = [values('F', { sex: 'F' }, 0, whole), values('M', { sex: 'M' }, 0, [31, ...whole])]
    expect(found(normSet(lookUp({ strata })))).toContain('error norms/length /scores/0/strata/1/values')
  })
})

describe('T3: copied strata', () => {
  const copied = (note?: string): NormSetDefinition =>
    normSet({
      strata: [
        moments('M_5_6', { sex: 'M' }, 3.19, 3.05),
        { ...moments('F_5_6', { sex: 'F' }, 3.19, 3.05), figure: note === undefined ? figure : { ...figure, note } },
      ],
    })
  test('are refused without a note', () => {
    expect(found(copied())).toEqual(['error norms/copied-stratum /scores/0/strata/1'])
  })
  test('with a note they stay a warning', () => {
    expect(found(copied('printed so in the source'))).toEqual(['warning norms/copied-stratum /scores/0/strata/1'])
  })
  test('tables are compared too', () => {
    const strata = [values('F', { sex: 'F' }, 0, rising(0, 30, 30)), values('M', { sex: 'M' }, 0, rising(0, 30, 30))]
    expect(found(normSet(lookUp({ strata })))).toEqual(['error norms/copied-stratum /scores/0/strata/1'])
  })
})

describe('T4: a table that covers only the middle', () => {
  const middle = (offTable: NormScoreDefinition['offTable']): NormSetDefinition =>
    normSet(lookUp({ offTable, strata: [values('all', {}, 12, rising(12, 25, 40))] }))
  test('is reported against the attainable range', () => {
    expect(found(middle({ low: 'absent', high: 'absent' }))).toEqual(['warning norms/length /scores/0/strata/0/values'])
  })
  test('the lowest and the highest children get a named outcome, never a blank', () => {
    const bench = runNorms([middle({ low: 'absent', high: 'absent' })])
    expect(bench.score({}, 11).reasons).toEqual(['below-table'])
    expect(bench.score({}, 12).value).toBe(40)
    expect(bench.score({}, 25).value).toBe(66)
    expect(bench.score({}, 26).reasons).toEqual(['above-table'])
  })
})

describe('T5: a miss in the table never leaves the raw score in its place', () => {
  const bench = runNorms([normSet(lookUp({ metric: 'z', strata: [values('all', {}, 0, [-1, 0, null, 1])] }))])
  test('no row: absent, with the reason and no number', () => {
    expect(bench.score({}, 7)).toMatchObject({ value: null, reasons: ['above-table'] })
    expect(bench.score({}, 2)).toMatchObject({ value: null, reasons: ['norm-cell-withheld'] })
  })
  test('a standard score of 0 is a score', () => {
    expect(bench.score({}, 1)).toEqual({ value: 0, stratum: 'all', notes: [], reasons: [] })
  })
})

describe('T6: an unknown sex is not a girl and not a boy', () => {
  const strata = [moments('F', { sex: 'F' }, 10, 5), moments('M', { sex: 'M' }, 12, 5)]
  const fallbacks = [{ id: 'both', strata: [moments('both', {}, 11, 5)] }]
  test.each([undefined, 'X', 'female', ''])('%j has no norms where none are declared for it', (sex) => {
    const bench = runNorms([normSet({ strata })])
    expect(bench.score(sex === undefined ? {} : { sex }, 10)).toEqual({
      value: null,
      stratum: null,
      notes: [],
      reasons: ['respondent-attribute-missing'],
    })
  })
  test('"absent" holds although there is a fallback, which is for other gaps', () => {
    const bench = runNorms([normSet({ strata, fallbacks }, { unknownSex: 'absent' })])
    expect(bench.score({}, 10).reasons).toEqual(['respondent-attribute-missing'])
  })
  test('"fallback" takes the declared group and says so', () => {
    const bench = runNorms([normSet({ strata, fallbacks }, { unknownSex: 'fallback' })])
    expect(bench.score({}, 11)).toEqual({ value: 50, stratum: 'both', notes: ['fallback-norm'], reasons: [] })
    expect(bench.score({ sex: 'F' }, 10)).toEqual({ value: 50, stratum: 'F', notes: [], reasons: [] })
  })
  test('a promised fallback that asks for the sex is refused', () => {
    expect(found(normSet({ strata }, { unknownSex: 'fallback' }))).toEqual(['error norms/unknown-sex-path /scores/0'])
    expect(found(normSet({ strata, fallbacks }, { unknownSex: 'fallback' }))).toEqual([])
  })
})

test('T7: scores are compared as numbers: 7.5 and 7.50 are one, and neither is a row of a table', () => {
  const line = runNorms([normSet({ strata: [moments('all', {}, 7.5, 5)] })], { raws: [7.5, 7.5] })
  expect(line.score({}, 7.5).value).toBe(50)
  const table = runNorms([normSet(lookUp({ strata: [values('all', {}, 0, rising(0, 30, 30))] }))], { raws: [7, 7.5, 8] })
  expect(table.score({}, 7.5).reasons).toEqual(['norm-cell-withheld'])
  expect(table.score({}, 8).value).toBe(46)
})

describe('T8: ages in months are inclusive at both ends', () => {
  const strata = [moments('young', { ageMonths: { min: 24, max: 59 } }, 10, 5), moments('old', { ageMonths: { min: 60, max: 119 } }, 12, 5)]
  const bench = runNorms([normSet({ strata })])
  test.each([
    [23, null],
    [24, 'young'],
    [59, 'young'],
    [60, 'old'],
    [119, 'old'],
    [120, null],
  ])('%d months', (ageMonths, stratum) => {
    expect(bench.score({ ageMonths }, 10).stratum).toBe(stratum)
  })
  test('adjoining bands leave no gap, and one that ends a month early is a gap', () => {
    expect(found(normSet({ strata }))).toEqual([])
    const short = [moments('young', { ageMonths: { min: 24, max: 58 } }, 10, 5), ...strata.slice(1)]
    expect(lintNormSet(normSet({ strata: short })).map((each) => [each.code, each.params.gap])).toEqual([['norms/gap', 'months 59']])
  })
})

describe('T10: the age that meets the norms is the calendar age in months', () => {
  test('the day before the birthday still belongs to the younger norm group', () => {
    const bench = runNorms([
      normSet({
        strata: [
          moments('nine', { ageMonths: { min: 108, max: 119 } }, 10, 5),
          moments('ten', { ageMonths: { min: 120, max: 131 } }, 12, 5),
        ],
      }),
    ])
    const birth = { year: 2012, month: 2, day: 29 }
    const on = (month: number, day: number): string | null =>
      bench.score({ ageMonths: ageInMonths(birth, { year: 2022, month, day }) ?? -1 }, 10).stratum
    expect(on(2, 28)).toBe('nine')
    expect(on(3, 1)).toBe('ten')
  })
})

describe('T11: nothing is clamped in silence', () => {
  const strata = [values('all', {}, 0, [40, 50, 60])]
  test('capped by declaration, with a note on either side', () => {
    const bench = runNorms([normSet(lookUp({ offTable: { low: 'cap', high: 'cap' }, strata }))], { raws: [-1, 0, 2, 3] })
    expect(bench.score({}, -1)).toMatchObject({ value: 40, notes: ['capped-low'] })
    expect(bench.score({}, 3)).toMatchObject({ value: 60, notes: ['capped-high'] })
    expect(bench.score({}, 2)).toMatchObject({ value: 60, notes: [] })
  })
  test('stens and stanines end at their ends and say so', () => {
    const sten = runNorms([normSet({ metric: 'sten' })])
    expect(sten.score({}, 0)).toMatchObject({ value: 2, notes: [] })
    expect(sten.score({}, 40)).toMatchObject({ value: 10, notes: ['capped-high'] })
  })
})

describe('T12: extremes that follow another rule', () => {
  // Ten points a step in the middle, one at the ends, as tables with adjusted extremes print them.
  const strata = [values('all', {}, 0, [28, 29, 30, 40, 50, 60, 70, 71, 72])]
  test('the printed figures stand; no line is drawn through the middle and none beyond the last cell', () => {
    const bench = runNorms([normSet(lookUp({ offTable: { low: 'absent', high: 'absent' }, strata }))], { raws: [0, 1, 7, 8, 9] })
    expect([0, 1, 7, 8].map((raw) => bench.score({}, raw).value)).toEqual([28, 29, 71, 72])
    expect(bench.score({}, 9)).toMatchObject({ value: null, reasons: ['above-table'] })
  })
})

describe('T14: norms of a sample on another metric', () => {
  test.each([
    ['a mean above the range', 43.1, 6],
    ['a mean below the range', -1, 6],
    ['an SD wider than any scores in the range can have', 15, 16],
    ['a mean of items used for a sum is no proof, but its SD near the floor is', 0.2, 5],
  ])('%s', (_, mean, sd) => {
    expect(found(normSet({ strata: [moments('all', {}, mean, sd)] }))).toEqual(['error norms/moments-out-of-range /scores/0/strata/0'])
  })
  test('the widest possible SD passes: half at the floor, half at the ceiling', () => {
    expect(found(normSet({ strata: [moments('all', {}, 15, 15)] }))).toEqual([])
  })
  test('bad input 16: an SD of zero or less', () => {
    for (const sd of [0, -3, Number.NaN]) {
      expect(found(normSet({ strata: [moments('all', {}, 15, sd)] }))).toEqual(['error norms/sd-invalid /scores/0/strata/0/sd'])
    }
  })
})

describe('T16: ties and rows that nobody reaches', () => {
  test('repeated values ask for a rule in words', () => {
    const strata = [values('all', {}, 0, [30, 30, 30, ...rising(3, 30, 42)])]
    expect(found(normSet({ kind: 'look-up', strata }))).toContain('warning norms/ties-unstated /scores/0/strata/0')
  })
  test('the key is the raw score, so the last raw score of a plateau has its own row', () => {
    const bench = runNorms([normSet(lookUp({ strata: [values('all', {}, 0, [30, 30, 42, 44])] }))])
    expect([0, 1, 2].map((raw) => bench.score({}, raw).value)).toEqual([30, 30, 42])
  })
  test('rows beyond the attainable range are reported', () => {
    const strata = [values('all', {}, 0, rising(0, 32, 30))]
    expect(found(normSet(lookUp({ strata })))).toEqual(['warning norms/length /scores/0/strata/0/values'])
  })
})
