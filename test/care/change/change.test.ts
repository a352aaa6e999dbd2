import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClinicalChange,
  type ClinicalChangeOptions,
  changeInterval,
  clinicalChange,
  clinicalCutScores,
} from '../../../src/care/change/clinical-change.js'
import { comparePhases, type PhaseOptions, phasesOf } from '../../../src/care/change/phases.js'
import { type ResponseOptions, responseOutcome } from '../../../src/care/change/response.js'
import { buildSeries } from '../../../src/care/change/series.js'
import { assertInstrument } from '../../../src/instruments/parse.js'
import type { AnyResult } from '../../../src/results/result.js'
import { entry, filled } from '../growth/made-up-file.js'
import { form, stateDefinition } from './twenty-items.js'

const SPRING = '2026-03-02T10:00:00+08:00'
const AUTUMN = '2026-09-02T10:00:00+08:00'
const OPTIONS: ClinicalChangeOptions = {
  sd: 10.6,
  reliability: 0.86,
  coefficient: 'retest',
  source: 'made up',
  direction: 'higher-is-worse',
  clinical: { mean: 53, sd: 9.5, source: 'made up' },
  functional: { mean: 36, sd: 8.25, source: 'made up' },
  criterion: 'c',
}
const change = (before: number, after: number, more: object = {}): ClinicalChange =>
  clinicalChange(form(before, SPRING), form(after, AUTUMN), 'total', { ...OPTIONS, ...more })
const rows = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(new URL(`../../golden/change/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [head.split(',')[at] ?? '', cell])))
}
const refusals = (outcome: { readonly status: string; readonly issues?: readonly { readonly code: string; readonly params: object }[] }) =>
  (outcome.issues ?? []).map(({ code, params }) =>
    [code, (params as { why?: string; parameter?: string }).why ?? (params as { parameter?: string }).parameter].filter(Boolean).join(' '),
  )

describe('clinically significant change', () => {
  it('Jacobson and Truax 1991, where more is better: a 55, b 45, c 50; 32.5 to 47.5 is 3.16 errors', () => {
    const [clinical, functional] = [
      { mean: 40, sd: 7.5, source: '1991' },
      { mean: 60, sd: 7.5, source: '1991' },
    ]
    expect(clinicalCutScores(clinical, functional, 'lower-is-worse')).toEqual({ a: 55, b: 45, c: 50 })
    // 7.5 · √.2 = 3.354; · √2 = 4.743; 15 ÷ 4.743 = 3.162. Whole points here: 33 to 48.
    const outcome = change(33, 48, { sd: 7.5, reliability: 0.8, direction: 'lower-is-worse', clinical, functional })
    expect(outcome).toMatchObject({ status: 'compared', class: 'improved', cutScore: 50, before: 'clinical', after: 'clinical' })
    if (outcome.status !== 'compared') return
    expect(outcome.reliable.index).toBeCloseTo(3.1623, 4)
    expect(outcome.reliable.standardErrorOfDifference).toBeCloseTo(4.7434, 4)
    expect(outcome.reliable.smallestReliablePoints).toBe(10)
    const by = (criterion: 'a' | 'b' | 'c', after: number) => {
      const found = change(33, after, { sd: 7.5, reliability: 0.8, direction: 'lower-is-worse', clinical, functional, criterion })
      return found.status === 'compared' ? found.class : found.status
    }
    expect([by('b', 48), by('c', 50), by('c', 51), by('a', 55), by('a', 56)]).toEqual([
      'recovered',
      'improved',
      'recovered',
      'improved',
      'recovered',
    ])
  })

  it.each(['a', 'b', 'c'] as const)('agrees with R on 120 pairs by cut score %s', (criterion) => {
    const seen = new Set<string>()
    for (const row of rows('pairs.csv')) {
      const outcome = change(Number(row.before), Number(row.after), { criterion })
      if (outcome.status !== 'compared') throw new Error('refused')
      expect(outcome.reliable.index).toBeCloseTo(Number(row.rci), 12)
      expect(outcome.class, `${row.before} → ${row.after}`).toBe(row[criterion])
      seen.add(outcome.class)
    }
    expect(seen.size).toBeGreaterThan(2)
  })

  it('every pair has one class; mirroring the scale changes nothing but the sign', () => {
    const score = fc.integer({ min: 20, max: 80 })
    fc.assert(
      fc.property(score, score, fc.constantFrom('a', 'b', 'c'), (before, after, criterion) => {
        const mirrored = {
          direction: 'lower-is-worse',
          clinical: { mean: 100 - 53, sd: 9.5, source: 'x' },
          functional: { mean: 100 - 36, sd: 8.25, source: 'x' },
          criterion,
        }
        const [one, other] = [change(before, after, { criterion }), change(100 - before, 100 - after, mirrored)]
        if (one.status !== 'compared' || other.status !== 'compared') throw new Error('refused')
        expect(other.class).toBe(one.class)
        expect(other.reliable.index).toBeCloseTo(-one.reliable.index, 10)
      }),
      { numRuns: 100 },
    )
  })

  it('the interval of a change holds 0 exactly when the change is not reliable', () => {
    for (const [before, after] of [
      [50, 40],
      [50, 39],
      [50, 61],
    ] as const) {
      const outcome = change(before, after)
      if (outcome.status !== 'compared') throw new Error('refused')
      const { lower, upper } = changeInterval(outcome.reliable)
      expect(lower <= 0 && upper >= 0).toBe(outcome.reliable.outcome === 'unchanged')
    }
  })

  it('row 55: group figures that are not possible, a neutral scale and groups the wrong way round are refused', () => {
    expect(refusals(change(50, 40, { clinical: { mean: 53, sd: 0, source: 'x' } }))).toEqual(['change/parameter-invalid clinical.sd'])
    expect(refusals(change(50, 40, { functional: undefined }))).toEqual([
      'change/parameter-invalid functional.mean',
      'change/parameter-invalid functional.sd',
      'change/parameter-invalid functional.source',
    ])
    expect(refusals(change(50, 40, { direction: 'neutral' }))).toEqual(['change/parameter-invalid direction'])
    expect(refusals(change(50, 40, { clinical: OPTIONS.functional, functional: OPTIONS.clinical }))).toEqual(['change/norms-not-ordered'])
    expect(refusals(change(50, 40, { reliability: 1, sd: undefined }))).toEqual([
      'change/parameter-invalid sd',
      'change/parameter-invalid reliability',
    ])
    expect(refusals(change(50, 40, { criterion: 'd' }))).toEqual(['change/parameter-invalid criterion'])
  })
})

describe('response and remission', () => {
  const options: ResponseOptions = {
    lowest: 20,
    response: { share: 0.5, source: 'made up' },
    remission: { below: 30, source: 'made up' },
    baseline: { atLeast: 40, source: 'made up' },
  }
  const outcome = (before: number, after: number, more: object = {}) =>
    responseOutcome(form(before, SPRING), form(after, AUTUMN), 'total', { ...options, ...more })

  it('a fall is a share of what lies above the lowest score: 60 to 40 on 20–80 is a half, not a third', () => {
    expect(outcome(60, 40)).toMatchObject({ fall: 0.5, response: true, remission: false, baselineMet: true })
    expect(outcome(60, 41)).toMatchObject({ response: false })
    expect(outcome(60, 29)).toMatchObject({ response: true, remission: true })
    expect(outcome(60, 30)).toMatchObject({ remission: false })
    expect(outcome(60, 70)).toMatchObject({ fall: -0.25, response: false })
  })

  it('says nothing about a pupil who began below what the markers are made for, or at the lowest score', () => {
    expect(outcome(39, 20)).toMatchObject({ baselineMet: false, response: null, remission: null })
    expect(outcome(20, 20, { baseline: undefined })).toMatchObject({ fall: null, response: null, remission: true, baselineMet: null })
  })

  it('refuses markers without a source or out of range, and results that are not comparable', () => {
    expect(refusals(outcome(60, 40, { response: { share: 0, source: '' } }))).toEqual([
      'change/parameter-invalid response.share',
      'change/parameter-invalid response.source',
    ])
    expect(refusals(outcome(60, 40, { response: undefined, remission: undefined }))).toEqual(['change/parameter-invalid response'])
    expect(refusals(responseOutcome(form(60, AUTUMN), form(40, SPRING), 'total', options))).toEqual(['change/order'])
  })
})

describe('series', () => {
  const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T10:00:00+08:00`
  const results = [form(50, at(1)), form(45, at(8)), form(38, at(15))]

  it('traps T17, T48; row 54: instrument version, form, informant, rater and pupil are locked; what does not fit is left out and says why', () => {
    const newer = assertInstrument(stateDefinition({ version: '1.1.0' }))
    const patched = assertInstrument(stateDefinition({ version: '1.0.1' }))
    const parent = form(40, at(4))
    const odd = [
      form(44, at(2), {}, newer),
      form(44, at(3), {}, patched),
      { ...parent, informant: 'parent' } as AnyResult,
      form(44, at(5), { rater: 'r1' }),
      { ...parent, administeredAt: at(6), instrument: { ...parent.instrument, form: 'zh' } } as AnyResult,
      form(44, at(7), { respondent: { key: 'stu-2' } }),
      form(44, at(9), { responses: { calm: 1 } }),
      { ...parent, administeredAt: null } as AnyResult,
    ]
    const series = buildSeries([...odd, { ...results[0], rater: 'r0' } as AnyResult, ...results.slice(1)], 'total', OPTIONS)
    if (series.status !== 'compared') throw new Error('refused')
    expect(series.points.map(({ value }) => value)).toEqual([50, 44, 45, 38])
    expect(series.lock).toMatchObject({ instrument: 'twenty-items', version: '1.0.0', form: 'en', informant: 'self' })
    expect(series.excluded.map(({ index, issues }) => [index, ...refusals({ status: '', issues })])).toEqual([
      [0, 'change/not-comparable version'],
      [2, 'change/not-comparable informant'],
      [3, 'change/not-comparable rater'],
      [4, 'change/not-comparable form'],
      [5, 'change/not-comparable respondent'],
      [6, 'change/not-comparable absent'],
      [7, 'change/order unknown'],
    ])
    expect(series.warnings.map(({ code }) => code)).toContain('change/retest-drift')
  })

  it('the order given never matters', () => {
    const values = (given: readonly AnyResult[]) => {
      const series = buildSeries(given, 'total', OPTIONS)
      return series.status === 'compared' ? series.points.map(({ value, administeredAt }) => [value, administeredAt]) : series
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: 3 }), (shuffled) => {
        expect(values(shuffled)).toEqual(values(results))
      }),
    )
  })

  it('one score, or none, is no series', () => {
    expect(buildSeries([], 'total', OPTIONS).status).toBe('refused')
    expect(refusals(buildSeries(results.slice(0, 1), 'total', OPTIONS))).toEqual(['change/not-comparable absent'])
    expect(refusals(buildSeries(results, 'mood', OPTIONS))).toEqual(['change/not-comparable absent'])
  })
})

describe('phases of an intervention', () => {
  const PHASES = [
    { phase: 'before', from: '2026-01-01' },
    { phase: 'during', from: '2026-02-01' },
    { phase: 'after', from: '2026-03-01', to: '2026-03-31' },
  ] as const
  const options: PhaseOptions = { ...OPTIONS, selectedFrom: { mean: 38, source: 'made up' } }
  const at = (month: number, day: number): string => `2026-0${month}-${String(day).padStart(2, '0')}T10:00:00+08:00`

  it('agrees with R on twenty series: means, errors, and the change that selection lets expect', () => {
    for (const row of rows('phases.csv')) {
      const scores = (text = '', month: number) => text.split(';').map((sum, index) => form(Number(sum), at(month, index + 1)))
      const outcome = comparePhases([...scores(row.before, 1), ...scores(row.after, 3)], 'total', PHASES, options)
      if (outcome.status !== 'compared') throw new Error('refused')
      const [only] = outcome.changes
      expect(outcome.changes).toHaveLength(1)
      expect(only?.change).toBeCloseTo(Number(row.change), 10)
      expect(only?.standardError).toBeCloseTo(Number(row.error), 10)
      expect(only?.index).toBeCloseTo(Number(row.index), 10)
      expect(outcome.expectedBySelection).toBeCloseTo(Number(row.expected), 10)
    }
  })

  it('one score a phase gives the error of a reliable change; regression to the mean and repetition are always told', () => {
    const outcome = comparePhases([form(60, at(1, 5)), form(58, at(2, 5)), form(44, at(3, 31))], 'total', PHASES, options)
    if (outcome.status !== 'compared') throw new Error('refused')
    expect(outcome.changes.map(({ from, to, change: points, outcome: word, concern }) => [from, to, points, word, concern])).toEqual([
      ['before', 'during', -2, 'unchanged', 'same'],
      ['before', 'after', -16, 'decreased', 'less'],
      ['during', 'after', -14, 'decreased', 'less'],
    ])
    expect(outcome.changes[1]?.standardError).toBeCloseTo(outcome.series.changes[0]?.standardErrorOfDifference ?? 0, 12)
    // (1 − .86) · (38 − 60) = −3.08
    expect(outcome.expectedBySelection).toBeCloseTo(-3.08, 12)
    expect(outcome.warnings.map(({ code }) => code)).toEqual(['change/retest-drift', 'change/regression-to-mean'])
    const unknown = comparePhases([form(60, at(1, 5)), form(44, at(3, 5))], 'total', PHASES, OPTIONS)
    if (unknown.status !== 'compared') throw new Error('refused')
    expect(unknown.expectedBySelection).toBeNull()
    expect(refusals({ status: '', issues: unknown.warnings })).toEqual([
      'change/retest-drift',
      'change/phase-unmeasured',
      'change/regression-to-mean unknown',
    ])
  })

  it('a phase without a score before or after, and days that do not exist, are refused; a score after the end counts for none', () => {
    expect(refusals(comparePhases([form(60, at(1, 5)), form(44, at(2, 5))], 'total', PHASES, options))).toEqual(['change/phase-unmeasured'])
    expect(refusals(comparePhases([form(60, at(1, 5)), form(44, at(4, 1))], 'total', PHASES, options))).toEqual(['change/phase-unmeasured'])
    const bad = [{ phase: 'before', from: '2026-02-30' }] as const
    expect(refusals(comparePhases([form(60, at(1, 5)), form(44, at(3, 5))], 'total', bad, options))).toEqual([
      'change/parameter-invalid phases',
    ])
  })

  it('reads the phases of one intervention from a growth file', () => {
    const file = filled([
      entry('intervention-phase', 'a', '2026-01-02T00:00:00Z', { intervention: 'talks', phase: 'before', from: '2026-01-01' }),
      entry('intervention-phase', 'b', '2026-02-02T00:00:00Z', { intervention: 'sport', phase: 'during', from: '2026-02-01' }),
      entry('intervention-phase', 'c', '2026-03-02T00:00:00Z', {
        intervention: 'talks',
        phase: 'after',
        from: '2026-03-01',
        to: '2026-03-31',
      }),
    ])
    expect(phasesOf(file, 'talks')).toEqual([PHASES[0], PHASES[2]])
  })
})
