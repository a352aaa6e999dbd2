import { describe, expect, it } from 'vitest'
import { escalate } from '../../../src/care/alerts/escalate.js'
import { evaluateAlerts } from '../../../src/care/alerts/evaluate.js'
import { parseCareNotice } from '../../../src/care/alerts/parse.js'
import type { CriticalFinding } from '../../../src/care/conditions/evidence.js'
import type { PolicyDefinition } from '../../../src/care/policy/policy.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { ANSWERED, AT, evidence, phq, policyOf } from '../conditions/fixtures.js'
import { only, POLICY, ruleAlert, run } from './cases.js'

const NINE = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]

describe('several pieces of evidence', () => {
  const at = { at: AT, calendar: CALENDAR }
  it('of one pupil are judged as one, whatever their order', () => {
    const pieces = [
      evidence({ results: [phq(NINE)] }),
      evidence({ observations: [{ id: 'o1', kind: 'setback', observedAt: ANSWERED, by: { role: 'homeroom-teacher' } }] }),
    ]
    const whole = evaluateAlerts(POLICY, evidence({ results: pieces[0]?.results ?? [], observations: pieces[1]?.observations ?? [] }), at)
    expect(whole.alerts.length).toBe(2)
    expect(evaluateAlerts(POLICY, pieces, at)).toEqual(whole)
    expect(evaluateAlerts(POLICY, pieces.toReversed(), at)).toEqual(whole)
    expect(whole.notices.filter(({ kind }) => kind === 'not-screened')).toHaveLength(1)
  })
  it('that disagree take the more careful word: a refusal holds, an absence does not', () => {
    const forms = { results: [phq(NINE)] }
    const { notices, alerts } = evaluateAlerts(POLICY, [evidence(forms), evidence({ consent: 'declined', screening: 'absent' })], at)
    expect(notices.find(({ kind }) => kind === 'consent-missing')?.about).toEqual(['declined'])
    expect(notices.filter(({ kind, about }) => kind === 'not-screened' && about.includes('absent'))).toEqual([])
    expect(alerts.map(({ rule }) => rule.id)).toEqual(['critical-self'])
  })
  it("another pupil's result counts for its own pupil, is named, and is not lost", () => {
    const { alerts, issues } = evaluateAlerts(POLICY, evidence({ respondent: 'p9', results: [phq(NINE)], previous: [phq(NINE)] }), at)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['alert/another-pupil', '/0/results/0'],
      ['alert/another-pupil', '/0/previous/0'],
    ])
    expect([...new Set(alerts.map(({ respondent }) => respondent))]).toEqual(['p1'])
  })
})

describe('an earlier administration', () => {
  const old = phq(NINE, '2026-05-11T10:00:00+08:00')
  const calm = phq(NINE.map(() => 0))
  it('with a critical answer that no alert rests on is told, born overdue', () => {
    const { alerts } = run({ results: [calm], previous: [old] })
    expect(alerts.map(({ rule, bornOverdue }) => [rule.id, bornOverdue])).toEqual([['critical-sweep', true]])
  })
  it('is not told again when an alert rests on it, also one that ended', () => {
    const told = ruleAlert(run({ results: [old] }, { at: '2026-05-11T12:00:00+08:00' }), 'critical-self')
    for (const alert of [told, { ...told, state: 'closed' as const }]) {
      expect(run({ results: [calm], previous: [old] }, { existing: [alert] }).alerts).toEqual([])
    }
  })
})

describe('forms that were not scored', () => {
  const finding = (parts: Partial<CriticalFinding> = {}): CriticalFinding => ({
    instrument: null,
    item: 'phqa_9',
    kind: 'suicide',
    state: 'endorsed',
    graver: null,
    source: 'f1',
    ...parts,
  })
  it.each(['endorsed', 'unreadable'] as const)('%s: an alert, due at once, since nobody knows when it was answered', (state) => {
    const { alerts } = run({ findings: [finding({ state })] })
    expect(alerts.map(({ rule, bornOverdue, criticalKinds }) => [rule.id, bornOverdue, criticalKinds])).toEqual([
      ['critical-self', true, ['suicide']],
    ])
    expect(alerts[0]?.evidence.map(({ id, state: told }) => [id, told])).toEqual([['phqa_9', state]])
  })
  it('nobody is told over the head of those who had no time to acknowledge', () => {
    const { alerts } = run({ findings: [finding()] })
    expect(escalate(alerts, POLICY, { at: AT, calendar: CALENDAR })).toEqual([])
    const [late] = escalate(alerts, POLICY, { at: '2026-11-23T16:30:00+08:00', calendar: CALENDAR })
    // the psychologist's silence is told to the school's lead; a level without the district never reaches it
    expect(
      late?.tiers
        .filter(({ escalatedFrom }) => escalatedFrom !== null)
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['psychologist', 'school-lead'])
  })
  it('no rule about it: the sweep raises the gravest crisis level; abuse begins a hold', () => {
    const { alerts } = run({ findings: [finding({ kind: 'abuse' })] }, {}, policyOf([]))
    expect(alerts.map(({ rule, level, hold }) => [rule.id, level, hold?.why])).toEqual([['critical-sweep', 'crisis', 'evidence']])
  })
  it('unknown: a notice, never nothing', () => {
    const { alerts, notices } = run({ findings: [finding({ state: 'unknown' })] })
    expect(alerts).toEqual([])
    expect(notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['critical-unknown', 'not-scored']))
  })
  it('sealed without consent: the form is named, its answer is not', () => {
    const sealed = { ...POLICY, consent: { ...POLICY.consent, criticalItems: 'seal' as const, required: true } }
    const { alerts, notices } = run({ findings: [finding()], consent: 'missing' }, {}, sealed)
    expect(alerts).toEqual([])
    expect(notices.map(({ kind }) => kind)).toContain('consent-missing')
    expect(JSON.stringify(notices)).not.toContain('endorsed')
  })
  it('the same file again is the same alert; another one after a false alarm raises anew', () => {
    const first = only(run({ findings: [finding()] }).alerts)
    expect(only(run({ findings: [finding()] }).alerts).id).toBe(first.id)
    const ended = { existing: [{ ...first, state: 'false-alarm' as const }] }
    expect(run({ findings: [finding()] }, ended).alerts).toEqual([])
    expect(run({ findings: [finding({ source: 'f2' })] }, ended).alerts).toHaveLength(1)
  })
})

describe('reports that the law demands', () => {
  const sign = { id: 'o1', kind: 'abuse-suspected', observedAt: '2026-11-23T11:00:00+08:00', by: { role: 'homeroom-teacher' } }
  it('have a notice to the role that reports, to whom, by when, once', () => {
    const { notices } = run({ observations: [sign] })
    const report = only(notices.filter(({ kind }) => kind === 'mandatory-report'))
    expect(report).toMatchObject({
      role: 'school-lead',
      due: '2026-11-23T13:00:00+08:00',
      overdue: false,
      about: ['suspected-harm'],
      report: { id: 'suspected-harm', to: { 'zh-CN': '公安机关及有关部门' } },
    })
    expect(report.message?.['zh-CN']).toContain('疑似侵害未成年人')
    expect(parseCareNotice(JSON.stringify(report)).ok).toBe(true)
    expect(run({ observations: [sign] }, { existing: [report] }).notices.filter(({ kind }) => kind === 'mandatory-report')).toEqual([])
  })
  it('are not there without a reason', () => {
    expect(run({ results: [phq(NINE)] }).notices.filter(({ kind }) => kind === 'mandatory-report')).toEqual([])
  })
  it('that cannot be decided are a second look', () => {
    const [report] = POLICY.mandatoryReports
    if (report === undefined) throw new Error('no report')
    const when = { kind: 'critical-item', kinds: ['suicide'], states: ['endorsed', 'unreadable'] } as const
    const policy = { ...POLICY, rules: [], mandatoryReports: [{ ...report, when }] } as PolicyDefinition
    const { notices } = run({ results: [phq(NINE.map((_, i) => (i === 8 ? null : 0)))] }, {}, policy)
    expect(notices.filter(({ about }) => about.includes('suspected-harm')).map(({ kind }) => kind)).toEqual(['second-look'])
  })
})
