import { describe, expect, it } from 'vitest'
import { evaluateRules } from '../../../src/care/conditions/evaluate.js'
import type { PolicyCondition } from '../../../src/care/policy/policy.js'
import type { AnyResult } from '../../../src/results/result.js'
import { AT, evidence, gad, outcomeOf, phq, policyOf, ruleOf, withBand } from './fixtures.js'

const N = null
const BAND: PolicyCondition = { kind: 'band', instrument: 'phq-a', scale: 'total', bandSet: 'severity', atLeast: 2 }
const SCORE: PolicyCondition = { kind: 'score', instrument: 'phq-a', scale: 'total', stage: 'sum', test: 'at-least', value: 11 }
const CRITICAL: PolicyCondition = { kind: 'critical-item', kinds: ['suicide'], states: ['endorsed', 'unreadable'] }

describe('band', () => {
  it('9 is below moderate, 10 is moderate', () => {
    expect(outcomeOf(BAND, { results: [phq([1, 1, 1, 1, 1, 1, 1, 1, 1])] }).outcome).toBe('false')
    expect(outcomeOf(BAND, { results: [phq([2, 1, 1, 1, 1, 1, 1, 1, 1])] }).outcome).toBe('true')
  })

  it('in a set of bands, the same', () => {
    const set: PolicyCondition = {
      kind: 'band',
      instrument: 'phq-a',
      scale: 'total',
      bandSet: 'severity',
      in: ['moderate', 'moderately_severe', 'severe'],
    }
    expect(outcomeOf(set, { results: [phq([2, 1, 1, 1, 1, 1, 1, 1, 1])] }).outcome).toBe('true')
    expect(outcomeOf(set, { results: [phq([1, 1, 1, 1, 1, 1, 1, 1, 0])] }).outcome).toBe('false')
  })

  it('six answers that sum to 15 with three blank: prorating is refused, and it holds all the same, marked "at least"', () => {
    const result = phq([3, 3, 3, 2, 2, 2, N, N, N])
    expect(result.scales.total?.status).toBe('absent')
    const high: PolicyCondition = { ...BAND, kind: 'band', atLeast: 3 } as PolicyCondition
    expect(outcomeOf(high, { results: [result] })).toMatchObject({ outcome: 'true', atLeast: true })
  })

  it('three blank that could still cross the cut leave it unknown; that could not, false', () => {
    expect(outcomeOf(BAND, { results: [phq([1, 1, 0, 0, 0, 0, N, N, N])] })).toMatchObject({
      outcome: 'unknown',
      causes: ['incomplete'],
      owed: true,
    })
    expect(outcomeOf(BAND, { results: [phq([0, 0, 0, 0, 0, 0, N, N, N])] }).outcome).toBe('false')
  })

  it('withheld by validity is unknown, whatever the bounds would say, and names its cause for a re-screen', () => {
    const withheld = withBand(phq([3, 3, 3, 3, 3, 3, 3, 3, 3]), {
      state: 'withheld',
      band: null,
      severity: null,
      reasons: ['withheld-by-validity'],
    })
    expect(outcomeOf(BAND, { results: [withheld] })).toMatchObject({ outcome: 'unknown', causes: ['withheld-by-validity'], owed: true })
  })

  it('a band that may not decide never decides alone, and may beside one that does', () => {
    const descriptive = withBand(phq([3, 3, 3, 3, 3, 3, 3, 3, 3]), { decides: false })
    expect(outcomeOf(BAND, { results: [descriptive] })).toMatchObject({ outcome: 'unknown', causes: ['not-deciding'] })
    expect(outcomeOf({ kind: 'all', of: [BAND, CRITICAL] }, { results: [descriptive] }).outcome).toBe('true')
    expect(outcomeOf({ kind: 'any', of: [BAND, CRITICAL] }, { results: [descriptive] }).outcome).toBe('true')
  })

  it('shows the mark of unverified figures and is not suppressed by it', () => {
    const unverified = withBand(phq([3, 3, 3, 3, 3, 3, 3, 3, 3]), { notes: ['unverified-figure'] })
    expect(outcomeOf(BAND, { results: [unverified] })).toMatchObject({ outcome: 'true', marks: ['K'] })
  })

  it('a result of another major version is unknown', () => {
    const [result] = [phq([3, 3, 3, 3, 3, 3, 3, 3, 3])]
    const other: AnyResult = { ...result, instrument: { ...result.instrument, version: '2.0.0' } }
    expect(outcomeOf(BAND, { results: [other] })).toMatchObject({ outcome: 'unknown', causes: ['not-comparable'] })
  })

  it('points at its evidence by reference', () => {
    const result = phq([3, 3, 3, 3, 3, 3, 3, 3, 0])
    expect(outcomeOf(BAND, { results: [result] }).evidence).toEqual([
      {
        kind: 'band',
        id: 'severity',
        instrument: 'phq-a',
        definition: result.provenance.definition,
        administeredAt: result.administeredAt,
        informant: 'self',
      },
    ])
  })
})

describe('score, near cut, standard score, category', () => {
  it('score over bounds: at 11, below it, and open', () => {
    expect(outcomeOf(SCORE, { results: [phq([2, 2, 1, 1, 1, 1, 1, 1, 1])] }).outcome).toBe('true')
    expect(outcomeOf(SCORE, { results: [phq([2, 1, 1, 1, 1, 1, 1, 1, 1])] }).outcome).toBe('false')
    expect(outcomeOf(SCORE, { results: [phq([2, 1, 1, 1, 1, 1, 1, 1, N])] }).outcome).toBe('unknown')
  })

  it('near the cut: 10 and everything from 11 on, never only the strip below', () => {
    const near: PolicyCondition = {
      kind: 'near-cut',
      instrument: 'phq-a',
      scale: 'total',
      stage: 'sum',
      at: 11,
      within: 1,
      direction: 'higher-is-worse',
    }
    const of = (codes: readonly number[]): string => outcomeOf(near, { results: [phq(codes)] }).outcome
    expect([of([1, 1, 1, 1, 1, 1, 1, 1, 1]), of([2, 1, 1, 1, 1, 1, 1, 1, 1]), of([3, 3, 3, 3, 3, 3, 3, 3, 3])]).toEqual([
      'false',
      'true',
      'true',
    ])
  })

  const T: PolicyCondition = {
    kind: 'standard-score',
    instrument: 'phq-a',
    scale: 'total',
    metric: 't',
    normSet: 'made-up',
    test: 'at-least',
    value: 65,
  }
  function withT(value: number, use: 'screening' | 'descriptive'): AnyResult {
    const result = phq([1, 1, 1, 1, 1, 1, 1, 1, 1])
    const total = result.scales.total
    if (total === undefined) throw new Error('no total')
    const standardScores = [
      { normSet: 'made-up', edition: '1', use, stage: 'sum', metric: 't', status: 'scored', value, stratum: 'all', notes: [] },
    ] as const
    return { ...result, scales: { ...result.scales, total: { ...total, standardScores } } }
  }
  it('standard score by the norm set that decides; descriptive norms decide nothing alone', () => {
    expect(outcomeOf(T, { results: [withT(65, 'screening')] }).outcome).toBe('true')
    expect(outcomeOf(T, { results: [withT(64, 'screening')] }).outcome).toBe('false')
    expect(outcomeOf(T, { results: [withT(70, 'descriptive')] })).toMatchObject({ outcome: 'unknown', causes: ['not-deciding'] })
    expect(outcomeOf({ ...T, normSet: 'another' } as PolicyCondition, { results: [withT(70, 'screening')] })).toMatchObject({
      causes: ['undeclared'],
    })
  })

  const asq = (decision: AnyResult['decisions'][string]): AnyResult => ({
    ...phq([0, 0, 0, 0, 0, 0, 0, 0, 0]),
    instrument: { id: 'asq', version: '1.0.0', form: null },
    decisions: { result: decision },
    criticalItems: [],
  })
  const ACUTE: PolicyCondition = { kind: 'category', instrument: 'asq', decision: 'result', atLeast: 2 }
  it('category by severity, by bounds, and with its mark', () => {
    const scored = { status: 'scored', notes: [], mark: 'S1' } as const
    const of = (decision: AnyResult['decisions'][string]): string => outcomeOf(ACUTE, { results: [asq(decision)] }).outcome
    expect(of({ ...scored, category: 'acute_positive', severity: 3 })).toBe('true')
    expect(of({ ...scored, category: 'not_screened', severity: 1 })).toBe('false')
    const absent = { status: 'absent', reasons: ['blank'], mark: 'S1' } as const
    expect(of({ ...absent, bounds: { leastConcerning: 'non_acute_positive', mostConcerning: 'acute_positive' } })).toBe('true')
    expect(of({ ...absent, bounds: { leastConcerning: 'negative', mostConcerning: 'acute_positive' } })).toBe('unknown')
    expect(of(absent)).toBe('unknown')
  })
})

describe('critical item (row 47: an invalid or missing self-harm item is never "no risk")', () => {
  it('endorsed holds on a form that cannot be scored', () => {
    expect(outcomeOf(CRITICAL, { results: [phq([N, N, N, N, N, N, N, N, 1])] })).toMatchObject({ outcome: 'true', marks: ['K'] })
  })

  it('unreadable holds, with its state in the evidence', () => {
    const outcome = outcomeOf(CRITICAL, { results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 7])] })
    expect(outcome.outcome).toBe('true')
    expect(outcome.evidence.find(({ id }) => id === 'phqa_9')?.state).toBe('unreadable')
  })

  it('unanswered is unknown and owed', () => {
    expect(outcomeOf(CRITICAL, { results: [phq([0, 0, 0, 0, 0, 0, 0, 0, N])] })).toMatchObject({
      outcome: 'unknown',
      causes: ['unanswered'],
      owed: true,
    })
  })

  it('an item that was never put to the pupil is unknown and owes nothing: the form was shorter', () => {
    const result = phq([0, 0, 0, 0, 0, 0, 0, 0, 0])
    const shorter: AnyResult = {
      ...result,
      responses: result.responses.map((each) => (each.item === 'phqa_12' ? { item: each.item, missing: 'not-administered' } : each)),
      criticalItems: result.criticalItems.map((each) => (each.item === 'phqa_12' ? { ...each, state: 'unknown' } : each)),
    }
    expect(outcomeOf(CRITICAL, { results: [shorter] })).toMatchObject({ outcome: 'unknown', causes: ['not-asked'], owed: false })
  })

  it('a kind that no form asks about is unknown and not owed; a required form that did not come back leaves it open', () => {
    const eating: PolicyCondition = { ...CRITICAL, kinds: ['eating'] } as PolicyCondition
    expect(outcomeOf(eating, { results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 0])] })).toMatchObject({ causes: ['not-asked'], owed: false })
    expect(outcomeOf(CRITICAL, { results: [gad([0, 0, 0, 0, 0, 0, 0])] })).toMatchObject({ outcome: 'unknown', causes: ['not-returned'] })
  })

  it("another form's, another person's or a second submission's no never takes back a yes", () => {
    const yes = phq([0, 0, 0, 0, 0, 0, 0, 0, 1])
    const no = phq([0, 0, 0, 0, 0, 0, 0, 0, 0])
    const parent: AnyResult = { ...no, informant: 'parent', rater: 'x' }
    expect(outcomeOf(CRITICAL, { results: [no, parent, yes] }).outcome).toBe('true')
  })
})

describe('validity, context, observation, screening, consent', () => {
  it('validity outcomes; one that is not known stays open', () => {
    const result = phq([0, 0, 0, 0, 0, 0, 0, 0, 0])
    const invalid: PolicyCondition = { kind: 'validity', instrument: 'phq-a', in: ['invalid', 'questionable'] }
    const of = (outcome: 'valid' | 'invalid' | 'unknown') =>
      outcomeOf(invalid, { results: [{ ...result, validity: [{ id: 'lie', outcome, withheld: [] }] }] }).outcome
    expect([of('invalid'), of('valid'), of('unknown')]).toEqual(['true', 'false', 'unknown'])
    expect(outcomeOf(invalid, { results: [result] })).toMatchObject({ causes: ['not-asked'] })
  })

  it('T41: a context factor that nobody recorded is unknown, never "no"', () => {
    const poverty: PolicyCondition = { kind: 'context', factor: 'poverty', in: ['yes'] }
    expect(outcomeOf(poverty, {})).toMatchObject({ outcome: 'unknown', causes: ['context-unknown'] })
    expect(outcomeOf(poverty, { context: [{ factor: 'poverty', state: 'no' }] }).outcome).toBe('false')
    expect(outcomeOf(poverty, { context: [{ factor: 'poverty', state: 'yes' }] }).outcome).toBe('true')
    const both = [
      { factor: 'poverty', state: 'yes' },
      { factor: 'poverty', state: 'no' },
    ] as const
    expect(outcomeOf(poverty, { context: both }).outcome).toBe('unknown')
  })

  it('an observation within its days; one of unknown date counts', () => {
    const signs: PolicyCondition = { kind: 'observation', signs: ['setback'], withinDays: 7 }
    const seen = (observedAt: string, kind = 'setback') =>
      outcomeOf(signs, { observations: [{ id: 'o1', kind, observedAt, by: { role: 'homeroom-teacher' } }] }).outcome
    expect([seen('2026-11-20'), seen('2026-10-20'), seen('?'), seen('2026-11-20', 'other')]).toEqual(['true', 'false', 'true', 'false'])
  })

  it('screening and consent states', () => {
    expect(outcomeOf({ kind: 'screening', in: ['absent'] }, { screening: 'absent' }).outcome).toBe('true')
    expect(outcomeOf({ kind: 'consent', in: ['declined'] }, { consent: 'given' }).outcome).toBe('false')
  })
})

describe('trend', () => {
  const rise: PolicyCondition = {
    kind: 'trend',
    instrument: 'phq-a',
    scale: 'total',
    stage: 'sum',
    direction: 'higher-is-worse',
    points: 7,
  }
  const SPRING = '2026-03-01T10:00:00+08:00'
  it('7 points hold, 6 do not, and it points at both results', () => {
    const previous = [phq([0, 0, 0, 0, 0, 0, 0, 0, 0], SPRING)]
    const risen = outcomeOf(rise, { previous, results: [phq([2, 2, 2, 1, 0, 0, 0, 0, 0])] })
    expect(risen.outcome).toBe('true')
    expect(risen.evidence.map(({ administeredAt }) => administeredAt).sort()).toEqual([SPRING, '2026-11-23T10:00:00+08:00'])
    expect(outcomeOf(rise, { previous, results: [phq([2, 2, 2, 0, 0, 0, 0, 0, 0])] }).outcome).toBe('false')
  })

  it('over bounds: a blank that could make up the difference leaves it unknown', () => {
    const previous = [phq([0, 0, 0, 0, 0, 0, 0, 0, 0], SPRING)]
    expect(outcomeOf(rise, { previous, results: [phq([2, 2, 2, 0, 0, 0, 0, 0, N])] }).outcome).toBe('unknown')
    expect(outcomeOf(rise, { previous, results: [phq([2, 2, 2, 1, 0, 0, 0, 0, N])] })).toMatchObject({ outcome: 'true', atLeast: true })
  })

  it('no earlier result is unknown and not owed; another form is not comparable', () => {
    const now = phq([2, 2, 2, 1, 0, 0, 0, 0, 0])
    expect(outcomeOf(rise, { results: [now] })).toMatchObject({ causes: ['no-earlier'], owed: false })
    const other: AnyResult = { ...phq([0, 0, 0, 0, 0, 0, 0, 0, 0], SPRING), respondent: { ...now.respondent, key: 'p2' } }
    expect(outcomeOf(rise, { results: [now], previous: [other] })).toMatchObject({ causes: ['no-earlier'] })
  })

  it('beyond measurement error: SD 6, r .86 gives 1.96 · 6 · √.28 = 6.22, so 7 points hold and 6 do not', () => {
    const { points: _, ...rest } = rise as Extract<PolicyCondition, { kind: 'trend' }>
    const reliable = { ...rest, reliable: { sd: 6, reliability: 0.86, coefficient: 'alpha', source: 'made up' } } as PolicyCondition
    const previous = [phq([0, 0, 0, 0, 0, 0, 0, 0, 0], SPRING)]
    expect(outcomeOf(reliable, { previous, results: [phq([2, 2, 2, 1, 0, 0, 0, 0, 0])] }).outcome).toBe('true')
    expect(outcomeOf(reliable, { previous, results: [phq([2, 2, 2, 0, 0, 0, 0, 0, 0])] }).outcome).toBe('false')
  })
})

describe('several informants', () => {
  const self = phq([3, 3, 3, 3, 0, 0, 0, 0, 0])
  const calm = phq([0, 0, 0, 0, 0, 0, 0, 0, 0])
  const as = (result: AnyResult, informant: 'parent' | 'teacher', rater: string): AnyResult => ({ ...result, informant, rater })
  const asking = (informants: object): PolicyCondition => ({ ...BAND, informants }) as PolicyCondition

  it("any: a parent's and a teacher's low scores never cancel the pupil's own report", () => {
    expect(outcomeOf(BAND, { results: [as(calm, 'parent', 'a'), self, as(calm, 'teacher', 'b')] }).outcome).toBe('true')
  })

  it('specific: only that role; not answered is unknown', () => {
    const parent = asking({ kind: 'specific', role: 'parent' })
    expect(outcomeOf(parent, { results: [self, as(calm, 'parent', 'a')] }).outcome).toBe('false')
    expect(outcomeOf(parent, { results: [self] }).outcome).toBe('unknown')
  })

  it('at least two persons; the same person twice is one', () => {
    const two = asking({ kind: 'at-least', count: 2 })
    expect(outcomeOf(two, { results: [self, as(self, 'parent', 'a')] }).outcome).toBe('true')
    expect(outcomeOf(two, { results: [self, self] }).outcome).toBe('unknown')
    expect(outcomeOf(two, { results: [self, as(calm, 'parent', 'a')] }).outcome).toBe('false')
  })

  it('agree: all who answered, and at least two', () => {
    const agree = asking({ kind: 'agree' })
    expect(outcomeOf(agree, { results: [self, as(self, 'parent', 'a'), as(self, 'teacher', 'b')] }).outcome).toBe('true')
    expect(outcomeOf(agree, { results: [self, as(self, 'parent', 'a'), as(calm, 'teacher', 'b')] }).outcome).toBe('false')
    expect(outcomeOf(agree, { results: [self] }).outcome).toBe('unknown')
  })
})

describe('all, any, at least and not, in Kleene logic', () => {
  const YES: PolicyCondition = { kind: 'screening', in: ['screened'] }
  const NO: PolicyCondition = { kind: 'screening', in: ['absent'] }
  const OPEN: PolicyCondition = { kind: 'context', factor: 'poverty', in: ['yes'] }
  it.each([
    ['all', [YES, OPEN], 'unknown'],
    ['all', [NO, OPEN], 'false'],
    ['any', [YES, OPEN], 'true'],
    ['any', [NO, OPEN], 'unknown'],
    ['any', [NO, NO], 'false'],
  ] as const)('%s of %j is %s', (kind, of, expected) => {
    expect(outcomeOf({ kind, of: [...of] }, {}).outcome).toBe(expected)
  })

  it.each([
    [[YES, YES, OPEN], 'true'],
    [[YES, OPEN, NO], 'unknown'],
    [[YES, NO, NO], 'false'],
  ] as const)('at least 2 of %j', (of, expected) => {
    expect(outcomeOf({ kind: 'at-least', count: 2, of: [...of] }, {}).outcome).toBe(expected)
  })

  it('not keeps unknown unknown', () => {
    const not = (of: PolicyCondition): string => outcomeOf({ kind: 'not', of }, {}).outcome
    expect([not(YES), not(NO), not(OPEN)]).toEqual(['false', 'true', 'unknown'])
  })
})

describe('rules', () => {
  it('a questionnaire nobody had to answer leaves a rule unknown and owes nothing', () => {
    const outcomes = evaluateRules(
      policyOf([ruleOf({ kind: 'category', instrument: 'asq', decision: 'result', atLeast: 2 })]),
      evidence({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 0])] }),
      { at: AT },
    )
    expect(outcomes).toMatchObject([{ outcome: 'unknown', causes: ['not-administered'], owed: false }])
  })

  it('row 85: without the consent that is needed nothing is scored; critical items are evaluated or sealed as was chosen', () => {
    const results = [phq([3, 3, 3, 3, 3, 3, 3, 3, 3])]
    const young = { results, consent: 'missing', ageMonths: 13 * 12 } as const
    expect(outcomeOf(BAND, young)).toMatchObject({ outcome: 'unknown', causes: ['no-consent'], owed: false })
    expect(outcomeOf(CRITICAL, young).outcome).toBe('true')
    const sealed = { consent: { criticalItems: 'seal', guardianUnder: 14, required: false } } as const
    expect(outcomeOf(CRITICAL, young, sealed)).toMatchObject({ outcome: 'unknown', causes: ['no-consent'] })
    expect(outcomeOf(BAND, { ...young, ageMonths: 14 * 12 }).outcome).toBe('true')
    expect(outcomeOf(BAND, { ...young, ageMonths: null }).outcome).toBe('unknown')
    expect(outcomeOf(BAND, { ...young, consent: 'declined', ageMonths: 200 }).outcome).toBe('unknown')
    expect(outcomeOf(BAND, { ...young, consent: 'given' }).outcome).toBe('true')
  })
})
