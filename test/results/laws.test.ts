import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MISSING_REASONS } from '../../src/core/words.js'
import type { Response } from '../../src/results/administration.js'
import { ALL_ITEMS, complete, GIRL, LIE_ITEMS, MAIN_ITEMS, run, totalOf } from './hand-plan.js'

const RUNS = { numRuns: 200 }
const missing = fc.oneof(
  fc.constant<Response>(null),
  fc.constantFrom(...MISSING_REASONS).map((reason): Response => ({ missing: reason })),
  fc.constant<Response>(-9),
)
const fault = fc.oneof(fc.constantFrom<unknown>('2', 2.5, 99, true, [1], {}), missing as fc.Arbitrary<unknown>)
const mainCode = fc.constantFrom(0, 1, 2, 3)
const answers = (code: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    {
      ...Object.fromEntries(MAIN_ITEMS.map((id) => [id, code])),
      ...Object.fromEntries(LIE_ITEMS.map((id) => [id, fc.oneof(fc.constantFrom(1, 2), missing)])),
      bed: fc.constantFrom('22:30', null, 'late'),
      which: fc.constantFrom([], [10], [10, 20], null),
    },
    { requiredKeys: [] },
  )
const mixed = answers(fc.oneof({ weight: 4, arbitrary: mainCode as fc.Arbitrary<unknown> }, fault))
const respondent = fc.record(
  {
    key: fc.constantFrom('a', 'b'),
    grade: fc.constantFrom<unknown>(4, 8, '初二', '高一', null, 'x'),
    sex: fc.constantFrom<unknown>('F', 'M', null, 'x'),
    ageMonths: fc.constantFrom<unknown>(130, 150, null, -4),
  },
  { requiredKeys: [] },
)

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}

describe('law 2 and 3: order, repetition and earlier respondents change nothing', () => {
  it('byte-identical JSON whatever the key order, and whoever was scored in between', () => {
    fc.assert(
      fc.property(mixed, respondent, mixed, (responses, who, other) => {
        const text = JSON.stringify(run(responses, who))
        run(other, { key: 'other', sex: 'M' })
        const reversed = Object.fromEntries(Object.entries(responses).reverse())
        expect(JSON.stringify(run(reversed, Object.fromEntries(Object.entries(who).reverse())))).toBe(text)
      }),
      RUNS,
    )
  })
  it('trap T27: frozen input is accepted and stays as it was', () => {
    fc.assert(
      fc.property(mixed, respondent, (responses, who) => {
        const before = JSON.stringify([responses, who])
        run(deepFreeze(structuredClone(responses)), deepFreeze(structuredClone(who)))
        run(responses, who)
        expect(JSON.stringify([responses, who])).toBe(before)
      }),
      RUNS,
    )
  })
  it('bad input 53: changing a result or an input afterwards reaches no other result', () => {
    const responses = complete(2)
    const first = run(responses)
    const text = JSON.stringify(first)
    const scramble = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const key of Object.keys(value)) {
        scramble((value as Record<string, unknown>)[key])
        ;(value as Record<string, unknown>)[key] = 'scrambled'
      }
    }
    const kept = run(responses)
    scramble(first)
    scramble(responses)
    expect(JSON.stringify(kept)).toBe(text)
    expect(JSON.stringify(run(complete(2)))).toBe(text)
  })
})

describe('the shape of every result', () => {
  it('is plain JSON that survives structuredClone and a JSON round trip', () => {
    fc.assert(
      fc.property(mixed, respondent, (responses, who) => {
        const result = run(responses, who)
        expect(structuredClone(result)).toEqual(result)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      }),
      RUNS,
    )
  })
  it('one band per set: a scored scale is banded unless withheld with a reason, an absent one only when certain', () => {
    fc.assert(
      fc.property(mixed, respondent, (responses, who) => {
        const { total } = totalOf(run(responses, who))
        expect(total.bands.map(({ bandSet }) => bandSet)).toEqual(['sums', 'ts'])
        for (const band of total.bands) {
          expect(band.state === 'withheld').toBe(band.band === null)
          expect(band.severity === null).toBe(band.band === null)
          expect(band.reasons.length > 0).toBe(band.state === 'withheld')
          if (band.state === 'final') expect(total.status).toBe('scored')
          if (total.status === 'absent' && band.band !== null) {
            expect(band.bounds).toEqual({ leastConcerning: band.band, mostConcerning: band.band })
          }
          if (band.state === 'determined') expect(band.bounds?.leastConcerning).toBe(band.bounds?.mostConcerning)
        }
      }),
      RUNS,
    )
  })
  it('counts add up and every missing item has its reason', () => {
    fc.assert(
      fc.property(mixed, (responses) => {
        const result = run(responses)
        const { total } = totalOf(result)
        expect(total.answered + total.missingItems.length).toBe(total.total)
        expect(result.responses.map(({ item }) => item)).toEqual(ALL_ITEMS)
        for (const { item, reason } of total.missingItems) expect(result.responses).toContainEqual({ item, missing: reason })
      }),
      RUNS,
    )
  })
})

describe('law of critical items', () => {
  it('whatever fault is injected, a pupil who endorsed is endorsed, unknown or unreadable', () => {
    const lossy = fc.constantFrom<(endorsed: number) => unknown>(
      (endorsed) => endorsed,
      (endorsed) => String(endorsed),
      (endorsed) => endorsed + 10,
      (endorsed) => [endorsed],
      () => null,
      () => ({ missing: 'skipped' }),
    )
    fc.assert(
      fc.property(mixed, respondent, fc.constantFrom(1, 2, 3), lossy, (responses, who, endorsed, lose) => {
        const { q1, ...rest } = responses
        // Where the gate says no and the answer itself was lost, the gate's own answer stands: keep the gate open.
        const state = run({ ...rest, q1: q1 === 0 ? 1 : q1, q9: lose(endorsed) }, who).criticalItems[0]?.state
        expect(state).not.toBe('not-endorsed')
        const kept = run({ ...responses, q9: endorsed }, who).criticalItems[0]?.state
        expect(kept).toBe('endorsed')
      }),
      RUNS,
    )
  })
})

describe('law of bounds', () => {
  it('no completion leaves them', () => {
    const blanks = fc.subarray(['q2', 'q3', 'q4', 'q5', 'q6'] as const, { minLength: 1 })
    fc.assert(
      fc.property(answers(mainCode), blanks, fc.array(mainCode, { minLength: 5, maxLength: 5 }), (responses, ids, codes) => {
        const whole = { ...complete(1), ...responses, ...Object.fromEntries(ids.map((id, at) => [id, codes[at] as number])) }
        const open = totalOf(run({ ...whole, ...Object.fromEntries(ids.map((id) => [id, null])) }))
        const full = totalOf(run(whole))
        if (full.total.status !== 'scored') return
        const bounds = open.total.bounds?.sum
        const sum = full.total.sum as number
        expect(bounds === null || bounds === undefined).toBe(false)
        expect(sum).toBeGreaterThanOrEqual(bounds?.lowest ?? Number.NaN)
        expect(sum).toBeLessThanOrEqual(bounds?.highest ?? Number.NaN)
        if (open.sums.state === 'determined' && full.sums.state !== 'withheld') expect(full.sums.band).toBe(open.sums.band)
      }),
      RUNS,
    )
  })
  it('an answer more never widens them', () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom('q2', 'q3', 'q4'), mainCode, (responses, id, code) => {
        const open = totalOf(run({ ...responses, [id]: null })).total.bounds?.sum
        const closed = totalOf(run({ ...responses, [id]: code })).total
        const after =
          closed.bounds?.sum ?? (closed.status === 'scored' ? { lowest: closed.sum as number, highest: closed.sum as number } : null)
        if (open === null || open === undefined || after === null) return
        expect(after.lowest).toBeGreaterThanOrEqual(open.lowest)
        expect(after.highest).toBeLessThanOrEqual(open.highest)
      }),
      RUNS,
    )
  })
  it('of a form without blanks there are none', () => {
    expect(JSON.stringify(run(complete(2), GIRL))).not.toContain('bounds')
  })
})
