import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import type { CohortPupil } from '../../../src/care/cohort/pupil.js'
import { type CohortOptions, summarizeCohort } from '../../../src/care/cohort/summarize.js'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import { codeOf } from './codes.js'
import { type Draw, madeAlert, madePupils, madeResult } from './made-up.js'

const AT = '2026-11-01T08:00:00+08:00'
const options = (more: Partial<CohortOptions> = {}): CohortOptions => ({ release: 'internal', by: [], wave: 'autumn', at: AT, ...more })
const draw = (part: Partial<Draw>): Draw => ({ school: 0, grade: 7, class: 1, girl: true, band: 0, score: 4, ...part })
const many = (n: number, part: Partial<Draw>): readonly Draw[] => Array.from({ length: n }, () => draw(part))
const MEAN = 'mean:made@1.0.0:self:total:sum'
const BAND = 'band:made@1.0.0:self:total:set'

describe('who took part', () => {
  const pupils = madePupils([...many(30, {}), ...many(6, { band: -1 })])
  it('counts invited and answered in full; reasons are of those without a form, and all of one reason may not stand', () => {
    const group = summarizeCohort(pupils, options()).tables[0]?.groups[0]
    expect([group?.invited, group?.answered]).toEqual([36, 30])
    expect(group?.counts.coverage).toMatchObject({ of: 30, unknown: 0, cells: [{ count: 30 }, { count: 0 }, { count: 0 }] })
    expect(group?.counts['not-screened']?.of).toBe(6)
    // categories: not-screened, absent, …: all six absent would tell it of each
    expect(group?.counts['not-screened']?.cells[1]).toEqual({ status: 'suppressed', reason: 'protected' })
  })

  it('what is known of answering cannot be taken from the reasons: a single one stays hidden (23 of 24 others shown)', () => {
    const one = pupils.map((pupil, i): CohortPupil => (i === 35 ? { ...pupil, screening: 'moved' } : pupil))
    const group = summarizeCohort(one, options()).tables[0]?.groups[0]
    expect(group?.counts['not-screened']?.cells.filter(({ status }) => status === 'suppressed').length).toBeGreaterThanOrEqual(2)
    expect(group?.counts.coverage?.cells[0]).toMatchObject({ status: 'shown', count: 30 })
  })
})

describe('T41: unknown is not no', () => {
  it('a sex nobody recorded is a group of its own, and an unknown level is in neither side', () => {
    const pupils = madePupils([...many(10, {}), ...many(10, { girl: false }), ...many(8, { band: 2 }), ...many(7, { band: -1 })])
    const unsexed = pupils.map((pupil, i): CohortPupil => (i < 6 ? { ...pupil, sex: null } : pupil))
    const summary = summarizeCohort(unsexed, options({ by: ['sex'] }))
    const bySex = summary.tables[1]?.groups.map(({ group, invited }) => [group.sex, invited])
    expect(bySex).toEqual([
      ['F', 19],
      ['M', 10],
      [null, 6],
    ])
    expect(summary.tables[0]?.groups[0]?.counts.level).toMatchObject({ of: 28, unknown: 7 })
    expect(summary.tables[0]?.groups[0]?.counts.level?.cells).toMatchObject([{ count: 20 }, { count: 8 }])
  })
})

describe('T49: suppressed is not a number', () => {
  it('a small figure has a status and a reason, and no number beside them', () => {
    const summary = summarizeCohort(madePupils([...many(30, {}), ...many(2, { band: 3 })]), options())
    const cells = summary.tables[0]?.groups[0]?.counts[BAND]?.cells ?? []
    expect(cells.length).toBe(2)
    for (const cell of cells) expect(cell).toEqual({ status: 'suppressed', reason: 'protected' })
    const few = summarizeCohort(madePupils(many(4, {})), options()).tables[0]?.groups[0]
    expect(few?.means[MEAN]).toEqual({ status: 'suppressed', reason: 'small-group' })
  })
})

describe('waves', () => {
  const then = madePupils([...many(20, { score: 6 }), ...many(10, { band: 1, score: 9 })])
  const now = madePupils([...many(20, { score: 4 }), ...many(10, { band: 1, score: 9 })]).map(
    (pupil, i): CohortPupil => ({ ...pupil, previousResults: then[i]?.results ?? [] }),
  )
  const previous = summarizeCohort(then, options({ wave: 'spring' }))
  const summary = summarizeCohort(now, options({ previous }))
  const group = summary.tables[0]?.groups[0]

  it('puts the last wave beside this one with its difference', () => {
    expect([summary.wave, summary.previousWave]).toEqual(['autumn', 'spring'])
    // (20 × 6 + 10 × 9) / 30 = 7, then (20 × 4 + 90) / 30 = 5.67
    expect(group?.means[MEAN]).toMatchObject({ mean: 5.67, previous: { status: 'shown', value: 7, difference: -1.33 } })
    expect(group?.counts[BAND]?.cells[0]).toMatchObject({ count: 20, previous: { value: 66.7, difference: 0 } })
  })

  it('the change of the same pupils counts pairs only: 20 × −2 and 10 × 0 over 30', () => {
    expect(group?.paired?.[MEAN]).toMatchObject({ n: 30, mean: -1.33 })
    const lone = now.map((pupil, i): CohortPupil => (i < 6 ? { ...pupil, previousResults: [] } : pupil))
    expect(summarizeCohort(lone, options()).tables[0]?.groups[0]?.paired?.[MEAN]).toMatchObject({ n: 24, mean: -1.17 })
    const three = now.map((pupil, i): CohortPupil => (i < 3 ? { ...pupil, previousResults: [] } : pupil))
    expect(summarizeCohort(three, options()).tables[0]?.groups[0]?.paired?.[MEAN]).toMatchObject({ status: 'suppressed' })
  })

  it('refuses a last wave that is less restricted than this release', () => {
    expect(codeOf(() => summarizeCohort(now, options({ release: 'public', previous })))).toBe('cohort/previous-release')
  })
})

describe('earlier releases of the same wave', () => {
  const before = madePupils([...many(20, {}), ...many(20, { band: 1 })])
  const one = summarizeCohort(before, options())
  it('a figure that moved by fewer than k since is hidden; one that moved by k stands', () => {
    const moved = (n: number) =>
      summarizeCohort(madePupils([...many(20 - n, {}), ...many(20 + n, { band: 1 })]), options({ earlier: [one] }))
    expect(moved(2).tables[0]?.groups[0]?.counts[BAND]?.cells).toMatchObject([{ status: 'suppressed' }, { status: 'suppressed' }])
    expect(moved(5).tables[0]?.groups[0]?.counts[BAND]?.cells).toMatchObject([{ count: 15 }, { count: 25 }])
    expect(moved(0).tables[0]?.groups[0]?.counts[BAND]?.cells).toMatchObject([{ count: 20 }, { count: 20 }])
  })

  it('what an internal release hides is hidden in a public one of the same wave', () => {
    const pupils = madePupils([...many(25, {}), ...many(25, { band: 1 })])
    const inside = summarizeCohort(pupils, options({ k: 26 }))
    const cells = (earlier: typeof one) =>
      summarizeCohort(pupils, options({ release: 'public', earlier: [earlier] })).tables[0]?.groups[0]?.counts[BAND]?.cells
    expect(cells(summarizeCohort(pupils, options()))).toMatchObject([{ percent: 50 }, { percent: 50 }])
    expect(cells(inside)).toMatchObject([{ status: 'suppressed' }, { status: 'suppressed' }])
  })
})

describe('operational releases', () => {
  const pupils = madePupils([...many(30, {}), ...many(2, { band: 3 })])
  const audit = { by: 'p-1', role: 'psychologist', reason: 'hours of counselling' }
  const full = (more: Partial<CohortOptions>) => () =>
    summarizeCohort(pupils, options({ release: 'operational', policy: classGradeSchool, audit, ...more }))

  it('counts in full with who asked, why and when', () => {
    const summary = full({})()
    expect(summary.audit).toEqual({ ...audit, at: AT })
    expect(summary.tables[0]?.groups[0]?.counts[BAND]?.cells).toMatchObject([{ count: 30 }, { count: 2, percent: 6.3 }])
  })

  it.each([
    ['a role that sees no named list', { audit: { ...audit, role: 'homeroom-teacher' } }, 'cohort/role-not-entitled'],
    ['a role the policy does not know', { audit: { ...audit, role: 'nobody' } }, 'cohort/role-not-entitled'],
    ['no reason', { audit: { ...audit, reason: ' ' } }, 'cohort/audit-required'],
    ['nobody', { audit: { ...audit, by: '' } }, 'cohort/audit-required'],
  ] as const)('refuses %s', (_, more, code) => {
    expect(codeOf(full(more))).toBe(code)
  })

  it('refuses k below the release, tables of unknown attributes and a pupil who comes twice', () => {
    expect(codeOf(() => summarizeCohort(pupils, options({ k: 4 })))).toBe('cohort/k-too-low')
    expect(codeOf(() => summarizeCohort(pupils, options({ release: 'public', k: 9 })))).toBe('cohort/k-too-low')
    expect(codeOf(() => summarizeCohort(pupils, options({ by: ['shoe-size'] })))).toBe('cohort/unknown-attribute')
    expect(codeOf(() => summarizeCohort([...pupils, ...pupils.slice(0, 1)], options()))).toBe('cohort/duplicate-pupil')
  })
})

describe('observed predictive value of a rule', () => {
  const decided = (n: number, state: Alert['state'], from: number): readonly CohortPupil[] =>
    Array.from({ length: n }, (_, i) => ({
      key: `q${from + i}`,
      results: [madeResult(9, 2)],
      alerts: [madeAlert('yellow', 2, { state }), ...(i === 0 ? [madeAlert('yellow', 2, { state: 'false-alarm' })] : [])],
    }))
  const pupils = [...decided(6, 'in-care', 0), ...decided(3, 'closed', 10), ...decided(6, 'false-alarm', 20), ...decided(4, 'judged', 30)]

  it('confirmed among decided, pupils once each, undecided in neither side: 9 of 16, Wilson by hand 33.2–76.9', () => {
    expect(summarizeCohort(pupils, options()).rules).toMatchObject([
      { rule: 'rule', undecided: null, outcome: { confirmed: 9, falseAlarm: 7, predictiveValue: 56.3, lower: 33.2, upper: 76.9 } },
    ])
  })

  it('hides it where either side is small, and says so where nobody was decided', () => {
    const few = [...decided(9, 'in-care', 0), ...decided(2, 'false-alarm', 20)]
    expect(summarizeCohort(few, options()).rules[0]?.outcome).toEqual({ status: 'suppressed', reason: 'protected' })
    expect(summarizeCohort(decided(3, 'in-care', 0), options()).rules[0]?.outcome).toEqual({ status: 'suppressed', reason: 'small-group' })
    const waiting = madePupils(many(8, { band: 2 }))
    expect(summarizeCohort(waiting, options()).rules[0]?.outcome).toEqual({ status: 'empty' })
  })
})
