import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import { compile } from '../../src/instruments/compile.js'
import { cesD } from '../../src/instruments/generated/ces-d.js'
import { mht } from '../../src/instruments/generated/mht.js'
import { phqA } from '../../src/instruments/generated/phq-a.js'
import { rcads47 } from '../../src/instruments/generated/rcads-47.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const respondent = { key: 'a' }
const REVERSED = ['cesd_4', 'cesd_8', 'cesd_12', 'cesd_16']
const codes = (instrument: Instrument, responses: Readonly<Record<string, unknown>>, more: object = {}) =>
  assess(instrument, { responses: responses as never, respondent, ...more }).warnings.map(({ code }) => code)
const every = (instrument: Instrument, code: number, ids = instrument.items.map(({ id }) => id)): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, code]))

describe('bad input 52: straight-lining', () => {
  it('one code for every item of a questionnaire keyed both ways is told, and the score is kept', () => {
    for (const code of [0, 1, 2, 3]) {
      const result = assess(cesD, { responses: every(cesD, code), respondent })
      expect(result.warnings).toEqual([
        { code: 'validity/straight-lining', path: '/responses', params: { responses: expect.any(String), answered: 20 } },
      ])
      expect(result.scales.total).toMatchObject({ status: 'scored', sum: 16 * code + 4 * (3 - code) })
    }
  })
  it('one other answer is enough to be no straight line', () => {
    for (const { id } of cesD.items) expect(codes(cesD, { ...every(cesD, 1), [id]: 2 })).toEqual([])
  })
  it('forms keyed in one direction are never told: no complaint at all is a legitimate answer', () => {
    for (const instrument of [phqA, rcads47, mht] as readonly Instrument[]) {
      const set = Object.values(instrument.responseSets)[0]
      for (const { code } of set?.options ?? [])
        expect(codes(instrument, every(instrument, code))).not.toContain('validity/straight-lining')
    }
  })
  it('answers are counted, not items: six that span both directions, neither five nor those of one direction', () => {
    const forward = cesD.items.map(({ id }) => id).filter((id) => !REVERSED.includes(id))
    const some = (count: number, reversed: number) =>
      every(cesD, 1, [...forward.slice(0, count - reversed), ...REVERSED.slice(0, reversed)])
    expect(codes(cesD, some(6, 1))).toEqual(['validity/straight-lining'])
    expect(codes(cesD, some(5, 1))).toEqual([])
    expect(codes(cesD, some(16, 0))).toEqual([])
    expect(codes(cesD, some(4, 4))).toEqual([])
  })
  it('own scores that fall with the code are a direction as well', () => {
    const base = minimalDefinition()
    const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']
    const falling = { item: 'q3', scores: { 0: 3, 1: 2, 2: 1, 3: 0 } }
    const define = (third: string | typeof falling) =>
      assertInstrument({
        ...base,
        items: ids.map((id) => ({ id, label: { en: id }, kind: 'choice', responses: 'frequency' })),
        forms: base.forms.map((form) => ({ ...form, order: ids })),
        scales: [
          {
            id: 'strain',
            label: { en: 'strain' },
            direction: 'higher-is-worse',
            stages: [{ id: 'sum', range: { min: 0, max: 18 } }],
            score: {
              method: 'sum',
              items: ['q1', 'q2', third, 'q4', 'q5', 'q6'],
              missing: { policy: 'complete-only', figure: { source: 'made_up', mark: 'V2' } },
            },
          },
        ],
        bandSets: [],
        criticalItems: [],
        blindSpots: ['suicide', 'self-harm', 'abuse', 'psychosis', 'eating', 'substance-use'],
        vectors: [],
      })
    expect(codes(define(falling), every(define(falling), 2))).toEqual(['validity/straight-lining'])
    expect(codes(define('q3'), every(define('q3'), 2))).toEqual([])
    expect(compile(define('q3')).outputs).not.toHaveProperty('straightLines')
  })
})

describe('bad input 52: impossible duration', () => {
  const ones = every(phqA, 1)
  const answered = phqA.items.length
  it('less than two seconds an answered item is told, and the score is kept', () => {
    const result = assess(phqA, { responses: ones, respondent, durationSeconds: 2 * answered - 0.5 })
    expect(result.warnings).toEqual([
      { code: 'validity/too-fast', path: '/durationSeconds', params: { answered, seconds: 2 * answered - 0.5, least: 2 } },
    ])
    expect(result.scales.total).toMatchObject({ status: 'scored', sum: 9 })
  })
  it('two seconds an item, no duration and an unanswered form are not', () => {
    for (const durationSeconds of [2 * answered, null, undefined]) expect(codes(phqA, ones, { durationSeconds })).toEqual([])
    expect(codes(phqA, {}, { durationSeconds: 1 })).toEqual([])
    expect(codes(phqA, { phqa_1: 1 }, { durationSeconds: 2 })).toEqual([])
  })
  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY, '30', {}])('%j is no duration', (durationSeconds) => {
    expect(codes(phqA, ones, { durationSeconds })).toEqual(['administration/duration-invalid'])
  })
})
