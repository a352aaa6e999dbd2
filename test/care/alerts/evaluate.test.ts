import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import { evaluateAlerts } from '../../../src/care/alerts/evaluate.js'
import type { PolicyDefinition } from '../../../src/care/policy/policy.js'
import { PsyscoreError } from '../../../src/core/issue.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { ANSWERED, AT, evidence, gad, phq, policyOf, ruleOf } from '../conditions/fixtures.js'
import { CLOSED, FALSE_ALARM, IN_CARE, JUDGED, moved, only, POLICY, ruleAlert, run } from './cases.js'

const CALM = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
const NINE = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
const LATER = '2026-11-30T10:00:00+08:00'
const DAY_AFTER = '2026-11-30T12:00:00+08:00'
const calmGad = gad([0, 0, 0, 0, 0, 0, 0])

const dues = (alert: Alert): Readonly<Record<string, string>> => Object.fromEntries(alert.tiers.map(({ role, due }) => [role, due]))

describe('an alert', () => {
  const alert = ruleAlert(run({ results: [phq(NINE), calmGad] }), 'critical-self')

  it('carries level, rule, policy, evidence by reference, state, and no value', () => {
    expect(alert).toMatchObject({
      format: 'psyscore/alert',
      notice: 'screening-not-diagnosis',
      respondent: 'p1',
      level: 'urgent',
      severity: 3,
      policy: { id: POLICY.id, version: POLICY.version },
      rule: { id: 'critical-self', version: 1 },
      outcome: 'true',
      state: 'raised',
      raisedAt: AT,
      answeredAt: ANSWERED,
      bornOverdue: false,
      hold: null,
      informs: null,
    })
    expect(alert.policy.hash).toMatch(/^[0-9a-f]{64}$/)
    const reference = only(alert.evidence)
    expect(reference).toMatchObject({
      kind: 'critical-item',
      id: 'phqa_9',
      instrument: 'phq-a',
      state: 'endorsed',
      administeredAt: ANSWERED,
    })
    expect(reference.definition).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has deadlines from the answer, by hand', () => {
    expect(dues(alert)).toEqual({
      'homeroom-teacher': '2026-11-23T12:00:00+08:00',
      'grade-lead': '2026-11-23T14:00:00+08:00',
      psychologist: '2026-11-23T18:00:00+08:00',
    })
  })

  it('shows the mark of its figures and is never suppressed by it: K', () => {
    const [item] = phq(NINE).criticalItems
    const unverified = { ...phq(NINE), criticalItems: item === undefined ? [] : [{ ...item, mark: 'K' as const }] }
    const marked = ruleAlert(run({ results: [unverified] }), 'critical-self')
    expect(marked.marks).toEqual(['K'])
    expect(marked.tiers.find(({ role }) => role === 'psychologist')?.message?.en).toContain('mark K')
  })

  it('"at least": six answers that sum to 15 and three blank are moderately severe for sure (vector of the safety page)', () => {
    const form = phq([3, 3, 3, 2, 2, 2, null, null, null])
    const high = ruleAlert(run({ results: [form] }), 'phq-high')
    expect(high).toMatchObject({ level: 'warning', outcome: 'true', atLeast: true })
    expect(high.tiers.find(({ role }) => role === 'psychologist')?.message?.en).toContain('at least this grave')
  })
})

describe('ids are stable', () => {
  const id = (parts: Parameters<typeof run>[0], at = AT): string => ruleAlert(run(parts, { at }), 'critical-self').id

  it('the same on a second run, at another instant, and on a double submit some seconds later', () => {
    const once = id({ results: [phq(NINE)] })
    expect(id({ results: [phq(NINE)] }, '2026-11-24T12:00:00+08:00')).toBe(once)
    expect(id({ results: [phq(NINE, '2026-11-23T10:00:04+08:00')] })).toBe(once)
    expect(id({ results: [phq(NINE), phq(NINE, '2026-11-23T10:00:04+08:00')] })).toBe(once)
    expect(id({ results: [phq(NINE, '2026-11-23T02:00:00Z')] })).toBe(once)
  })
  it('another on another day, for another pupil, and for another critical item', () => {
    const once = id({ results: [phq(NINE)] })
    expect(id({ results: [phq(NINE, '2026-11-22T10:00:00+08:00')] })).not.toBe(once)
    expect(id({ results: [phq(NINE, undefined, 'p2')], respondent: 'p2' })).not.toBe(once)
  })
  it('forms without an instant are told apart by what they say', () => {
    const undated = (codes: readonly number[]) => ({ ...phq(codes), administeredAt: null })
    const once = id({ results: [undated(NINE)] })
    expect(id({ results: [undated(NINE)] })).toBe(once)
    expect(id({ results: [undated([1, 0, 0, 0, 0, 0, 0, 0, 1])] })).not.toBe(once)
  })
})

describe('time', () => {
  it('a form 20 days old gives an alert that is born overdue and says so', () => {
    const old = ruleAlert(run({ results: [phq(NINE, '2026-11-03T10:00:00+08:00')] }), 'critical-self')
    expect(old.bornOverdue).toBe(true)
    expect(old.tiers.every(({ overdue }) => overdue)).toBe(true)
    for (const { message } of old.tiers) {
      expect(message?.en).toContain('overdue')
      expect(message?.['zh-CN']).toContain('已逾期')
    }
  })
  it('an answer of unknown time is due at once', () => {
    const undated = ruleAlert(run({ results: [{ ...phq(NINE), administeredAt: null }] }), 'critical-self')
    expect(undated).toMatchObject({ answeredAt: null, bornOverdue: true })
    expect(undated.tiers.every(({ due }) => due === AT)).toBe(true)
  })
  it('an answer dated after the run counts from the run', () => {
    expect(ruleAlert(run({ results: [phq(NINE, '2026-12-24T10:00:00+08:00')] }), 'critical-self').answeredAt).toBe(AT)
  })
  it('a rule of two forms stands since the second answer made it true', () => {
    const first = phq([2, 2, 2, 2, 2, 0, 0, 0, 0], '2026-11-09T10:00:00+08:00')
    const both = run({ results: [first, gad([2, 2, 2, 2, 2, 0, 0])] })
    expect(ruleAlert(both, 'two-together').answeredAt).toBe(ANSWERED)
    expect(ruleAlert(both, 'gad-moderate').answeredAt).toBe(ANSWERED)
  })
  it('10 school days over a holiday and a term border', () => {
    const attention = (at: string): string | undefined =>
      dues(ruleAlert(run({ results: [phq(NINE), gad([2, 2, 2, 2, 2, 0, 0], at)] }, { at: '2027-02-01T12:00:00+08:00' }), 'gad-moderate'))
        .psychologist
    // 30 September: 8, 9, 10 (make-up), 12 … 16, 19, 20 October
    expect(attention('2026-09-30T10:00:00+08:00')).toBe('2026-10-20T17:00:00+08:00')
    // 20 January: 21, 22 in term, then eight days of vacation count
    expect(attention('2027-01-20T10:00:00+08:00')).toBe('2027-01-30T17:00:00+08:00')
  })
  it('without a calendar every day counts, on the clocks of the run', () => {
    const bare = run({ results: [gad([2, 2, 2, 2, 2, 0, 0], '2026-09-30T10:00:00+08:00')] }, { calendar: null })
    expect(dues(ruleAlert(bare, 'gad-moderate')).psychologist).toBe('2026-10-10T17:00:00+08:00')
  })
  it.each([
    ['school hours: the psychologist is told already', '2026-11-23T12:00:00+08:00', undefined],
    ['night', '2026-11-23T22:00:00+08:00', 'on-call'],
    ['weekend', '2026-11-28T12:00:00+08:00', 'on-call'],
    ['holiday', '2026-10-03T12:00:00+08:00', 'on-call'],
    ['vacation', '2027-02-03T12:00:00+08:00', 'on-call'],
  ])('in a crisis whoever answers at this hour is told: %s', (_, at, role) => {
    const answered = new Date(Date.parse(at) - 60_000).toISOString()
    const tier = ruleAlert(run({ results: [phq(NINE, answered)] }, { at }), 'critical-self').tiers.find((each) => each.tier === 'responder')
    expect(tier?.role).toBe(role)
    if (tier !== undefined) expect(Date.parse(tier.due) - Date.parse(answered)).toBe(2 * 3_600_000)
  })
  it.each(['2026-11-23', '2026-11-23T12:00:00', '26-11-23T12:00:00Z', '2026-02-30T12:00:00Z'])(
    'row 57: %s is no instant of a run',
    (at) => {
      expect(() => run({}, { at })).toThrow(PsyscoreError)
    },
  )
})

describe('critical items fire whatever is wrong with the form', () => {
  it('row 46: everything else is blank', () => {
    const form = phq([null, null, null, null, null, null, null, null, 2])
    expect(ruleAlert(run({ results: [form] }), 'critical-self').level).toBe('urgent')
  })
  it('row 47: a blank one is a state of its own, never "no risk"', () => {
    const outcome = run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, null, 0, 0, 0, 0]), calmGad] })
    const notice = only(outcome.notices.filter(({ kind }) => kind === 'critical-unknown'))
    expect(notice).toMatchObject({ about: ['phqa_9'], role: 'psychologist', due: '2026-11-24T10:00:00+08:00', overdue: false })
    expect(notice.evidence).toMatchObject([{ id: 'phqa_9', state: 'unknown' }])
  })
  it('an unreadable one fires', () => {
    const form = phq([0, 0, 0, 0, 0, 0, 0, 0, 77])
    expect(ruleAlert(run({ results: [form] }), 'critical-self').evidence).toMatchObject([{ state: 'unreadable' }])
  })
  it('row 51: of two forms of one day the graver answer counts, in either order', () => {
    const [one, two] = [phq(CALM), phq(NINE, '2026-11-23T10:05:00+08:00')]
    expect(ruleAlert(run({ results: [one, two] }), 'critical-self').answeredAt).toBe('2026-11-23T10:05:00+08:00')
    expect(run({ results: [one, two] })).toEqual(run({ results: [two, one] }))
  })
  it('row 85: without consent the policy chooses, and the pupil appears either way', () => {
    const missing = { results: [phq([3, 3, 3, 3, 3, 3, 3, 3, 1])], consent: 'missing' as const, ageMonths: 150 }
    const evaluated = run(missing)
    expect(evaluated.alerts.map(({ rule }) => rule.id)).toEqual(['critical-self'])
    expect(only(evaluated.notices.filter(({ kind }) => kind === 'consent-missing')).due).toBe('2026-11-30T17:00:00+08:00')
    const sealed = run(missing, {}, { ...POLICY, consent: { ...POLICY.consent, criticalItems: 'seal' } })
    expect(sealed.alerts).toEqual([])
    expect(only(sealed.notices.filter(({ kind }) => kind === 'consent-missing'))).toMatchObject({ about: ['missing'], overdue: false })
    expect(JSON.stringify(sealed)).not.toContain('phqa_9')
  })
  it('one that no rule covers fires by the sweep, at the gravest crisis level', () => {
    const blind: PolicyDefinition = policyOf([ruleOf({ kind: 'screening', in: ['moved'] })])
    const swept = only(run({ results: [phq(NINE)] }, {}, blind).alerts)
    expect(swept).toMatchObject({ rule: { id: 'critical-sweep' }, level: 'crisis', outcome: 'true', answeredAt: ANSWERED })
    expect(only(run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 77])] }, {}, blind).alerts)).toMatchObject({ outcome: 'unknown' })
  })
  it('one that a failing condition hides fires by the sweep', () => {
    const hidden = policyOf([
      ruleOf({
        kind: 'all',
        of: [
          { kind: 'critical-item', kinds: ['suicide', 'self-harm'], states: ['endorsed'] },
          { kind: 'context', factor: 'poverty', in: ['yes'] },
        ],
      }),
    ])
    const parts = { results: [phq(NINE)], context: [{ factor: 'poverty', state: 'no' as const }] }
    expect(only(run(parts, {}, hidden).alerts).rule.id).toBe('critical-sweep')
  })
})

describe('no pupil vanishes', () => {
  it.each(['absent', 'declined', 'guardian-declined', 'exempt', 'moved', 'not-screened'] as const)('%s', (screening) => {
    const notice = only(run({ screening }).notices.filter(({ kind }) => kind === 'not-screened'))
    expect(notice).toMatchObject({ about: [screening], role: 'homeroom-teacher', due: '2026-11-30T17:00:00+08:00' })
    expect(notice.message?.en).toContain('too little is known')
  })
  it('screened, and nothing came back of a required form', () => {
    expect(only(run({ results: [phq(CALM)] }).notices.filter(({ kind }) => kind === 'not-screened')).about).toEqual(['gad-7'])
  })
  it('could not be scored', () => {
    const notices = run({ results: [phq(CALM), gad([1, null, null, null, null, null, null])] }).notices
    expect(notices.find(({ kind }) => kind === 'not-scored')).toMatchObject({
      about: ['gad-7', 'total', 'total_up_to_two_missing'],
      role: 'psychologist',
    })
  })
  it('row 52: an invalid form asks for a re-screen, and the score is not deleted', () => {
    const invalid = { ...phq(CALM), validity: [{ id: 'lie', outcome: 'invalid' as const, withheld: [] }] }
    expect(run({ results: [invalid, calmGad] }).notices).toMatchObject([{ kind: 're-screen', about: ['phq-a', 'lie'] }])
  })
  it('staged: awaited within the window, overdue after it counts as positive', () => {
    const gate = phq([2, 2, 2, 2, 2, 1, 0, 0, 0])
    const soon = run({ results: [gate, calmGad] })
    expect(soon.notices.find(({ kind }) => kind === 'follow-up-awaited')?.due).toBe('2026-12-07T10:00:00+08:00')
    const late = run({ results: [gate, calmGad] }, { at: '2026-12-08T10:00:00+08:00' })
    expect(late.notices.find(({ kind }) => kind === 'follow-up-overdue')).toMatchObject({ overdue: true })
    expect(ruleAlert(late, 'talk-outcome').level).toBe('warning')
  })
  it('a notice that the host has is not repeated, and a new wave gives a new one', () => {
    const first = run({ screening: 'absent' })
    expect(run({ screening: 'absent' }, { existing: first.notices, at: '2026-11-25T12:00:00+08:00' }).notices).toEqual([])
    expect(run({ screening: 'absent' }, { existing: first.notices, occasion: 'spring-2027' }).notices).toHaveLength(1)
  })
})

describe('beside alerts that are there', () => {
  const first = ruleAlert(run({ results: [phq(NINE), calmGad] }), 'critical-self')
  const again = (existing: Alert, at = DAY_AFTER, answered = LATER) =>
    run({ results: [phq(NINE, answered), gad([0, 0, 0, 0, 0, 0, 0], answered)] }, { existing: [existing], at })

  it('the same evidence raises nothing again, in whatever state the alert is', () => {
    const judged = moved(first, JUDGED)
    for (const existing of [first, judged, moved(judged, IN_CARE), moved(judged, CLOSED), moved(judged, FALSE_ALARM)]) {
      const outcome = again(existing, DAY_AFTER, ANSWERED)
      expect([outcome.alerts, outcome.updated]).toEqual([[], []])
    }
  })
  it('a repeated assessment joins an alert nobody has looked at; its deadlines stay', () => {
    const { alerts, updated } = again(first)
    expect(alerts).toEqual([])
    const joined = only(updated)
    expect(joined.id).toBe(first.id)
    expect(joined.evidence.map(({ administeredAt }) => administeredAt)).toEqual([ANSWERED, LATER])
    expect(dues(joined)).toEqual(dues(first))
    expect(again(joined).updated).toEqual([])
  })
  it('an acknowledged crisis and a judged alert are raised anew by new evidence', () => {
    const by = { id: 'u1', role: 'psychologist' }
    expect(again(moved(first, { to: 'acknowledged', at: AT, by })).alerts).toHaveLength(1)
    expect(again(moved(first, JUDGED)).alerts).toHaveLength(1)
  })
  it('a false alarm closes that evidence only: the item endorsed later raises anew', () => {
    const alarm = moved(first, JUDGED, FALSE_ALARM)
    const { alerts, updated } = again(alarm)
    expect(updated).toEqual([])
    expect(only(alerts).id).not.toBe(first.id)
  })
  it('… even later on the same day, with another id', () => {
    const alarm = moved(first, JUDGED, FALSE_ALARM)
    const { alerts } = again(alarm, '2026-11-23T18:00:00+08:00', '2026-11-23T16:00:00+08:00')
    expect(only(alerts).id).not.toBe(first.id)
  })
  it('a pupil in care: the case holder is informed and no chain starts', () => {
    const inCare = moved(first, JUDGED, IN_CARE)
    const informed = only(again(inCare).alerts)
    expect(informed.informs).toEqual({ alert: first.id, caseHolder: { id: 'u1', role: 'psychologist' } })
    expect(informed.tiers.map(({ role }) => role)).toEqual(['psychologist'])
    expect(informed.tiers[0]?.message?.en).toContain('in your care already')
  })
  it('… in a crisis at night also whoever answers then', () => {
    const inCare = moved(first, JUDGED, IN_CARE)
    const night = only(again(inCare, '2026-11-30T23:00:00+08:00', '2026-11-30T22:50:00+08:00').alerts)
    expect(night.tiers.map(({ role }) => role)).toEqual(['psychologist', 'on-call'])
  })
  it('… and a graver level starts its own chain', () => {
    const mild = ruleAlert(run({ results: [gad([2, 2, 2, 2, 2, 0, 0])] }), 'gad-moderate')
    const graver = only(again(moved(mild, JUDGED, IN_CARE)).alerts)
    expect(graver.informs).toBeNull()
    expect(graver.tiers.map(({ role }) => role)).toContain('homeroom-teacher')
  })
  it('a judgement that lowers the level does not let a later answer pass', () => {
    const lowered = moved(first, { ...JUDGED, level: 'attention' })
    expect(lowered).toMatchObject({ level: 'attention', severity: 1, raisedLevel: { level: 'urgent', severity: 3 } })
    expect(again(lowered).alerts).toHaveLength(1)
    expect(again(lowered, DAY_AFTER, ANSWERED).alerts).toEqual([])
  })
  it('alerts of other pupils and of other policies are no business of this one', () => {
    expect(again({ ...first, respondent: 'p2' }).alerts).toHaveLength(1)
    expect(again({ ...first, policy: { ...first.policy, id: 'another' } }).alerts).toHaveLength(1)
  })
})

describe('law (d): software never lowers an alert', () => {
  const first = ruleAlert(run({ results: [phq(NINE), calmGad] }), 'critical-self')
  const negative = (existing: Alert) =>
    run({ results: [phq(CALM, LATER), gad([0, 0, 0, 0, 0, 0, 0], LATER)] }, { existing: [existing], at: DAY_AFTER })

  it('a negative re-screen proposes the mildest level, once', () => {
    for (const existing of [first, moved(first, JUDGED), moved(first, JUDGED, IN_CARE)]) {
      const proposed = only(negative(existing).updated)
      expect(proposed).toMatchObject({ level: 'urgent', severity: 3, state: existing.state })
      expect(proposed.proposals).toMatchObject([{ level: 'attention', severity: 1, state: 'open', at: DAY_AFTER }])
      expect(negative(proposed).updated).toEqual([])
    }
  })
  it('… also when the earlier form lies among the evidence', () => {
    const both = [phq(NINE), phq(CALM, LATER), gad([0, 0, 0, 0, 0, 0, 0], LATER)]
    expect(only(run({ results: both }, { existing: [first], at: DAY_AFTER }).updated).proposals).toHaveLength(1)
  })
  it('an earlier form, an unknown rule or an ended alert proposes nothing', () => {
    const before = run({ results: [phq(CALM, '2026-11-20T10:00:00+08:00'), calmGad] }, { existing: [first] })
    expect(before.updated).toEqual([])
    const blank = run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, null, 0, 0, 0, 0], LATER)] }, { existing: [first], at: DAY_AFTER })
    expect(blank.updated).toEqual([])
    expect(negative(moved(first, JUDGED, FALSE_ALARM)).updated).toEqual([])
  })
})

describe('safeguarding hold', () => {
  const sign = { id: 'o1', kind: 'abuse-suspected', observedAt: '2026-11-23T09:00:00+08:00', by: { role: 'homeroom-teacher' } }
  const [urgent] = POLICY.levels.filter(({ code }) => code === 'urgent')
  if (urgent === undefined) throw new Error('no level')
  const guardian = {
    tier: 'family',
    role: 'guardian',
    profile: 'care-only',
    actions: ['be-near'],
    deadline: { count: 1, unit: 'hours' as const },
  }
  const telling: PolicyDefinition = {
    ...POLICY,
    levels: POLICY.levels.map((level) => (level.code === 'urgent' ? { ...level, tiers: [...level.tiers, guardian] } : level)),
  }

  it('keeps every guardian message back until the named professional decides', () => {
    const { alerts } = run({ observations: [sign], results: [phq(NINE)] }, {}, telling)
    for (const alert of alerts) {
      expect(alert.hold).toMatchObject({ why: 'evidence', roles: ['guardian'], decides: 'psychologist', decided: null })
      for (const tier of alert.tiers) expect(tier.held, tier.role).toBe(tier.role === 'guardian')
      expect(alert.tiers.find(({ role }) => role === 'guardian')?.message ?? null).toBeNull()
    }
    expect(alerts.map(({ rule }) => rule.id).sort()).toEqual(['abuse-seen', 'critical-self'])
  })
  it('reaches alerts that are there already', () => {
    const before = ruleAlert(run({ results: [phq(NINE)] }, {}, telling), 'critical-self')
    expect(before.tiers.find(({ role }) => role === 'guardian')?.message).not.toBeNull()
    const { updated } = run({ observations: [sign], results: [phq(NINE)] }, { existing: [before] }, telling)
    expect(only(updated).tiers.find(({ role }) => role === 'guardian')).toMatchObject({ held: true, message: null })
  })
  it('covers alerts of later runs while it lasts', () => {
    const { alerts } = run({ observations: [sign] }, {}, telling)
    const later = run({ results: [phq(NINE, LATER)] }, { existing: alerts, at: DAY_AFTER }, telling)
    expect(ruleAlert(later, 'critical-self').hold).toMatchObject({ decided: null })
  })
})

describe('several pupils at once', () => {
  it('come out by pupil and id, whatever their order', () => {
    const list = ['p2', 'p1'].map((respondent) => evidence({ respondent, results: [phq(NINE, undefined, respondent)] }))
    const one = run({})
    expect(one.alerts).toEqual([])
    const both = [list, list.toReversed()].map((each) => runList(each))
    expect(both[0]).toEqual(both[1])
    expect(both[0]?.alerts.map(({ respondent }) => respondent)).toEqual(['p1', 'p2'])
  })
})

function runList(list: readonly ReturnType<typeof evidence>[]) {
  return evaluateAlerts(POLICY, list, { at: AT, calendar: CALENDAR })
}
