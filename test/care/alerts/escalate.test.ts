import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import { escalate, overdueTiers, tiersAt } from '../../../src/care/alerts/escalate.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { AT, gad, phq } from '../conditions/fixtures.js'
import { JUDGED, moved, only, POLICY, ruleAlert, run, TEACHER } from './cases.js'

const sign = { id: 'o1', kind: 'talk-of-death', observedAt: '2026-11-23T11:55:00+08:00', by: { role: 'homeroom-teacher' } }
const crisis = ruleAlert(run({ observations: [sign] }), 'acute-signs')
const at = (instant: string, alert: Alert = crisis): readonly Alert[] => escalate([alert], POLICY, { at: instant, calendar: CALENDAR })
const told = (alert: Alert): readonly string[] =>
  alert.tiers.filter(({ escalatedFrom }) => escalatedFrom !== null).map(({ escalatedFrom, role }) => `${escalatedFrom} → ${role}`)

describe('when nobody acknowledges', () => {
  it('nothing happens before the time is up', () => {
    expect(at('2026-11-23T12:04:59+08:00')).toEqual([])
  })
  it('ten minutes after the sign the next tier is told, with its own message', () => {
    const next = only(at('2026-11-23T12:05:00+08:00'))
    expect(told(next)).toEqual(['class → psychologist', 'class → school-lead'])
    for (const tier of next.tiers.filter(({ escalatedFrom }) => escalatedFrom !== null)) {
      expect(tier.message?.en).toContain('Nobody has acknowledged')
      expect(tier.message?.['zh-CN']).toContain('此前无人按时确认')
    }
  })
  it('later the district too; running again changes nothing more', () => {
    const late = only(at('2026-11-23T12:40:00+08:00'))
    expect(told(late)).toEqual(['class → psychologist', 'class → school-lead', 'school → district-office'])
    expect(at('2026-11-23T12:40:00+08:00', late)).toEqual([])
    expect(at('2026-11-26T12:40:00+08:00', late)).toEqual([])
  })
  it('in steps or at once: the same people are told', () => {
    const stepwise = only(at('2026-11-23T12:40:00+08:00', only(at('2026-11-23T12:05:00+08:00'))))
    expect(told(stepwise)).toEqual(told(only(at('2026-11-23T12:40:00+08:00'))))
  })
  it('acknowledged or judged, it escalates no more', () => {
    expect(at('2026-11-24T12:00:00+08:00', moved(crisis, { to: 'acknowledged', at: AT, by: TEACHER }))).toEqual([])
    expect(at('2026-11-24T12:00:00+08:00', moved(crisis, JUDGED))).toEqual([])
  })
  it('a crisis clock runs through night and holiday', () => {
    const night = { ...sign, observedAt: '2026-10-02T23:55:00+08:00' }
    const alert = ruleAlert(run({ observations: [night] }, { at: '2026-10-02T23:56:00+08:00' }), 'acute-signs')
    expect(at('2026-10-03T00:04:59+08:00', alert)).toEqual([])
    expect(at('2026-10-03T00:05:00+08:00', alert)).toHaveLength(1)
  })
  it('school days wait for school: three of them over a weekend', () => {
    const friday = ruleAlert(
      run({ results: [gad([3, 3, 3, 3, 3, 0, 0], '2026-11-27T10:00:00+08:00')] }, { at: '2026-11-27T12:00:00+08:00' }),
      'gad-high',
    )
    expect(at('2026-12-02T16:59:59+08:00', friday)).toEqual([])
    expect(told(only(at('2026-12-02T17:00:00+08:00', friday)))).toEqual(['school → grade-lead'])
  })
})

describe('overdue and expiry', () => {
  it('lists tiers whose deadline has passed while nobody acknowledged', () => {
    expect(overdueTiers(crisis, '2026-11-23T12:05:00+08:00')).toEqual([])
    expect(overdueTiers(crisis, '2026-11-23T12:05:01+08:00').map(({ role }) => role)).toEqual(['homeroom-teacher', 'grade-lead'])
    expect(overdueTiers(moved(crisis, JUDGED), '2026-12-23T12:05:01+08:00')).toEqual([])
  })
  it('a tier sees an alert until it expires; the alert stays open', () => {
    const alert = ruleAlert(run({ results: [phq([2, 2, 2, 2, 2, 1, 0, 0, 0])] }), 'phq-cut')
    expect(tiersAt(alert, '2027-02-21T09:59:59+08:00').map(({ role }) => role)).toContain('homeroom-teacher')
    expect(tiersAt(alert, '2027-02-21T10:00:00+08:00').map(({ role }) => role)).toEqual(['psychologist'])
  })
})
