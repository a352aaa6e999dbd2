import { describe, expect, it } from 'vitest'
import { complete, GIRL, run, totalOf } from './hand-plan.js'

const without = (...items: readonly string[]) => Object.fromEntries(Object.entries(complete(1)).filter(([id]) => !items.includes(id)))

describe('scores', () => {
  it('a complete form: stages are properties, counts are exact, no bounds', () => {
    const { total } = totalOf(run(complete(1)))
    expect(total).toMatchObject({ status: 'scored', method: 'sum', answered: 9, total: 9, missingItems: [], notes: [], sum: 9 })
    expect(total).not.toHaveProperty('bounds')
  })
  it('trap T33: a sum of zero is a score, not an absence', () => {
    const { total, sums, t } = totalOf(run({ ...complete(0), q7: 1 }))
    expect(total).toMatchObject({ status: 'scored', sum: 1 })
    const zero = totalOf(run(complete(0)))
    expect(zero.total).toMatchObject({ status: 'scored', sum: 0 })
    expect(zero.sums).toMatchObject({ state: 'final', band: 'minimal', severity: 0 })
    expect([sums.state, t.status]).toEqual(['final', 'scored'])
  })
  it('trap T31: nothing answered is absent, with no number anywhere', () => {
    const { total, sums, ts, t } = totalOf(run({}))
    expect(total).toMatchObject({
      status: 'absent',
      answered: 0,
      total: 9,
      reasons: ['none-answered'],
      bounds: { sum: { lowest: 0, highest: 27 } },
    })
    expect(total).not.toHaveProperty('sum')
    expect(total).not.toHaveProperty('notes')
    expect(sums).toMatchObject({
      state: 'withheld',
      band: null,
      severity: null,
      bounds: { leastConcerning: 'minimal', mostConcerning: 'severe' },
    })
    expect(ts).toMatchObject({ state: 'withheld', band: null, bounds: { leastConcerning: 'usual', mostConcerning: 'elevated' } })
    expect(t).toMatchObject({ status: 'absent', stratum: 'girls' })
  })
  it('an item that its gate leaves out is in neither count, and not missing', () => {
    const { total, sums } = totalOf(run({ ...complete(1), q7: 0, q8: null }))
    expect(total).toMatchObject({ status: 'scored', sum: 7, answered: 8, total: 8, missingItems: [], notes: ['not-applicable-excluded'] })
    expect(sums.state).toBe('final')
  })
  it('an answer given against its gate stays and is warned about', () => {
    const result = run({ ...complete(1), q7: 0, q8: 3 })
    expect(totalOf(result).total).toMatchObject({ status: 'scored', sum: 10, notes: ['gate-contradiction'] })
    expect(result.warnings).toEqual([{ code: 'score/gate-contradiction', path: '/responses/q8', params: { item: 'q8' } }])
  })
})

describe('vector: PHQ-9-style, six answers summing to 15 and three blank', () => {
  const { total, sums } = totalOf(run({ ...without('q7', 'q8', 'q9'), q1: 3, q2: 3, q3: 3, q4: 2, q5: 2, q6: 2 }))
  it('proration is refused, the score is absent, its bounds are 15 to 24', () => {
    expect(total).toMatchObject({
      status: 'absent',
      answered: 6,
      total: 9,
      reasons: ['too-many-missing'],
      bounds: { sum: { lowest: 15, highest: 24 } },
    })
  })
  it('yet at least moderately severe is certain', () => {
    expect(sums).toMatchObject({
      state: 'withheld',
      band: null,
      bounds: { leastConcerning: 'moderately-severe', mostConcerning: 'severe' },
    })
  })
})

describe('trap T30: the band of a partial form is not shown as final', () => {
  it('complete: final', () => {
    expect(totalOf(run(complete(1))).sums).toMatchObject({ state: 'final', band: 'mild', notes: [], reasons: [] })
    expect(totalOf(run(complete(1))).sums).not.toHaveProperty('bounds')
  })
  it('prorated and open: provisional, with both ends', () => {
    const { total, sums } = totalOf(run(without('q2', 'q3')))
    expect(total).toMatchObject({ status: 'scored', sum: 9, notes: ['prorated'], bounds: { sum: { lowest: 7, highest: 13 } } })
    expect(sums).toMatchObject({ state: 'provisional', band: 'mild', bounds: { leastConcerning: 'mild', mostConcerning: 'moderate' } })
  })
  it('prorated, and every completion agrees: determined', () => {
    expect(totalOf(run({ ...complete(3), q2: null })).sums).toMatchObject({ state: 'determined', band: 'severe', notes: ['prorated'] })
  })
  it('score absent for missing answers, and every completion agrees: determined', () => {
    const { total, sums, ts } = totalOf(run({ ...complete(3), q2: null, q3: null, q4: { missing: 'declined' } }))
    expect(total).toMatchObject({ status: 'absent', reasons: ['too-many-missing'], bounds: { sum: { lowest: 18, highest: 27 } } })
    expect(sums).toMatchObject({ state: 'withheld', bounds: { leastConcerning: 'moderately-severe', mostConcerning: 'severe' } })
    expect(ts).toMatchObject({ state: 'determined', band: 'elevated', severity: 1, reasons: [] })
  })
})

describe('what makes a band provisional at best', () => {
  it('a fall-back norm group, told in the notes with the unverified figure', () => {
    const { ts, t } = totalOf(run(complete(1), { ...GIRL, sex: null }))
    expect(t).toMatchObject({ status: 'scored', stratum: 'all', value: 60, notes: ['fallback-norm', 'unverified-figure'] })
    expect(ts).toMatchObject({ state: 'provisional', band: 'usual', notes: ['fallback-norm', 'unverified-figure'] })
  })
  it('the same when the score is absent and only its bounds decide', () => {
    const { ts } = totalOf(run({ ...complete(3), q2: null, q3: null, q4: null }, { ...GIRL, sex: 'M' }))
    expect(ts).toMatchObject({ state: 'provisional', band: 'elevated', notes: ['fallback-norm', 'unverified-figure'] })
  })
  it('validity unknown', () => {
    expect(totalOf(run(without('l1'))).sums).toMatchObject({ state: 'provisional', band: 'mild', notes: ['validity-unknown'] })
    const { ts } = totalOf(run({ ...complete(3), l1: null, q2: null, q3: null, q4: null }))
    expect(ts).toMatchObject({ state: 'provisional', band: 'elevated', notes: ['validity-unknown'] })
  })
  it('a grade outside the intended ones; the raw score stays and the critical item fires', () => {
    const result = run(complete(1), { key: 'a', sex: 'F', grade: 4 })
    expect(totalOf(result).sums).toMatchObject({ state: 'provisional', band: 'mild' })
    expect(totalOf(result).total).toMatchObject({ status: 'scored', sum: 9 })
    expect(result.warnings.map(({ code }) => code)).toEqual(['respondent/outside-intended-use'])
    expect(result.criticalItems[0]?.state).toBe('endorsed')
  })
  it('an age below the youngest with evidence: marked, or withheld where the set says so', () => {
    const { sums, ts } = totalOf(run(complete(1), { key: 'a', sex: 'F', ageMonths: 131 }))
    expect(sums).toMatchObject({ state: 'provisional', band: 'mild' })
    expect(ts).toMatchObject({ state: 'withheld', band: null, reasons: ['outside-intended-use'] })
    const eleven = totalOf(run(complete(1), { key: 'a', sex: 'F', ageMonths: 132 }))
    expect([eleven.sums.state, eleven.ts.state]).toEqual(['final', 'final'])
  })
  it('trap T41: an unknown age or grade is not taken for outside', () => {
    const { sums, ts } = totalOf(run(complete(1), { key: 'a', sex: 'F' }))
    expect([sums.state, ts.state]).toEqual(['final', 'final'])
  })
})

describe('validity', () => {
  const lying = { ...complete(3), l1: 1, l2: 1, l3: 1 }
  it('an invalid form withholds the bands, keeps the scores and says what it did', () => {
    const result = run(lying)
    const { total, sums } = totalOf(result)
    expect(total).toMatchObject({ status: 'scored', sum: 27 })
    expect(sums).toMatchObject({ state: 'withheld', band: null, severity: null, reasons: ['withheld-by-validity'] })
    expect(result.validity).toEqual([{ id: 'lie', outcome: 'invalid', withheld: ['total'] }])
    expect(result.blindSpots).toContainEqual({ topic: 'form', why: 'invalid-form' })
  })
  it('no bounds are told of an invalid form, however incomplete', () => {
    expect(totalOf(run({ ...lying, q2: null, q3: null, q4: null })).sums).toMatchObject({
      state: 'withheld',
      band: null,
      bounds: null,
      reasons: ['too-many-missing', 'withheld-by-validity'],
    })
  })
  it('the critical item fires on an invalid form', () => {
    expect(run(lying).criticalItems).toEqual([{ item: 'q9', kind: 'suicide', mark: 'V2', state: 'endorsed' }])
  })
  it('questionable and unknown withhold nothing', () => {
    expect(run({ ...lying, l3: 2 }).validity).toEqual([{ id: 'lie', outcome: 'questionable', withheld: [] }])
    expect(run({ ...lying, l3: null }).validity).toEqual([{ id: 'lie', outcome: 'unknown', withheld: [] }])
  })
})

describe('standard scores', () => {
  it('carry norm set, edition, use, stratum and value', () => {
    expect(totalOf(run(complete(1))).t).toEqual({
      normSet: 'local',
      edition: '2020',
      use: 'screening',
      stage: 'sum',
      metric: 't',
      status: 'scored',
      value: 56,
      stratum: 'girls',
      notes: [],
    })
  })
  it('are shown as the manual prints them beyond its table', () => {
    expect(totalOf(run(complete(3))).t).toMatchObject({ value: 80, display: '> 79', notes: ['capped-high'] })
  })
  it('have bounds on incomplete forms', () => {
    expect(totalOf(run(without('q2', 'q3'))).t).toMatchObject({ status: 'scored', value: 56, bounds: { lowest: 52, highest: 64 } })
  })
})

describe('critical items', () => {
  const state = (responses: Record<string, unknown>) => run(responses).criticalItems[0]?.state
  it('bad input 46: answered alone it fires though the total is unscorable', () => {
    const result = run({ q9: 1 })
    expect(result.scales.total?.status).toBe('absent')
    expect(result.criticalItems[0]?.state).toBe('endorsed')
  })
  it('bad input 47: missing is unknown, unreadable is unreadable; neither is "no"', () => {
    expect(state(without('q9'))).toBe('unknown')
    expect(state({ ...complete(1), q9: { missing: 'declined' } })).toBe('unknown')
    expect(state({ ...complete(1), q9: '2' })).toBe('unreadable')
    expect(state({ ...complete(1), q9: 7 })).toBe('unreadable')
    expect(state({ ...complete(1), q9: 0 })).toBe('not-endorsed')
  })
  it('an implied answer counts where none was asked for; an answer given against the gate comes first', () => {
    expect(state({ ...complete(1), q1: 0, q9: null })).toBe('not-endorsed')
    expect(state({ ...complete(1), q1: 0, q9: 2 })).toBe('endorsed')
    expect(state({ ...complete(1), q1: 0, q9: 'x' })).toBe('unreadable')
    expect(state({ ...complete(1), q1: null, q9: null })).toBe('unknown')
  })
  it('blind spots: what was not asked, refused, left out or unreadable', () => {
    const spots = (q9: unknown) => run({ ...complete(1), q9 }).blindSpots
    const asked = { topic: 'abuse', why: 'not-asked' }
    expect(spots(0)).toEqual([asked])
    expect(spots({ missing: 'declined' })).toEqual([asked, { topic: 'suicide', why: 'declined' }])
    expect(spots(null)).toEqual([asked, { topic: 'suicide', why: 'unanswered' }])
    expect(spots('1')).toEqual([asked, { topic: 'suicide', why: 'unreadable' }])
  })
})

describe('decisions', () => {
  it('are scored, or absent with both possible outcomes', () => {
    expect(run(complete(1)).decisions.acute).toEqual({ status: 'scored', category: 'no', severity: 0, notes: [], mark: 'V2' })
    expect(run({ ...complete(1), q9: 3 }).decisions.acute).toMatchObject({ category: 'yes', severity: 1 })
    expect(run(without('q9')).decisions.acute).toEqual({
      status: 'absent',
      reasons: ['undecided', 'blank'],
      mark: 'V2',
      bounds: { leastConcerning: 'no', mostConcerning: 'yes' },
    })
  })
})

it('provenance names engine, definition, norms and plan', () => {
  const { provenance } = run(complete(1))
  expect(provenance).toMatchObject({ definition: 'none', norms: [{ id: 'local', edition: '2020', hash: 'none' }] })
  expect(provenance.plan).toMatch(/^[0-9a-f]{64}$/)
})
