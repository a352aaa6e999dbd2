import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import { appendEntry } from '../../../src/care/growth/append.js'
import { type DueOptions, listDue } from '../../../src/care/growth/due.js'
import type { NewEntry } from '../../../src/care/growth/growth-file.js'
import type { Duty, PolicyDefinition } from '../../../src/care/policy/policy.js'
import type { RosterPupil } from '../../../src/care/roster/roster.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { entry, fileOf, filled, PSYCHOLOGIST, salt, sealed } from './made-up-file.js'

const YEARLY: Duty = {
  id: 'yearly',
  label: { en: 'yearly' },
  kind: 'assessment',
  every: { count: 1, period: 'school-year' },
  for: { grades: { min: 4, max: 12 } },
  role: 'psychologist',
}
const VISIT: Duty = {
  id: 'visit',
  label: { en: 'visit' },
  kind: 'home-visit',
  every: { count: 1, period: 'term' },
  for: { levels: ['red'] },
  role: 'homeroom-teacher',
}
const policyOf = (...duties: readonly Duty[]): PolicyDefinition => ({ duties }) as unknown as PolicyDefinition
const pupil = (more: Partial<RosterPupil> = {}): RosterPupil => ({
  key: 'stu-1',
  district: null,
  school: null,
  grade: 8,
  class: null,
  sex: null,
  birthDate: null,
  consent: 'given',
  context: {},
  informants: [],
  screening: null,
  ...more,
})
const raised = entry('alert', 'a1', '2026-09-20T11:00:00+08:00', { alert: 'x', to: 'raised', level: 'red', severity: 3 })
const visit = (id: string, visitedAt: string, outcome = 'met'): NewEntry =>
  entry('home-visit', id, visitedAt, { visitedAt, outcome, present: [] } as never)

const due = (duties: readonly Duty[], entries: readonly NewEntry[], at: string, more: Partial<DueOptions> = {}) =>
  listDue(policyOf(...duties), [filled(entries)], at, { calendar: CALENDAR, pupils: [pupil()], ...more }).map(
    ({ kind, due: by, overdue, certain, about }) =>
      [about ?? kind, by, overdue ? 'overdue' : 'open', certain ? 'certain' : 'uncertain'].join(' '),
  )

describe('duties of the policy', () => {
  it('the yearly assessment is due at the end of the school year, and done once something was scored in it', () => {
    expect(due([YEARLY], [], '2026-10-01T08:00:00+08:00')).toEqual(['assessment 2027-07-02T23:59:59+08:00 open certain'])
    const done = entry('assessment', 'e', '2026-09-20T10:00:00+08:00', { result: sealed(1, '2026-09-20T09:00:00+08:00') })
    expect(due([YEARLY], [done], '2027-06-01T08:00:00+08:00')).toEqual([])
    // answered in the year before, written down in this one: does not count
    const old = entry('assessment', 'e', '2026-09-20T10:00:00+08:00', { result: sealed(1, '2026-06-20T09:00:00+08:00') })
    expect(due([YEARLY], [old], '2027-06-01T08:00:00+08:00')).toHaveLength(1)
    // another instrument does not count where the duty names one
    expect(due([{ ...YEARLY, instrument: 'phq-a' }], [done], '2027-06-01T08:00:00+08:00')).toHaveLength(1)
  })

  it('a form on which nothing could be scored leaves the pupil unassessed', () => {
    const result = sealed(1, '2026-09-20T09:00:00+08:00', 'stu-1', { responses: { p1: 1 } })
    expect(due([YEARLY], [entry('assessment', 'e', '2026-09-20T10:00:00+08:00', { result })], '2026-10-01T08:00:00+08:00')).toHaveLength(1)
  })

  it('is not due outside the grades; a grade nobody knows is listed as not certain, never left out', () => {
    const at = '2026-10-01T08:00:00+08:00'
    expect(due([YEARLY], [], at, { pupils: [pupil({ grade: 3 })] })).toEqual([])
    expect(due([YEARLY], [], at, { pupils: [pupil({ grade: null })] })).toEqual(['assessment 2027-07-02T23:59:59+08:00 open uncertain'])
    expect(due([YEARLY], [], at, { pupils: [] })).toEqual(['assessment 2027-07-02T23:59:59+08:00 open uncertain'])
  })

  it('trap T41: a circumstance nobody recorded is unknown and not "no"', () => {
    const duty: Duty = { ...VISIT, for: { context: ['left-behind', 'migrant'] } }
    const at = '2026-10-01T08:00:00+08:00'
    const having = (context: RosterPupil['context']) => due([duty], [], at, { pupils: [pupil({ context })] })
    expect(having({ 'left-behind': 'yes' })).toEqual(['home-visit 2027-01-22T23:59:59+08:00 open certain'])
    expect(having({ 'left-behind': 'no' })).toEqual(['home-visit 2027-01-22T23:59:59+08:00 open uncertain'])
    expect(having({ 'left-behind': 'no', migrant: 'unknown' })).toHaveLength(1)
    expect(having({ 'left-behind': 'no', migrant: 'no' })).toEqual([])
  })

  it('the home visit of a key pupil: each term, across the border of terms, until someone was met', () => {
    expect(due([VISIT], [], '2026-10-01T08:00:00+08:00')).toEqual([])
    expect(due([VISIT], [raised], '2026-10-01T08:00:00+08:00')).toEqual(['home-visit 2027-01-22T23:59:59+08:00 open certain'])
    // the last second of the term, and the next one
    expect(due([VISIT], [raised], '2027-01-22T23:59:59+08:00')).toEqual(['home-visit 2027-01-22T23:59:59+08:00 open certain'])
    expect(due([VISIT], [raised], '2027-01-23T00:00:00+08:00')).toEqual(['home-visit 2027-01-22T23:59:59+08:00 overdue certain'])
    // missed in autumn: still overdue in spring; done in spring: nothing left
    expect(due([VISIT], [raised], '2027-03-01T08:00:00+08:00')).toEqual(['home-visit 2027-01-22T23:59:59+08:00 overdue certain'])
    expect(due([VISIT], [raised, visit('v', '2027-02-25T18:00:00+08:00')], '2027-03-01T08:00:00+08:00')).toEqual([])
    // done in autumn: due again at the end of spring
    expect(due([VISIT], [raised, visit('v', '2026-11-01T18:00:00+08:00')], '2027-03-01T08:00:00+08:00')).toEqual([
      'home-visit 2027-07-02T23:59:59+08:00 open certain',
    ])
    expect(due([VISIT], [raised, visit('v', '2026-11-01T18:00:00+08:00', 'not-met')], '2026-12-01T08:00:00+08:00')).toHaveLength(1)
    // raised in spring: nothing was missed in autumn
    const later = { ...raised, recordedAt: '2027-02-23T11:00:00+08:00' }
    expect(due([VISIT], [later], '2027-03-01T08:00:00+08:00')).toEqual(['home-visit 2027-07-02T23:59:59+08:00 open certain'])
  })

  it('ends with the alert, and follows the level a professional judged it to be', () => {
    const closed = entry('alert', 'a2', '2026-10-20T11:00:00+08:00', { alert: 'x', to: 'closed', outcome: 'settled' })
    expect(due([VISIT], [raised, closed], '2026-11-01T08:00:00+08:00')).toEqual([])
    const judged = entry('judgement', 'j', '2026-10-20T11:00:00+08:00', {
      about: ['x'],
      outcome: 'confirmed',
      level: 'yellow',
      reason: 'r',
    })
    expect(due([VISIT], [raised, judged], '2026-11-01T08:00:00+08:00')).toEqual([])
    expect(due([{ ...VISIT, for: { levels: ['yellow'] } }], [raised, judged], '2026-11-01T08:00:00+08:00')).toHaveLength(1)
  })

  it('months run from when it was last done; the 31st becomes the last day of a shorter month', () => {
    const monthly: Duty = { ...VISIT, every: { count: 1, period: 'months' }, for: {} }
    expect(due([monthly], [visit('v', '2026-10-31T18:00:00+08:00')], '2026-11-01T08:00:00+08:00')).toEqual([
      'home-visit 2026-11-30T18:00:00+08:00 open certain',
    ])
    expect(
      due([{ ...monthly, every: { count: 2, period: 'weeks' } }], [visit('v', '2026-10-31T18:00:00+08:00')], '2026-11-15T08:00:00+08:00'),
    ).toEqual(['home-visit 2026-11-14T18:00:00+08:00 overdue certain'])
    // never done and nothing known of a beginning: now
    expect(due([monthly], [], '2026-11-01T08:00:00+08:00')).toEqual(['home-visit 2026-11-01T08:00:00+08:00 open certain'])
  })

  it('outside the calendar the earliest instant is taken', () => {
    expect(due([YEARLY], [], '2026-08-01T08:00:00+08:00')).toEqual(['assessment 2026-08-01T08:00:00+08:00 open certain'])
    const met = [raised, visit('v', '2027-03-01T18:00:00+08:00')]
    expect(due([VISIT], met, '2027-08-01T08:00:00+08:00')).toEqual([])
    expect(due([VISIT], met, '2027-10-11T08:00:00+08:00')).toEqual(['home-visit 2027-10-11T08:00:00+08:00 open certain'])
  })
})

describe('what entries and alerts ask for', () => {
  const at = '2026-12-01T08:00:00+08:00'
  it('a re-screening is due until the instrument was answered after it was asked for', () => {
    const asked = entry('re-screening', 'r', '2026-09-30T10:00:00+08:00', { instrument: 'nine-items', due: '2026-11-30' })
    expect(due([], [asked], at)).toEqual(['r 2026-11-30T23:59:59+08:00 overdue certain'])
    const late = entry('assessment', 'e', '2026-10-20T10:00:00+08:00', { result: sealed(1, '2026-09-20T09:00:00+08:00') })
    expect(due([], [asked, late], at)).toHaveLength(1)
    const answered = entry('assessment', 'e', '2026-10-20T10:00:00+08:00', { result: sealed(1, '2026-10-20T09:00:00+08:00') })
    expect(due([], [asked, answered], at)).toEqual([])
  })

  it('a plan asks for its actions and its review until another takes its place', () => {
    const plan = (id: string, day: string, more: object = {}): NewEntry =>
      entry('plan', id, `${day}T10:00:00+08:00`, {
        caseHolder: PSYCHOLOGIST,
        agreedWith: [],
        actions: [{ action: 'talk', role: 'grade-lead', due: '2026-10-09' }],
        reviewBy: '2026-12-20',
        ...more,
      } as never)
    expect(due([], [plan('p', '2026-09-23')], at)).toEqual([
      'p 2026-10-09T23:59:59+08:00 overdue certain',
      'p 2026-12-20T23:59:59+08:00 open certain',
    ])
    expect(due([], [plan('p', '2026-09-23'), plan('q', '2026-10-01', { replaces: 'p', actions: [] })], at)).toEqual([
      'q 2026-12-20T23:59:59+08:00 open certain',
    ])
  })

  it('follow-ups of visits and referrals and reviews of judgements, until they are answered', () => {
    const referral = entry('referral', 'r', '2026-09-23T10:00:00+08:00', {
      to: 'clinic',
      acute: false,
      state: 'made',
      followUpBy: '2026-10-01',
    })
    const judged = entry('judgement', 'j', '2026-09-24T10:00:00+08:00', {
      about: ['x'],
      outcome: 'undecided',
      reason: 'r',
      reviewBy: '2026-10-02',
    })
    const met = entry('home-visit', 'v', '2026-09-25T10:00:00+08:00', {
      visitedAt: '2026-09-25T09:00:00+08:00',
      outcome: 'met',
      present: [],
      followUpBy: '2026-10-03',
    })
    expect(due([], [referral, judged, met], at).map((each) => each[0])).toEqual(['r', 'j', 'v'])
    const news = entry('referral', 's', '2026-10-23T10:00:00+08:00', { to: 'clinic', acute: false, state: 'completed', updates: 'r' })
    const again = entry('judgement', 'k', '2026-10-24T10:00:00+08:00', { about: ['x'], outcome: 'confirmed', reason: 'r' })
    expect(due([], [referral, judged, met, news, again, visit('w', '2026-10-25T10:00:00+08:00')], at)).toEqual([])
  })

  it('an alert nobody acknowledged is due for each tier that is not held', () => {
    const tier = { tier: 'class', role: 'homeroom-teacher', due: '2026-12-01T10:00:00+08:00', held: false }
    const alert = {
      id: 'x',
      respondent: 'stu-9',
      state: 'raised',
      tiers: [tier, { ...tier, role: 'guardian', held: true }],
    } as unknown as Alert
    expect(listDue(policyOf(), [], at, { calendar: CALENDAR, alerts: [alert] })).toEqual([
      {
        respondent: 'stu-9',
        kind: 'alert',
        role: 'homeroom-teacher',
        due: '2026-12-01T10:00:00+08:00',
        overdue: false,
        duty: null,
        about: 'x',
        certain: true,
      },
    ])
    expect(listDue(policyOf(), [], at, { calendar: CALENDAR, alerts: [{ ...alert, state: 'acknowledged' }] })).toEqual([])
  })

  it('the order of files never matters; two files of one pupil are refused; entries of the future do not count yet', () => {
    const files = ['a', 'b', 'c', 'd'].map((key) => filled([raised], key))
    const all = listDue(policyOf(YEARLY, VISIT), files, at, { calendar: CALENDAR })
    expect(all).toHaveLength(8)
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 4 }), (shuffled) => {
        expect(listDue(policyOf(VISIT, YEARLY), shuffled, at, { calendar: CALENDAR })).toEqual(all)
      }),
    )
    expect(() => listDue(policyOf(), [filled([]), filled([])], at, { calendar: CALENDAR })).toThrow('growth/respondent')
    const early = fileOf(appendEntry(filled([raised]), visit('v', '2026-12-02T10:00:00+08:00'), salt('v')))
    expect(listDue(policyOf(VISIT), [early], at, { calendar: CALENDAR })).toHaveLength(1)
  })
})
