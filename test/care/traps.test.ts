import { describe, expect, it } from 'vitest'
import { evaluateAlerts } from '../../src/care/alerts/evaluate.js'
import { evaluateRules } from '../../src/care/conditions/evaluate.js'
import { reliableChange } from '../../src/results/reliable-change.js'
import type { AnyResult } from '../../src/results/result.js'
import { run } from './alerts/cases.js'
import { CALENDAR } from './calendar/made-up-calendar.js'
import { AT, evidence, gad, phq, policyOf, ruleOf } from './conditions/fixtures.js'

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

describe('row 53: evidence is never changed, and later changes to it reach nothing', () => {
  const answers = (): AnyResult[] => [phq([0, 0, 0, 0, 0, 0, 0, 0, 1]), gad([2, 2, 2, 2, 2, 2, 2])]
  it('frozen evidence is evaluated', () => {
    expect(run(frozen({ results: answers() })).alerts.map(({ rule }) => rule.id)).toContain('critical-self')
  })
  it('an alert does not follow its form', () => {
    const results = answers()
    const [first] = results
    const { alerts } = run({ results })
    const before = JSON.stringify(alerts)
    if (first !== undefined) Object.assign(first.criticalItems[0] ?? {}, { state: 'not-endorsed' })
    results.length = 0
    expect(JSON.stringify(alerts)).toBe(before)
  })
  it('one pupil never colours the next', () => {
    const second = { ...evidence({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 0], undefined, 'p2')] }), respondent: 'p2' }
    const at = { at: AT, calendar: CALENDAR }
    const policy = policyOf([ruleOf({ kind: 'critical-item', kinds: ['suicide'], states: ['endorsed'] })])
    const alone = evaluateAlerts(policy, second, at)
    const both = evaluateAlerts(policy, [evidence({ results: answers() }), second], at)
    expect(both.alerts.filter(({ respondent }) => respondent === 'p2')).toEqual(alone.alerts)
    expect(both.notices.filter(({ respondent }) => respondent === 'p2')).toEqual(alone.notices)
  })
})

describe('T13: the band agrees with the value at both ends', () => {
  const levelOf = (sum: number): number => {
    const codes = Array.from({ length: 9 }, (_, i) => Math.max(0, Math.min(3, sum - 3 * i)))
    const rules = [1, 2, 3, 4].map((atLeast) =>
      ruleOf({ kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severity', atLeast }, { id: `b${atLeast}` }),
    )
    return evaluateRules(policyOf(rules), evidence({ results: [phq(codes)] }), { at: AT }).filter(({ outcome }) => outcome === 'true')
      .length
  }
  it('no sum has a milder band than a smaller one, from the lowest to the highest', () => {
    const levels = Array.from({ length: 28 }, (_, sum) => levelOf(sum))
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    expect([levels[0], levels[4], levels[5], levels[27]]).toEqual([0, 0, 1, 4])
  })
})

describe('row 56: a change needs an order in time', () => {
  const figures = { sd: 5, reliability: 0.8, coefficient: 'retest', source: 'made up', direction: 'higher-is-worse', stage: 'sum' } as const
  const spring = phq([1, 1, 1, 1, 1, 1, 1, 1, 0], '2026-03-02T10:00:00+08:00')
  it('a trend on an earlier or undated follow-up decides nothing, and a rise inside the recall window is told', () => {
    const autumn = phq([3, 3, 3, 3, 3, 3, 3, 3, 0], '2026-03-08T10:00:00+08:00')
    expect(reliableChange(autumn, spring, 'total', figures)).toMatchObject({ status: 'refused', issues: [{ code: 'change/order' }] })
    expect(reliableChange(spring, autumn, 'total', { ...figures, recallDays: 14 })).toMatchObject({
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'change/within-recall', severity: 'warning' })]) as unknown,
    })
    const rise = ruleOf({ kind: 'trend', instrument: 'phq-a', scale: 'total', stage: 'sum', direction: 'higher-is-worse', points: 7 })
    const outcome = (results: readonly AnyResult[], previous: readonly AnyResult[]) =>
      evaluateRules(policyOf([rise]), evidence({ results, previous }), { at: AT })[0]?.outcome
    expect(outcome([autumn], [spring])).toBe('true')
    expect(outcome([spring], [autumn])).toBe('unknown')
    expect(outcome([{ ...autumn, administeredAt: null }], [spring])).toBe('unknown')
  })
})
