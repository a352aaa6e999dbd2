import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import { describeIssue } from '../../src/core/messages/index.js'
import { cesD, cesDChina2010 } from '../../src/instruments/generated/ces-d.js'
import { k10 } from '../../src/instruments/generated/k10.js'
import { type ReliableChangeOptions, reliableChange } from '../../src/results/reliable-change.js'
import type { AnyResult } from '../../src/results/result.js'
import { allOf, phq } from '../assess/fixtures.js'

/** CES-D of the Chinese national sample: SD 10.33, alpha .90, retest .49. */
const ALPHA: ReliableChangeOptions = { sd: 10.33, reliability: 0.9, coefficient: 'alpha', source: 'wang2013', direction: 'higher-is-worse' }
const RETEST: ReliableChangeOptions = { ...ALPHA, reliability: 0.49, coefficient: 'retest' }
const SPRING = '2026-03-02T10:00:00+08:00'
const AUTUMN = '2026-09-02T10:00:00+08:00'
const REVERSED: readonly string[] = ['cesd_4', 'cesd_8', 'cesd_12', 'cesd_16']

/** A CES-D form of the given sum. */
function form(sum: number, more: object = {}, norms: readonly (typeof cesDChina2010)[] = []): AnyResult {
  let left = sum
  const responses = Object.fromEntries(
    cesD.items.map(({ id }) => {
      const score = Math.min(3, left)
      left -= score
      return [id, REVERSED.includes(id) ? 3 - score : score]
    }),
  )
  const administration = {
    responses: responses as never,
    respondent: { key: 'a', sex: 'F', grade: 8 },
    administeredAt: SPRING,
    form: 'zh',
    ...more,
  }
  return assess(cesD, administration, { norms }) as AnyResult
}
const later = (sum: number, more: object = {}): AnyResult => form(sum, { administeredAt: AUTUMN, ...more })
const change = (before: AnyResult, after: AnyResult, options: object = {}, scale = 'total') =>
  reliableChange(before, after, scale, { ...ALPHA, ...options } as ReliableChangeOptions)
const codes = (outcome: ReturnType<typeof change>): readonly string[] =>
  outcome.status === 'compared'
    ? ['compared']
    : outcome.issues.map(({ code, params }) => [code, params.why ?? params.parameter].filter(Boolean).join(' '))

describe('reliable change, worked by hand', () => {
  it('CES-D at alpha .90: SEM 3.27, standard error of a difference 4.62, 9.1 points are reliable', () => {
    const outcome = change(form(30), later(20))
    // 10.33 · √.10 = 3.2666; · √2 = 4.6197; · 1.96 = 9.0546; −10 ÷ 4.6197 = −2.1646
    expect(outcome).toMatchObject({
      status: 'compared',
      before: 30,
      after: 20,
      change: -10,
      outcome: 'decreased',
      concern: 'less',
      z: 1.96,
      confidence: 0.95,
    })
    if (outcome.status !== 'compared') return
    expect(outcome.standardErrorOfMeasurement).toBeCloseTo(3.2666, 4)
    expect(outcome.standardErrorOfDifference).toBeCloseTo(4.6197, 4)
    expect(outcome.smallestReliable).toBeCloseTo(9.0546, 4)
    expect(outcome.smallestReliablePoints).toBe(10)
    expect(outcome.index).toBeCloseTo(-2.1646, 4)
    expect(outcome.figures).toEqual({ sd: 10.33, reliability: 0.9, coefficient: 'alpha', source: 'wang2013' })
  })
  it('nine points are not: the outcome is unchanged, whatever the sign', () => {
    for (const after of [21, 39]) expect(change(form(30), later(after))).toMatchObject({ outcome: 'unchanged', concern: 'same' })
    expect(change(form(30), later(40))).toMatchObject({ outcome: 'increased', concern: 'more' })
  })
  it('the choice of the coefficient decides: with the retest .49 it takes 20.4 points', () => {
    const outcome = change(form(30), later(20), RETEST)
    expect(outcome).toMatchObject({ outcome: 'unchanged', smallestReliablePoints: 21 })
    if (outcome.status !== 'compared') return
    expect(outcome.standardErrorOfDifference).toBeCloseTo(10.43, 2)
    expect(outcome.smallestReliable).toBeCloseTo(20.4, 1)
  })
  it('a change of exactly the limit counts, for the last bits of a root do not decide', () => {
    // SEM · √2 · 1.96 = 9 exactly at SD = 9 ÷ (1.96 · √2 · √.5)
    expect(change(form(30), later(39), { sd: 9 / 1.96, reliability: 0.5 })).toMatchObject({
      outcome: 'increased',
      smallestReliablePoints: 9,
    })
  })
  it('concern follows the direction of the scale', () => {
    expect(change(form(20), later(40), { direction: 'lower-is-worse' })).toMatchObject({ outcome: 'increased', concern: 'less' })
    expect(change(form(20), later(40), { direction: 'neutral' })).toMatchObject({ outcome: 'increased', concern: null })
  })
  it('another confidence moves the limit', () => {
    expect(change(form(30), later(38), { confidence: 0.9 })).toMatchObject({ outcome: 'increased', confidence: 0.9, z: 1.6449 })
  })
  it('law: turned round, the change has the other sign and the same size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (a, b, reliability) => {
          const [up, down] = [change(form(a), later(b), { reliability }), change(form(b), later(a), { reliability })]
          if (up.status !== 'compared' || down.status !== 'compared') throw new Error('refused')
          expect(up.change + down.change).toBe(0)
          expect(up.outcome === 'unchanged').toBe(down.outcome === 'unchanged')
          expect(up.outcome === 'unchanged').toBe(Math.abs(up.change) < up.smallestReliablePoints)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('bad input 54: what is not comparable is refused with its reason', () => {
  const other = (sum: number, more: object) => change(form(sum), later(sum, more))
  it.each([
    ['another pupil', { respondent: { key: 'b' } }, 'respondent'],
    ['another form', { form: 'en' }, 'form'],
    ['a form that is not known', { form: undefined }, 'form'],
    ['another informant', { informant: 'parent', form: undefined }, 'informant'],
    ['another rater', { rater: 'r2' }, 'rater'],
  ])('%s', (_, more, why) => {
    const before = form(30, { rater: 'r1' })
    expect(codes(change(before, later(20, more)))).toContain(`change/not-comparable ${why}`)
  })
  it('a nameless pupil is not the same as another', () => {
    expect(codes(change(form(30, { respondent: {} }), later(20, { respondent: {} })))).toContain('change/not-comparable respondent')
  })
  it('another instrument, and another major version of the same', () => {
    const responses = Object.fromEntries(k10.items.map(({ id }) => [id, 3])) as never
    const distress = assess(k10, { responses, respondent: { key: 'a' }, administeredAt: AUTUMN, form: 'zh' }) as AnyResult
    expect(codes(change(form(30), distress))).toEqual(['change/not-comparable instrument'])
    const renewed = { ...later(20), instrument: { ...later(20).instrument, version: '2.0.0' } }
    expect(codes(change(form(30), renewed))).toEqual(['change/not-comparable instrument'])
    const mended = { ...later(20), instrument: { ...later(20).instrument, version: '1.9.0' } }
    expect(codes(change(form(30), mended))).toEqual(['compared'])
  })
  it('a scale or stage that is not there, and a score that is absent', () => {
    expect(codes(change(form(30), later(20), {}, 'toString'))).toEqual(['change/not-comparable scale'])
    expect(codes(change(form(30), later(20), { stage: 'mean' }))).toEqual(['change/not-comparable stage'])
    expect(codes(change(form(30), later(20, { responses: {} })))).toEqual(['change/not-comparable absent'])
  })
  it('standard scores of one edition of one norm set only', () => {
    const t = { sd: 10, standardScore: { metric: 't' as const } }
    const before = form(30, {}, [cesDChina2010])
    const after = form(15, { administeredAt: AUTUMN }, [cesDChina2010])
    const outcome = change(before, after, t)
    expect(outcome).toMatchObject({ status: 'compared', normSet: 'ces-d-china-2010' })
    expect(codes(change(before, later(20), t))).toEqual(['change/not-comparable norms'])
    const total = after.scales.total
    if (total === undefined) throw new Error('no total')
    const edition = {
      ...after,
      scales: { total: { ...total, standardScores: total.standardScores.map((score) => ({ ...score, edition: '2030' })) } },
    }
    expect(codes(change(before, edition as AnyResult, t))).toEqual(['change/not-comparable norms'])
    const figures = { ...after, provenance: { ...after.provenance, norms: after.provenance.norms.map((norm) => ({ ...norm, hash: '0' })) } }
    expect(codes(change(before, figures, t))).toEqual(['change/not-comparable norms'])
  })
  it('two forms of which neither is known are compared with a warning', () => {
    expect(change(form(30, { form: undefined }), later(20, { form: undefined }))).toMatchObject({
      status: 'compared',
      warnings: [{ code: 'change/not-comparable', severity: 'warning', params: { why: 'form-unknown' } }],
    })
  })
  it('every reason is told at once, each with a sentence of its own in both languages', () => {
    const outcome = other(30, { respondent: { key: 'b' }, form: 'en', administeredAt: SPRING })
    expect(codes(outcome)).toEqual(['change/not-comparable form', 'change/not-comparable respondent', 'change/order'])
    if (outcome.status !== 'refused') return
    for (const language of ['en', 'zh-CN'] as const) {
      const sentences = outcome.issues.map((each) => describeIssue(each, language).message)
      expect(new Set(sentences).size).toBe(3)
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}[\]]|undefined/)
    }
  })
})

describe('bad input 55: figures that are not possible', () => {
  it.each([
    ['no standard deviation', { sd: undefined }, 'sd'],
    ['a standard deviation of 0', { sd: 0 }, 'sd'],
    ['a negative standard deviation', { sd: -3 }, 'sd'],
    ['a standard deviation that is text', { sd: '10' }, 'sd'],
    ['no reliability', { reliability: undefined }, 'reliability'],
    ['r = 1', { reliability: 1 }, 'reliability'],
    ['r < 0', { reliability: -0.1 }, 'reliability'],
    ['a reliability that is no number', { reliability: Number.NaN }, 'reliability'],
    ['no kind of coefficient', { coefficient: undefined }, 'coefficient'],
    ['no source', { source: ' ' }, 'source'],
    ['no direction', { direction: undefined }, 'direction'],
    ['a confidence of 95', { confidence: 95 }, 'confidence'],
    ['no recall at all', { recallDays: 0 }, 'recallDays'],
  ])('%s', (_, options, parameter) => {
    expect(codes(change(form(30), later(20), options))).toEqual([`change/parameter-invalid ${parameter}`])
  })
  it('r = 0 is possible, and nothing is assumed without options', () => {
    expect(change(form(30), later(20), { reliability: 0 })).toMatchObject({ status: 'compared', outcome: 'unchanged' })
    expect(codes(reliableChange(form(30), later(20), 'total', undefined as never)).length).toBe(5)
  })
})

describe('bad input 56: the order of the two', () => {
  it('a second form that is earlier, at the same instant, or at no known time is refused', () => {
    expect(codes(change(later(30), form(20)))).toEqual(['change/order'])
    expect(codes(change(form(30), form(20)))).toEqual(['change/order'])
    // One instant on two clocks.
    expect(codes(change(form(30), form(20, { administeredAt: '2026-03-02T02:00:00Z' })))).toEqual(['change/order'])
    expect(codes(change(form(30), later(20, { administeredAt: null })))).toEqual(['change/order unknown'])
  })
  it('inside the recall window it is compared with a warning', () => {
    const soon = later(20, { administeredAt: '2026-03-06T09:00:00+08:00' })
    expect(change(form(30), soon, { recallDays: 7 })).toMatchObject({
      status: 'compared',
      warnings: [{ code: 'change/within-recall', severity: 'warning', params: { days: 3, recallDays: 7 } }],
    })
    expect(change(form(30), later(20, { administeredAt: '2026-03-09T10:00:00+08:00' }), { recallDays: 7 })).toMatchObject({ warnings: [] })
  })
  it('another instrument with one stage needs no stage named', () => {
    const at = (administeredAt: string, code: number) =>
      assess(phq, { responses: allOf(code), respondent: { key: 'a' }, administeredAt }) as unknown as AnyResult
    expect(change(at(SPRING, 1), at(AUTUMN, 3), { sd: 5 })).toMatchObject({
      status: 'compared',
      stage: 'sum',
      before: 9,
      after: 27,
      change: 18,
    })
  })
})
