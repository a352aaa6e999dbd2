import { describe, expect, it } from 'vitest'
import { complete, GIRL, run, runRaw, WHEN } from './hand-plan.js'

const warningsOf = (respondent: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  run(complete(), respondent, more).warnings.map(({ code, path }) => `${code} ${path}`)

describe('bad input 49: grade, sex and age absent, unreadable or impossible', () => {
  it('absent attributes are unknown without a warning; raw scores stay', () => {
    const result = run(complete(1), { key: 'a' })
    expect(result.warnings).toEqual([])
    expect(result.respondent).toEqual({ key: 'a', grade: null, ageMonths: null, sex: null, schoolSystem: null })
    expect(result.scales.total).toMatchObject({ status: 'scored', sum: 9 })
  })
  it.each([
    ['初二', 'respondent/grade-ambiguous /respondent/grade'],
    ['form 3', 'respondent/grade-unreadable /respondent/grade'],
    [0, 'respondent/grade-unreadable /respondent/grade'],
    [7.5, 'respondent/grade-unreadable /respondent/grade'],
    [{}, 'respondent/grade-unreadable /respondent/grade'],
  ])('grade %j', (grade, warning) => {
    expect(warningsOf({ key: 'a', grade })).toEqual([warning])
  })
  it.each([
    [{ ageMonths: 2400 }, '/respondent/ageMonths'],
    [{ ageMonths: -1 }, '/respondent/ageMonths'],
    [{ ageMonths: 150.5 }, '/respondent/ageMonths'],
    [{ ageMonths: '150' }, '/respondent/ageMonths'],
    [{ birthDate: '2027-01-01' }, '/respondent/birthDate'],
    [{ birthDate: '1926-01-01' }, '/respondent/birthDate'],
    [{ birthDate: '2013-02-30' }, '/respondent/birthDate'],
    [{ birthDate: '13-05-01' }, '/respondent/birthDate'],
    [{ birthDate: 20130501 }, '/respondent/birthDate'],
    [{ birthDate: '2013-05-01', ageMonths: 100 }, '/respondent/ageMonths'],
  ])('age from %j is refused', (given, path) => {
    const result = run(complete(1), { key: 'a', ...given })
    expect(result.warnings.map(({ code, path: at }) => `${code} ${at}`)).toEqual([`respondent/age-invalid ${path}`])
    expect(result.respondent.ageMonths).toBeNull()
  })
  it('a date of birth needs the day of administration', () => {
    expect(warningsOf({ key: 'a', birthDate: '2013-05-01' }, { administeredAt: null })).toEqual([
      'respondent/age-invalid /respondent/birthDate',
    ])
  })
  it('the age is taken on the calendar date of the place', () => {
    const age = (administeredAt: string) => run(complete(), { key: 'a', birthDate: '2013-11-23' }, { administeredAt }).respondent.ageMonths
    expect(age('2026-11-23T00:30:00+08:00')).toBe(156)
    expect(age('2026-11-22T16:30:00Z')).toBe(155)
  })
  it.each(['F', 'f', ' female ', '女'])('sex %j is F', (sex) => {
    expect(run(complete(), { key: 'a', sex }).respondent.sex).toBe('F')
  })
  it.each(['X', 'weiblich', 1, 'not stated'])('sex %j is unknown and never the other sex', (sex) => {
    const result = run(complete(), { key: 'a', sex })
    expect(result.respondent.sex).toBeNull()
    expect(result.warnings.map(({ code }) => code)).toEqual(['respondent/sex-unknown'])
  })
  it('an age two years off the grade warns', () => {
    const off = (grade: number, years: number) => warningsOf({ key: 'a', grade, ageMonths: 12 * years })
    expect(off(8, 13)).toEqual([])
    expect(off(8, 12)).toEqual([])
    expect(off(8, 15)).toEqual([])
    expect(off(8, 16)).toEqual(['respondent/age-off-grade /respondent'])
    expect(off(8, 11)).toEqual(['respondent/age-off-grade /respondent'])
  })
  it('a missing key is said, not invented', () => {
    expect(run(complete(), { key: 8842 }).respondent.key).toBe('')
    expect(warningsOf({ key: 8842 })).toEqual(['respondent/key-invalid /respondent/key'])
  })
})

describe('bad input 57: instants', () => {
  it.each(['2026-02-30T10:00:00+08:00', '26-11-23', '23.11.2026', 'yesterday', 20261123, '2026-11-23T25:00:00Z'])(
    '%j',
    (administeredAt) => {
      const result = run(complete(), { key: 'a' }, { administeredAt })
      expect(result.warnings.map(({ code }) => code)).toEqual(['administration/instant-invalid'])
      expect(result.administeredAt).toBeNull()
    },
  )
  it('without zone: the day serves for the age, no instant is stored', () => {
    const result = run(complete(), GIRL, { administeredAt: '2026-11-23T10:15:00' })
    expect(result.warnings.map(({ code }) => code)).toEqual(['administration/instant-without-zone'])
    expect(result.administeredAt).toBeNull()
    expect(result.respondent.ageMonths).toBe(162)
  })
  it('a valid one is kept as written', () => {
    expect(run(complete()).administeredAt).toBe(WHEN)
  })
})

describe('bad input 50: informant and form', () => {
  it('the only form of the informant is taken', () => {
    expect(run(complete()).instrument.form).toBe('en')
    expect(run(complete(), GIRL, { informant: 'parent' })).toMatchObject({ informant: 'parent', instrument: { form: 'parent' } })
  })
  it.each([
    ['an unknown form', { form: 'fr' }],
    ['a form of another informant', { informant: 'self', form: 'parent' }],
    ['an informant without a form', { informant: 'teacher' }],
    ['nothing declared where informants differ', { informant: undefined }],
    ['no role at all', { informant: 'robot' }],
  ])('%s is warned about and no form is guessed', (_, more) => {
    const result = run(complete(), GIRL, more)
    expect(new Set(result.warnings.map(({ code }) => code))).toEqual(new Set(['response/form-unknown']))
    expect(result.instrument.form).toBeNull()
  })
  it('a declared form names its informant', () => {
    expect(run(complete(), GIRL, { informant: undefined, form: 'parent' })).toMatchObject({ informant: 'parent', warnings: [] })
  })
  it.each([null, undefined, 'x', 7, []])('an administration that is %j never throws', (administration) => {
    expect(runRaw(administration).warnings.map(({ code }) => code)).toContain('response/not-an-object')
  })
})
