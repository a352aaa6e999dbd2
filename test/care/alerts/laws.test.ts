import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import { evaluateAlerts } from '../../../src/care/alerts/evaluate.js'
import type { Evidence } from '../../../src/care/conditions/evidence.js'
import type { PolicyDefinition } from '../../../src/care/policy/policy.js'
import type { AnyResult } from '../../../src/results/result.js'
import { CALENDAR } from '../calendar/made-up-calendar.js'
import { AT, evidence, gad, phq, policyOf, ruleOf } from '../conditions/fixtures.js'
import { POLICY } from './cases.js'

const code = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 })
const yesNo = fc.option(fc.integer({ min: 0, max: 1 }), { freq: 4 })
/** PHQ-A: nine items, then four yes-or-no ones. */
const form = fc
  .tuple(fc.array(code, { minLength: 9, maxLength: 9 }), fc.array(yesNo, { minLength: 4, maxLength: 4 }))
  .map((parts) => parts.flat())
const worry = fc.array(code, { minLength: 7, maxLength: 7 })
const at = { at: AT, calendar: CALENDAR }
const calm = gad([0, 0, 0, 0, 0, 0, 0])

/** The gravest level raised for sure, and the gravest that anything still open could lead to. */
function severities(parts: Partial<Evidence>): { readonly least: number; readonly most: number } {
  const { alerts, notices } = evaluateAlerts(POLICY, evidence(parts), at)
  const sure = alerts.filter(({ outcome }) => outcome === 'true').map(({ severity }) => severity)
  const open = notices.some(({ kind }) => ['critical-unknown', 'not-scored', 'second-look'].includes(kind))
  const least = Math.max(0, ...sure)
  return { least, most: open ? 4 : Math.max(0, ...alerts.map(({ severity }) => severity)) }
}

describe('the laws of alerts', () => {
  it('(a) a more concerning answer never lowers a level', () => {
    fc.assert(
      fc.property(form, worry, fc.nat(12), (codes, gadCodes, i) => {
        const worse = codes.map((each, j) => (j === i && each !== null ? Math.min(each + 1, i < 9 ? 3 : 1) : each))
        const before = severities({ results: [phq(codes), gad(gadCodes)] })
        expect(severities({ results: [phq(worse), gad(gadCodes)] }).least).toBeGreaterThanOrEqual(before.least)
      }),
      { numRuns: 60 },
    )
  })
  it("(b) removing an answer raises no certainty and leaves the pupil under someone's eyes", () => {
    fc.assert(
      fc.property(form, fc.nat(8), (codes, i) => {
        const removed = codes.map((each, j) => (j === i ? null : each))
        const [whole, part] = [severities({ results: [phq(codes), calm] }), severities({ results: [phq(removed), calm] })]
        expect(part.least).toBeLessThanOrEqual(whole.least)
        expect(part.most).toBeGreaterThanOrEqual(whole.least)
      }),
      { numRuns: 60 },
    )
  })
  it('(c) resolving an unknown gives exactly what the complete evidence gives, also where the unknown had raised an alert', () => {
    const raising: PolicyDefinition = {
      ...POLICY,
      rules: POLICY.rules.map((rule) => (rule.level === undefined ? rule : { ...rule, onUnknown: 'raise' })),
    }
    let raisedOpen = 0
    fc.assert(
      fc.property(form, fc.array(fc.nat(8), { minLength: 1, maxLength: 9 }), fc.constantFrom(POLICY, raising), (codes, blanks, policy) => {
        const partly = codes.map((each, i) => (blanks.includes(i) ? null : each))
        const open = evaluateAlerts(policy, evidence({ results: [phq(partly), calm] }), at)
        const fresh = evaluateAlerts(policy, evidence({ results: [phq(codes), calm] }), at)
        const resolved = evaluateAlerts(policy, evidence({ results: [phq(codes), calm] }), { ...at, existing: open.alerts })
        raisedOpen += open.alerts.filter(({ outcome }) => outcome === 'unknown').length
        const present = new Map([...open.alerts, ...resolved.updated, ...resolved.alerts].map((alert) => [alert.id, alert]))
        const sure = (alerts: Iterable<Alert>): readonly string[] =>
          [...alerts].flatMap(({ outcome, rule, level }) => (outcome === 'true' ? [`${rule.id} ${level}`] : [])).sort()
        expect(sure(present.values())).toEqual(sure(fresh.alerts))
      }),
      { numRuns: 60 },
    )
    expect(raisedOpen).toBeGreaterThan(0)
  })
  it('(d) no run lowers, moves or ends an alert that is there', () => {
    const states = fc.constantFrom('raised' as const, 'acknowledged' as const, 'judged' as const, 'in-care' as const, 'referred' as const)
    fc.assert(
      fc.property(form, form, states, (first, second, state) => {
        const before = evaluateAlerts(POLICY, evidence({ results: [phq(first), calm] }), at).alerts.map((alert) => ({ ...alert, state }))
        const later = '2026-11-30T10:00:00+08:00'
        const run = evaluateAlerts(POLICY, evidence({ results: [phq(second, later)] }), {
          ...at,
          at: '2026-11-30T12:00:00+08:00',
          existing: before,
        })
        for (const alert of run.updated) {
          const was = before.find(({ id }) => id === alert.id)
          expect(was).toBeDefined()
          expect([alert.severity, alert.level, alert.state, alert.history]).toEqual([was?.severity, was?.level, state, []])
          expect(alert.tiers.map(({ due }) => due)).toEqual(was?.tiers.map(({ due }) => due))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('order never matters', () => {
  it('of results, observations, circumstances, rules, notices or levels', () => {
    const sign = (id: string) => ({ id, kind: 'setback', observedAt: `2026-11-2${id}T09:00:00+08:00`, by: { role: 'homeroom-teacher' } })
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 3 }), worry, (forms, gadCodes) => {
        const results = [...forms.map((codes, i) => phq(codes, `2026-11-23T10:0${i}:00+08:00`)), gad(gadCodes)]
        const observations = [sign('0'), sign('1')]
        const context = [
          { factor: 'poverty', state: 'yes' as const },
          { factor: 'migrant', state: 'unknown' as const },
        ]
        const turned: PolicyDefinition = { ...POLICY, rules: POLICY.rules.toReversed(), levels: POLICY.levels.toReversed() }
        const one = evaluateAlerts(POLICY, evidence({ results, observations, context }), at)
        const other = evaluateAlerts(
          turned,
          evidence({ results: results.toReversed(), observations: observations.toReversed(), context: context.toReversed() }),
          at,
        )
        const withoutHash = (outcome: typeof one) =>
          JSON.parse(JSON.stringify(outcome).replaceAll(/"hash":"[0-9a-f]+"/g, '"hash":""')) as unknown
        expect(withoutHash(other)).toEqual(withoutHash(one))
      }),
      { numRuns: 40 },
    )
  })
})

describe('whatever fault is injected, no critical endorsement disappears', () => {
  type Fault = (result: AnyResult) => Partial<Evidence>
  const faults: Readonly<Record<string, Fault>> = {
    none: (result) => ({ results: [result] }),
    'validity invalid': (result) => ({ results: [{ ...result, validity: [{ id: 'lie', outcome: 'invalid', withheld: ['total'] }] }] }),
    'off grade': (result) => ({ results: [{ ...result, respondent: { ...result.respondent, grade: 1, ageMonths: 80 } }], ageMonths: 80 }),
    'consent missing': (result) => ({ results: [result], consent: 'missing', ageMonths: 150 }),
    'consent declined': (result) => ({ results: [result], consent: 'declined' }),
    'not screened, and yet a form': (result) => ({ results: [result], screening: 'absent' }),
    'another major version': (result) => ({ results: [{ ...result, instrument: { ...result.instrument, version: '9.0.0' } }] }),
    'an instrument no policy names': (result) => ({ results: [{ ...result, instrument: { ...result.instrument, id: 'elsewhere' } }] }),
    'no instant': (result) => ({ results: [{ ...result, administeredAt: null }] }),
    'scored scales gone': (result) => ({ results: [{ ...result, scales: {} }] }),
    'a calm duplicate': (result) => ({ results: [result, phq(Array.from({ length: 13 }, () => 0))] }),
    'codes that cannot be read': (result) => ({
      results: [{ ...result, criticalItems: result.criticalItems.map((item) => ({ ...item, state: 'unreadable' as const })) }],
    }),
    'a wrong date, so that it counts as the past': (result) => ({
      results: [phq(Array.from({ length: 13 }, () => 0))],
      previous: [{ ...result, administeredAt: '2016-11-23T10:00:00+08:00' }],
    }),
    'a run that stopped': ({ criticalItems }) => ({
      findings: criticalItems.map(({ item, kind, state }) => ({ instrument: null, item, kind, state, graver: null, source: 'f' })),
    }),
    'evidence of another pupil': (result) => ({ respondent: 'p7', results: [result] }),
    'a parent who says no': (result) => ({ results: [result, { ...phq(Array.from({ length: 13 }, () => 0)), informant: 'parent' }] }),
  }
  const policies = fc.constantFrom(
    POLICY,
    { ...POLICY, consent: { ...POLICY.consent, criticalItems: 'seal' as const, required: true } },
    policyOf([ruleOf({ kind: 'screening', in: ['moved'] })]),
    policyOf([], { notices: [] }),
  )

  it('it appears as endorsed, unreadable or unknown, or, sealed, as a form whose consent is missing', () => {
    fc.assert(
      fc.property(form, fc.constantFrom(...Object.keys(faults)), policies, (codes, name, policy) => {
        const endorsed = codes.map((each, i) => (i === 8 ? 2 : each))
        const parts = faults[name]?.(phq(endorsed)) ?? {}
        const { alerts, notices } = evaluateAlerts(policy, evidence(parts), at)
        const shown = [...alerts, ...notices].flatMap((each) => each.evidence.filter(({ id }) => id === 'phqa_9').map(({ state }) => state))
        const sealed = notices.some(({ kind }) => kind === 'consent-missing')
        if (!sealed || policy.consent.criticalItems === 'evaluate') {
          expect(
            shown.some((state) => state === 'endorsed' || state === 'unreadable'),
            name,
          ).toBe(true)
          expect(alerts.length, name).toBeGreaterThan(0)
        }
        expect(alerts.length + notices.length).toBeGreaterThan(0)
        for (const each of [...alerts.flatMap(({ tiers }) => tiers), ...notices]) expect(Date.parse(each.due)).not.toBeNaN()
      }),
      { numRuns: 150 },
    )
  })
})
