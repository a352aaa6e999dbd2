import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateRules } from '../../../src/care/conditions/evaluate.js'
import type { Evidence, RuleOutcome } from '../../../src/care/conditions/evidence.js'
import { levelBounds } from '../../../src/care/conditions/levels.js'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import type { AnyResult } from '../../../src/results/result.js'
import { AT, evidence, gad, phq, policyOf, ruleOf } from './fixtures.js'

const RUNS = 80
const policy = policyOf([
  ...classGradeSchool.rules,
  ruleOf(
    {
      kind: 'at-least',
      count: 2,
      of: [
        { kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severity', in: ['moderately_severe', 'severe'] },
        { kind: 'score', instrument: 'gad-7', scale: 'total', stage: 'sum', test: 'above', value: 9 },
        { kind: 'critical-item', kinds: ['suicide'], states: ['endorsed'] },
      ],
    },
    { id: 'mixed' },
  ),
])
const PREVIOUS = [phq([1, 0, 1, 0, 1, 0, 0, 0, 0], '2026-03-01T10:00:00+08:00')]
const answer = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constant(null) })
const form = (n: number): fc.Arbitrary<(number | null)[]> => fc.array(answer, { minLength: n, maxLength: n })
const answers = fc.record({ phq: form(9), gad: form(7) })
type Answers = { phq: (number | null)[]; gad: (number | null)[] }
/** item 1 to 16 over both forms */
const item = fc.integer({ min: 0, max: 15 })

function withAnswer({ phq: a, gad: b }: Answers, at: number, code: number | null): Answers {
  return { phq: a.map((each, i) => (i === at ? code : each)), gad: b.map((each, i) => (i + 9 === at ? code : each)) }
}
const answerAt = ({ phq: a, gad: b }: Answers, at: number): number | null => [...a, ...b][at] ?? null

function scene({ phq: a, gad: b }: Answers): Evidence {
  return evidence({ results: [phq(a), gad(b)], previous: PREVIOUS, context: [{ factor: 'poverty', state: 'yes' }] })
}
const judge = (given: Answers): readonly RuleOutcome[] => evaluateRules(policy, scene(given), { at: AT })
/** [holds for sure, still possible] for each rule */
const ends = (outcomes: readonly RuleOutcome[]): (readonly [string, number, number])[] =>
  outcomes.map(({ rule, outcome }) => [rule, outcome === 'true' ? 1 : 0, outcome === 'false' ? 0 : 1])

describe('laws', () => {
  it('(a) a more concerning answer lowers no rule and no level', () => {
    fc.assert(
      fc.property(answers, item, fc.integer({ min: 1, max: 3 }), (given, at, rise) => {
        const before = answerAt(given, at)
        fc.pre(before !== null)
        const [mild, worse] = [judge(given), judge(withAnswer(given, at, Math.min(3, (before ?? 0) + rise)))]
        const higher = ends(worse)
        for (const [i, [rule, least, most]] of ends(mild).entries()) {
          expect(higher[i]?.[1], rule).toBeGreaterThanOrEqual(least)
          expect(higher[i]?.[2], rule).toBeGreaterThanOrEqual(most)
        }
        const severity = (outcomes: readonly RuleOutcome[]): number => levelBounds(policy, outcomes).leastConcerning?.severity ?? 0
        expect(severity(worse)).toBeGreaterThanOrEqual(severity(mild))
      }),
      { numRuns: RUNS },
    )
  })

  it('(b) removing an answer never raises the least concerning end nor lowers the most concerning one', () => {
    fc.assert(
      fc.property(answers, item, (given, at) => {
        const fewer = ends(judge(withAnswer(given, at, null)))
        for (const [i, [rule, least, most]] of ends(judge(given)).entries()) {
          expect(fewer[i]?.[1], rule).toBeLessThanOrEqual(least)
          expect(fewer[i]?.[2], rule).toBeGreaterThanOrEqual(most)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('(c) whatever is decided on an incomplete form is what every completion gives', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 16, maxLength: 16 }), (given, rest) => {
        let complete = given
        for (const at of rest.keys()) {
          if (answerAt(complete, at) === null) complete = withAnswer(complete, at, rest[at] ?? 0)
        }
        const whole = judge(complete)
        for (const [i, { rule, outcome }] of judge(given).entries()) {
          if (outcome !== 'unknown') expect(whole[i]?.outcome, rule).toBe(outcome)
        }
        // and a complete form leaves no rule over its own answers open
        const own = ['phq-high', 'gad-high', 'phq-cut', 'gad-moderate', 'near-cut', 'rise']
        for (const { rule, outcome } of whole) if (own.includes(rule)) expect(outcome, rule).not.toBe('unknown')
      }),
      { numRuns: RUNS },
    )
  })

  it('the order of results, rules, context and observations never shows', () => {
    const signs = ['setback', 'loss', 'self-harm', 'other']
    fc.assert(
      fc.property(answers, form(9), fc.shuffledSubarray(signs), fc.func(fc.integer()), (given, second, kinds, key) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((each, i) => [key(i), each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each)
        const results: readonly AnyResult[] = [phq(given.phq), gad(given.gad), { ...phq(second), informant: 'parent', rater: 'a' }]
        const observations = kinds.map((kind, i) => ({ id: `o${i}`, kind, observedAt: '2026-11-20', by: { role: 'homeroom-teacher' } }))
        const context = [
          { factor: 'poverty', state: 'no' },
          { factor: 'migrant', state: 'yes' },
        ] as const
        const one = evaluateRules(policy, evidence({ results, observations, context, previous: PREVIOUS }), { at: AT })
        const other = evaluateRules(
          { ...policy, rules: shuffled(policy.rules) },
          evidence({
            results: shuffled(results),
            observations: shuffled(observations),
            context: shuffled(context),
            previous: PREVIOUS,
          }),
          { at: AT },
        )
        expect(other).toEqual(one)
      }),
      { numRuns: 40 },
    )
  })

  it('whoever endorsed a critical item is endorsed, unreadable or unknown in some rule, whatever else fails', () => {
    fc.assert(
      fc.property(form(9), fc.constantFrom(1, 2, 3, 7, null), (given, ninth) => {
        const result = phq([...given.slice(0, 8), ninth])
        const broken: AnyResult = { ...result, scales: {}, validity: [{ id: 'x', outcome: 'invalid', withheld: ['total'] }] }
        const outcomes = evaluateRules(policy, evidence({ results: [broken], consent: 'missing', ageMonths: null }), { at: AT })
        expect(outcomes.find(({ rule }) => rule === 'critical-self')?.outcome).not.toBe('false')
      }),
      { numRuns: RUNS },
    )
  })
})
