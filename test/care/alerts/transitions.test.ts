import { describe, expect, it } from 'vitest'
import type { Alert, AlertEvent } from '../../../src/care/alerts/alert.js'
import { decideHold, holdAlert } from '../../../src/care/alerts/hold.js'
import { decideProposal, proposeLevel } from '../../../src/care/alerts/proposals.js'
import { TRANSITIONS, transition } from '../../../src/care/alerts/transitions.js'
import { writeMessages } from '../../../src/care/alerts/write-messages.js'
import { ALERT_STATES, type AlertState } from '../../../src/care/words.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { AT, phq } from '../conditions/fixtures.js'
import { CLOSED, DOCTOR, FALSE_ALARM, IN_CARE, JUDGED, moved, POLICY, ruleAlert, run, TEACHER } from './cases.js'

const NINE = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
const raised = ruleAlert(run({ results: [phq(NINE)] }), 'critical-self')
const ACKNOWLEDGED: AlertEvent = { to: 'acknowledged', at: '2026-11-23T12:30:00+08:00', by: TEACHER }
const REFERRED: AlertEvent = { to: 'referred', at: '2026-11-23T15:00:00+08:00', by: DOCTOR, reason: 'hospital' }

/** One alert in every state, by the shortest way. */
const IN_STATE: Readonly<Record<AlertState, Alert>> = {
  raised,
  acknowledged: moved(raised, ACKNOWLEDGED),
  judged: moved(raised, JUDGED),
  'in-care': moved(raised, JUDGED, IN_CARE),
  referred: moved(raised, REFERRED),
  closed: moved(raised, JUDGED, CLOSED),
  'false-alarm': moved(raised, JUDGED, FALSE_ALARM),
}
const whole = (to: AlertState): AlertEvent => ({
  to,
  at: '2027-01-10T10:00:00+08:00',
  by: DOCTOR,
  reason: 'why',
  outcome: 'what',
  ...(to === 'in-care' ? { caseHolder: DOCTOR } : {}),
})
const codes = (alert: Alert, event: AlertEvent): readonly string[] => {
  const step = transition(alert, event, POLICY)
  return step.ok ? [] : step.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('the table of transitions', () => {
  /** By hand, apart from the code: from → allowed. */
  const allowed: Readonly<Record<AlertState, string>> = {
    raised: 'acknowledged judged referred',
    acknowledged: 'judged referred',
    judged: 'judged in-care referred closed false-alarm',
    'in-care': 'judged in-care referred closed',
    referred: 'judged in-care closed',
    closed: '',
    'false-alarm': '',
  }
  const pairs = ALERT_STATES.flatMap((from) => ALERT_STATES.map((to) => [from, to] as const))

  it.each(pairs)('%s → %s', (from, to) => {
    const step = transition(IN_STATE[from], whole(to), POLICY)
    expect(step.ok).toBe(allowed[from].split(' ').includes(to))
    if (step.ok) {
      expect(step.alert.state).toBe(to)
      expect(step.alert.history).toEqual([...IN_STATE[from].history, whole(to)])
    } else expect(step.issues.map(({ code }) => code)).toContain('alert/transition-not-allowed')
  })
  it('nothing becomes raised again', () => {
    for (const state of ALERT_STATES) expect(TRANSITIONS[state]).not.toContain('raised')
  })
  it('no step is taken in place: the alert given stays as it was', () => {
    const before = structuredClone(raised)
    moved(raised, JUDGED, IN_CARE)
    expect(raised).toEqual(before)
  })
})

describe('what a step must say', () => {
  it.each([
    ['a judgement: why', raised, { ...whole('judged'), reason: ' ' }, 'alert/event-incomplete /reason'],
    ['a referral: why', raised, { to: 'referred', at: AT, by: DOCTOR }, 'alert/event-incomplete /reason'],
    ['a false alarm: why', IN_STATE.judged, { ...whole('false-alarm'), reason: '' }, 'alert/event-incomplete /reason'],
    ['closing: the outcome', IN_STATE.judged, { ...whole('closed'), outcome: '' }, 'alert/event-incomplete /outcome'],
    [
      'care: who holds the case',
      IN_STATE.judged,
      { to: 'in-care', at: whole('judged').at, by: DOCTOR },
      'alert/event-incomplete /caseHolder',
    ],
    ['who', raised, { ...whole('judged'), by: { id: '', role: 'psychologist' } }, 'alert/event-incomplete /by'],
    ['when, with a zone', raised, { ...whole('judged'), at: '2027-01-10T10:00:00' }, 'administration/instant-without-zone /at'],
    [
      'when: a day that exists (row 57)',
      raised,
      { ...whole('judged'), at: '2027-02-30T10:00:00+08:00' },
      'administration/instant-invalid /at',
    ],
    ['not before the alert', raised, { ...whole('judged'), at: '2026-11-23T11:59:59+08:00' }, 'alert/event-order /at'],
    ['not before the last step', IN_STATE['in-care'], { ...whole('judged'), at: '2026-11-23T13:59:00+08:00' }, 'alert/event-order /at'],
    ['a level of the policy', raised, { ...whole('judged'), level: 'purple' }, 'alert/level-unknown /level'],
    ['a level only with a judgement', IN_STATE.judged, { ...whole('closed'), level: 'attention' }, 'alert/event-incomplete /level'],
  ] as const)('%s', (_, alert, event, expected) => {
    expect(codes(alert, event as AlertEvent)).toContain(expected)
  })
  it('the same instant written with another offset is no earlier step', () => {
    expect(codes(raised, { ...whole('judged'), at: '2026-11-23T04:00:00Z' })).toEqual([])
    expect(codes(raised, { ...whole('judged'), at: '2026-11-23T03:59:59Z' })).toEqual(['alert/event-order /at'])
  })
})

describe('who may take it', () => {
  it.each(['student', 'guardian', 'software', 'nobody'])('%s moves nothing', (role) => {
    for (const to of TRANSITIONS.raised)
      expect(codes(raised, { ...whole(to), by: { id: 'x', role } })).toEqual(['alert/role-not-allowed /by/role'])
  })
  it('a teacher or a lead acknowledges and does no more', () => {
    for (const role of ['homeroom-teacher', 'grade-lead', 'school-lead', 'district-office']) {
      expect(codes(raised, { ...whole('acknowledged'), by: { id: 'x', role } })).toEqual([])
      for (const to of ['judged', 'referred'] as const) {
        expect(codes(raised, { ...whole(to), by: { id: 'x', role } })).toEqual(['alert/role-not-allowed /by/role'])
      }
    }
  })
})

describe('a professional overrides the level', () => {
  it('up or down, with the reason in the history; what the rule said stays', () => {
    const down = moved(raised, { ...JUDGED, level: 'attention' })
    expect(down).toMatchObject({ level: 'attention', severity: 1, raisedLevel: { level: 'urgent', severity: 3 } })
    expect(down.history.at(-1)).toMatchObject({ level: 'attention', reason: 'talked in person' })
    expect(moved(down, { ...whole('judged'), level: 'crisis' })).toMatchObject({ level: 'crisis', severity: 4 })
  })
})

describe('proposals', () => {
  const mild = { level: 'attention', severity: 1 }
  const proposed = proposeLevel(IN_STATE['in-care'], mild, AT, [])
  const decision = { proposal: 0, accept: true, by: DOCTOR, at: '2026-12-01T10:00:00+08:00', reason: 'talked again' }

  it('changes nothing by itself', () => {
    expect(proposed).toMatchObject({ level: 'urgent', state: 'in-care', proposals: [{ state: 'open', ...mild }] })
    expect(proposeLevel(proposed, mild, AT, [])).toBe(proposed)
    for (const ended of [IN_STATE.closed, IN_STATE['false-alarm']]) expect(proposeLevel(ended, mild, AT, [])).toBe(ended)
  })
  it('accepted by a person with a reason, the level follows and the case stays in care', () => {
    const step = decideProposal(proposed, decision, POLICY)
    if (!step.ok) throw new Error('refused')
    expect(step.alert).toMatchObject({ ...mild, state: 'in-care', proposals: [{ state: 'accepted' }] })
    expect(step.alert.history.at(-1)).toMatchObject({ reason: 'talked again', level: 'attention', by: DOCTOR })
  })
  it('declined, the level stays, and the same proposal does not come back', () => {
    const step = decideProposal(proposed, { ...decision, accept: false }, POLICY)
    if (!step.ok) throw new Error('refused')
    expect(step.alert).toMatchObject({ level: 'urgent', state: 'in-care', proposals: [{ state: 'declined' }] })
    expect(proposeLevel(step.alert, mild, AT, [])).toBe(step.alert)
  })
  it.each([
    ['without a reason', { ...decision, reason: '' }, 'alert/event-incomplete'],
    ['by software', { ...decision, by: { id: 'x', role: 'software' } }, 'alert/role-not-allowed'],
    ['by a teacher', { ...decision, by: TEACHER }, 'alert/role-not-allowed'],
    ['one that is not there', { ...decision, proposal: 7 }, 'alert/proposal-unknown'],
  ])('refused %s', (_, given, code) => {
    const step = decideProposal(proposed, given, POLICY)
    expect(step.ok ? [] : step.issues.map((each) => each.code)).toContain(code)
  })
})

describe('a hold that a professional asks for', () => {
  const [urgent] = POLICY.levels.filter(({ code }) => code === 'urgent')
  const route = {
    tier: 'family',
    role: 'guardian',
    profile: 'care-only',
    actions: ['be-near'],
    deadline: { count: 1, unit: 'hours' as const },
  }
  const policy = {
    ...POLICY,
    levels: POLICY.levels.map((level) => (level === urgent ? { ...level, tiers: [...level.tiers, route] } : level)),
  }
  const told = ruleAlert(run({ results: [phq(NINE)] }, {}, policy), 'critical-self')
  const says = { by: DOCTOR, at: '2026-11-23T12:10:00+08:00', reason: 'what the pupil said' }
  const held = holdAlert(told, says, policy, CALENDAR)
  if (!held.ok) throw new Error('refused')
  const guardian = (alert: Alert) => alert.tiers.find(({ role }) => role === 'guardian')

  it('takes the guardian message back; the decision is due from the moment it was asked', () => {
    expect(guardian(told)?.message).not.toBeNull()
    expect(guardian(held.alert)).toMatchObject({ held: true, message: null })
    expect(held.alert.hold).toMatchObject({ why: 'professional', due: '2026-11-23T14:10:00+08:00' })
    expect(guardian(writeMessages(policy, held.alert, {}))?.message).toBeNull()
  })
  it('only the named role releases it, with a reason', () => {
    const decide = { ...says, at: '2026-11-23T13:00:00+08:00', release: true }
    const wrong = decideHold(held.alert, { ...decide, by: { id: 'x', role: 'on-call' } }, policy)
    expect(wrong.ok).toBe(false)
    expect(decideHold(held.alert, { ...decide, reason: '' }, policy).ok).toBe(false)
    const kept = decideHold(held.alert, { ...decide, release: false }, policy)
    expect(kept.ok && guardian(writeMessages(policy, kept.alert, {}))?.message).toBeNull()
    const released = decideHold(held.alert, decide, policy)
    expect(released.ok && guardian(writeMessages(policy, released.alert, {}))?.message?.en).toBeTruthy()
  })
})
