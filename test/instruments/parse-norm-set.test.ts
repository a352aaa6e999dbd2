import { describe, expect, test } from 'vitest'
import type { InstrumentDefinition, NormSetDefinition } from '../../src/core/definition.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { assertNormSet, parseNormSet } from '../../src/instruments/parse-norm-set.js'
import { scaleShapes } from '../../src/instruments/scale-shapes.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const instrument = assertInstrument(minimalDefinition())
const [scale] = instrument.scales
const stage = scale?.stages[0]
const figure = { source: 'made_up in a test', mark: 'V2' } as const

function minimalNorms(): NormSetDefinition {
  return {
    format: 'psyscore/norm-set',
    formatVersion: 1,
    id: 'minimal-norms',
    edition: '2020',
    title: { en: 'made up' },
    instrument: { id: 'minimal', major: 1, informants: ['self'] },
    population: { description: { en: 'nobody' }, country: 'CN', n: 400, collected: { from: 2019, to: 2020 } },
    reviewBy: '2030-12-31',
    metricKind: 'linear',
    use: 'screening',
    unknownSex: 'absent',
    references: [],
    licence: 'free',
    figure,
    scores: [
      {
        scale: scale?.id ?? '',
        stage: stage?.id ?? '',
        metric: 't',
        kind: 'linear',
        round: { mode: 'half-up', digits: 0 },
        offTable: { low: 'absent', high: 'absent' },
        interpolation: 'none',
        strata: [{ id: 'all', when: {}, cell: 'moments', mean: 5, sd: 3 }],
      },
    ],
  }
}

const codes = (input: unknown, of?: typeof instrument): readonly string[] =>
  parseNormSet(input, of === undefined ? {} : { instrument: of }).issues.map((each) => `${each.code} ${each.path}`)

describe('reading a norm set', () => {
  test('from text, bytes or a value; the copy is frozen and the input is left alone', () => {
    const norms = minimalNorms()
    const text = JSON.stringify(norms)
    for (const input of [norms, text, new TextEncoder().encode(text)]) {
      const parsed = parseNormSet(input, { instrument })
      expect(parsed).toMatchObject({ ok: true, issues: [] })
      if (parsed.ok) {
        expect(parsed.value).toEqual(norms)
        expect(Object.isFrozen(parsed.value.scores[0]?.strata)).toBe(true)
      }
    }
    expect(JSON.stringify(norms)).toBe(text)
    expect(Object.isFrozen(norms)).toBe(false)
  })
  test('reading again what was read gives the same', () => {
    const norms = assertNormSet(minimalNorms(), { instrument })
    expect(assertNormSet(norms, { instrument })).toEqual(norms)
  })
  test('structure: unknown keys, wrong types, no strata, another format', () => {
    const [score] = minimalNorms().scores
    expect(codes({ ...minimalNorms(), unknwonSex: 'absent' })).toEqual(['definition/unknown-property /unknwonSex'])
    expect(codes({ ...minimalNorms(), scores: [{ ...score, strata: [] }] })).toHaveLength(1)
    expect(codes({ ...minimalNorms(), reviewBy: 2030 })).toEqual(['definition/type /reviewBy'])
    expect(codes({ ...minimalNorms(), formatVersion: 2 })).toEqual(['definition/format-version /formatVersion'])
    expect(codes('{"format":')).toEqual(['json/syntax /format'])
    for (const input of [null, 7, [], 'x'.repeat(10)]) expect(parseNormSet(input).ok).toBe(false)
  })
  test('bad input 17: another instrument, another major version, another form', () => {
    const made = minimalNorms().instrument
    const of = (change: Partial<NormSetDefinition['instrument']>): readonly string[] =>
      codes({ ...minimalNorms(), instrument: { ...made, ...change } }, instrument)
    expect(of({ id: 'other' })).toEqual(['norms/version-mismatch /instrument'])
    expect(of({ major: 2 })).toEqual(['norms/version-mismatch /instrument'])
    expect(of({ forms: ['german'] })).toEqual(['definition/unknown-reference /instrument/forms/0'])
  })
  test('bad input 16: lint errors refuse, and every one of them is listed', () => {
    const norms = minimalNorms()
    const strata = [
      { id: 'girls', when: { sex: 'F', grades: { min: 5, max: 6 } }, cell: 'moments', mean: 5, sd: 0 },
      { id: 'boys', when: { sex: 'M', grades: { min: 5, max: 5 } }, cell: 'moments', mean: 99, sd: 3 },
    ]
    const parsed = parseNormSet({ ...norms, scores: norms.scores.map((score) => ({ ...score, strata })) }, { instrument })
    expect(parsed.ok).toBe(false)
    expect(parsed.issues.map((each) => each.code).sort()).toEqual(['norms/gap', 'norms/moments-out-of-range', 'norms/sd-invalid'])
  })
  test('sources must be references or citations, unverified figures are told', () => {
    expect(codes({ ...minimalNorms(), figure: { source: 'guide', mark: 'V2' } })).toEqual(['definition/source-missing /figure/source'])
    expect(codes({ ...minimalNorms(), figure: { ...figure, mark: 'K' } })).toEqual(['definition/unverified-figure /figure'])
  })
  test('assertNormSet throws one coded error', () => {
    expect(() => assertNormSet({ ...minimalNorms(), reviewBy: '2030-02-30' })).toThrow(
      expect.objectContaining({ name: 'PsyscoreError', code: 'definition/value' }),
    )
  })
})

describe('shapes of scales', () => {
  test('declared ends of every stage, and the step between neighbouring values', () => {
    expect(scaleShapes(instrument)).toEqual(
      instrument.scales.flatMap((each) =>
        each.stages.map(({ id, range }) => ({ scale: each.id, stage: id, ...range, step: id === 'mean' ? 0.5 : 1 })),
      ),
    )
  })
  test('uneven values have no step: items scored 0, 1, 5', () => {
    const definition: InstrumentDefinition = minimalDefinition()
    const [total] = definition.scales
    if (total === undefined || !('items' in total.score)) throw new Error('fixture')
    const items = total.score.items.map((key) => ({
      item: typeof key === 'string' ? key : key.item,
      scores: { '0': 0, '1': 1, '2': 5, '3': 5 },
    }))
    const uneven = { ...definition, scales: [{ ...total, score: { ...total.score, items: items.slice(0, 1) } }] }
    expect(scaleShapes(uneven).map(({ step }) => step)[0]).toBeNull()
  })
})
