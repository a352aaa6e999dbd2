import { describe, expect, it } from 'vitest'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import { smallDistrict } from '../../../src/care/policies/generated/small-district.js'
import type { PolicyDefinition } from '../../../src/care/policy/policy.js'
import { mondayOf } from '../../../src/care/policy/trial-pupils.js'
import { chanceProfile, expectPolicy, pupilsOfResults, tryPolicy } from '../../../src/care.js'
import { gad, phq } from '../conditions/fixtures.js'

const AT = '2026-11-30T12:00:00+08:00'
const WEEK_1 = '2026-11-16T10:00:00+08:00'
const WEEK_2 = '2026-11-24T10:00:00+08:00'
const CAPACITY: NonNullable<PolicyDefinition['capacity']> = {
  pupils: 4,
  weeks: 2,
  staff: [{ role: 'psychologist', hoursPerWeek: 1 }],
  work: [
    { level: 'attention', role: 'psychologist', minutes: 30 },
    { level: 'today', role: 'psychologist', minutes: 120 },
    { level: 'today', role: 'homeroom-teacher', minutes: 60 },
  ],
  expected: [],
}
const LOW = [0, 0, 0, 0, 0, 0, 0, 0, 0]
const CUT = [2, 2, 2, 2, 2, 1, 0, 0, 0]
const CRITICAL = [0, 0, 0, 0, 0, 0, 0, 0, 1]
const BOTH = [2, 2, 2, 2, 2, 1, 0, 0, 3]
const NINTH_BLANK = [0, 0, 0, 0, 0, 0, 0, 0, null]
const results = [
  phq(LOW, WEEK_1, 'a'),
  phq(CUT, WEEK_1, 'b'),
  phq(CRITICAL, WEEK_2, 'c'),
  phq(BOTH, WEEK_2, 'd'),
  phq(NINTH_BLANK, WEEK_2, 'e'),
]

describe('a policy on past results', () => {
  const known = new Map([
    ['a', { school: 'north' }],
    ['b', { school: 'north' }],
    ['c', { school: 'south' }],
    ['d', { school: 'south' }],
  ])
  const trial = tryPolicy({ ...smallDistrict, capacity: CAPACITY }, pupilsOfResults(results, known), { at: AT, baseRate: 0.04 })
  const one = (count: number) => ({ low: count, high: count })

  it('counts pupils at their gravest level, and any of the rules', () => {
    expect(trial.levels.map(({ level, pupils }) => [level, pupils.low])).toEqual([
      ['today', 2],
      ['attention', 1],
    ])
    expect(trial.anyOf).toEqual({ pupils: one(3), share: { low: 0.6, high: 0.6 } })
  })

  it('by each rule, and by it alone; an open rule is counted beside', () => {
    expect(trial.rules.map(({ rule, pupils, alone, open }) => [rule, pupils.low, alone.low, open])).toEqual([
      ['critical', 2, 1, 1],
      ['signs', 0, 0, 0],
      ['phq-cut', 2, 1, 0],
    ])
  })

  it('by school and by week', () => {
    expect(trial.schools.map(({ group, pupils, flagged, levels }) => [group, pupils, flagged.low, levels.today?.low])).toEqual([
      ['north', 2, 1, 0],
      ['south', 2, 2, 2],
    ])
    expect(trial.byWeek.map(({ group, pupils }) => [group, pupils])).toEqual([
      ['2026-11-16', 2],
      ['2026-11-23', 3],
    ])
  })

  it('staff hours: (1 · 30 + 2 · 120) minutes over 2 weeks are 2.25 hours a week, above the 1 there is', () => {
    expect(trial.staff).toEqual([
      { role: 'homeroom-teacher', hoursPerWeek: one(1), capacity: null, overloaded: false },
      { role: 'psychologist', hoursPerWeek: one(2.25), capacity: 1, overloaded: true },
    ])
  })

  it('earlier results are the past of a pupil, not another pupil', () => {
    const before = phq(LOW, '2026-03-02T10:00:00+08:00', 'p1')
    const [pupil, ...rest] = pupilsOfResults([phq(CUT, WEEK_1, 'p1'), before, gad([0, 0, 0, 0, 0, 0, 0], WEEK_1)])
    expect(rest).toEqual([])
    expect(pupil?.evidence.previous).toEqual([before])
    const risen = tryPolicy(classGradeSchool, pupil === undefined ? [] : [pupil], { at: AT })
    expect(risen.rules.find(({ rule }) => rule === 'rise')?.pupils.low).toBe(1)
  })

  it('weeks start on Monday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-29', null, '?'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-11-23',
      null,
      null,
    ])
  })
})

describe('a policy on what is expected', () => {
  const campaign = { pupils: 1000, weeks: 2, baseRate: 0.04, shares: { critical: 0.05, signs: 0 } }
  const trial = expectPolicy({ ...smallDistrict, capacity: CAPACITY }, campaign)
  const rule = (id: string) => trial.rules.find((each) => each.rule === id)

  it('PHQ-9 at 11 and a base rate of 4 %: 25 % flagged, 36 true and 216 false positives, 14 % of the flagged', () => {
    expect(rule('phq-cut')?.share.low).toBeCloseTo(0.895 * 0.04 + 0.225 * 0.96, 10)
    const accuracy = rule('phq-cut')?.accuracy
    expect(accuracy?.truePositives.low).toBeCloseTo(35.8, 10)
    expect(accuracy?.falsePositives.high).toBeCloseTo(216, 10)
    expect(accuracy?.predictiveValue.low).toBeCloseTo(0.1422, 4)
  })

  it('over a published range the least and the greatest value are both told', () => {
    const [first, second, cut] = smallDistrict.rules
    if (first === undefined || second === undefined || cut?.accuracy === undefined) throw new Error('rules')
    const ranged = { ...cut, accuracy: { ...cut.accuracy, sensitivity: { low: 0.8, high: 0.9 }, specificity: { low: 0.7, high: 0.8 } } }
    const [, , found] = expectPolicy({ ...smallDistrict, rules: [first, second, ranged] as never }, campaign).rules
    expect(found?.accuracy?.truePositives).toEqual({ low: 32, high: 36 })
    expect(found?.accuracy?.falsePositives.low).toBeCloseTo(192, 9)
    expect(found?.accuracy?.falsePositives.high).toBeCloseTo(288, 9)
    expect(found?.accuracy?.predictiveValue.low).toBeCloseTo(32 / 320, 9)
    expect(found?.accuracy?.predictiveValue.high).toBeCloseTo(36 / 228, 9)
  })

  it('any of two rules: between the greater one and their sum; alone: between nothing left and all of it', () => {
    const cut = 0.895 * 0.04 + 0.225 * 0.96
    expect(trial.anyOf.share.low).toBeCloseTo(cut, 10)
    expect(trial.anyOf.share.high).toBeCloseTo(cut + 0.05, 10)
    expect(rule('critical')?.alone).toEqual({ low: 0, high: 50 })
    expect(rule('phq-cut')?.alone.low).toBeCloseTo((cut - 0.05) * 1000, 7)
    const attention = trial.levels.find(({ level }) => level === 'attention')
    expect(attention?.share.low).toBeCloseTo(cut - 0.05, 10)
  })

  it('staff hours over the range, and rules of which nothing is known', () => {
    const staff = trial.staff.find(({ role }) => role === 'homeroom-teacher')
    expect(staff?.hoursPerWeek).toEqual({ low: 25, high: 25 })
    expect(expectPolicy(smallDistrict, { ...campaign, shares: {} }).unstated).toEqual(['critical', 'signs'])
  })
})

describe('how many of k scales exceed the cut by chance', () => {
  it('any of six at T 65 with r = .5: 23 % of pupils; independent: 1 − (1 − p)⁶', () => {
    expect(chanceProfile(6, 0.0668, 0.5).atLeast[0]).toBeCloseTo(0.23, 2)
    expect(chanceProfile(6, 0.0668, 0).atLeast[0]).toBeCloseTo(1 - (1 - 0.0668) ** 6, 9)
  })

  it('one scale is its own share, and the expected number does not depend on the correlation', () => {
    expect(chanceProfile(1, 0.1, 0.7).atLeast[0]).toBeCloseTo(0.1, 6)
    for (const r of [0, 0.4, 0.8]) {
      const { atLeast, expected } = chanceProfile(5, 0.1, r)
      // the mean of a count is the sum of P(at least m)
      expect(atLeast.reduce((sum, p) => sum + p, 0)).toBeCloseTo(expected, 5)
    }
  })
})
