import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { NormExample, NormSetDefinition } from '../../src/core/definition.js'
import { compile } from '../../src/instruments/compile.js'
import { k10 } from '../../src/instruments/generated/k10.js'
import { assertInstrument, parseInstrument } from '../../src/instruments/parse.js'
import { parseNormSet } from '../../src/instruments/parse-norm-set.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const source = new URL('../../instruments/k10/norms/k10-china-2019.json', import.meta.url)
const china = JSON.parse(readFileSync(source, 'utf8')) as NormSetDefinition
const [score] = china.scores

/** T score of a girl: mean 21.43 and SD 7.35 as Jiang et al. (2023) print them. */
function worked(raw: number): number {
  return Math.floor(50 + (10 * (raw - 21.43)) / 7.35 + 0.5)
}

const girl = { sex: 'F', grade: 8, ageMonths: 166 } as const
function withExamples(...examples: readonly NormExample[]): NormSetDefinition {
  return { ...china, examples }
}
function codes(set: NormSetDefinition): readonly string[] {
  return parseNormSet(set, { instrument: k10 }).issues.flatMap((each) => (each.severity === 'info' ? [] : `${each.code} ${each.path}`))
}

describe('worked examples of a norm set', () => {
  const right: NormExample = { scale: score?.scale ?? '', respondent: girl, score: 30, value: worked(30) }

  test('the right one is accepted', () => {
    expect(codes(withExamples(right))).toEqual([])
  })

  test('a wrong value refuses the set, at its place and with both values; compile refuses it as well', () => {
    const wrong = withExamples(right, { ...right, value: worked(30) + 1 })
    const parsed = parseNormSet(wrong, { instrument: k10 })
    expect(parsed.ok).toBe(false)
    expect(parsed.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'norms/example-mismatch',
        path: '/examples/1/value',
        params: { expected: String(worked(30) + 1), received: String(worked(30)) },
        message: expect.stringContaining(`should give ${worked(30) + 1}, and gives ${worked(30)}`),
      },
    ])
    expect(() => compile(k10, { norms: [wrong] })).toThrow(expect.objectContaining({ code: 'norms/example-mismatch' }))
  })

  test('a changed figure is seen by the example', () => {
    const set = withExamples(right)
    const changed = {
      ...set,
      scores: set.scores.map((each) => ({
        ...each,
        strata: each.strata.map((stratum) => (stratum.cell === 'moments' ? { ...stratum, mean: stratum.mean + 1 } : stratum)),
      })),
    }
    expect(codes(changed)).toEqual(['norms/example-mismatch /examples/0/value'])
  })

  test('null where there is a score, and a value where there is none', () => {
    expect(codes(withExamples({ ...right, value: null }))).toEqual(['norms/example-mismatch /examples/0/value'])
  })

  test('unknown scale, stage or metric, ambiguous, off the range, unknown form or informant', () => {
    expect(codes(withExamples({ ...right, scale: 'distres' }))).toEqual(['norms/example-unreadable /examples/0'])
    expect(codes(withExamples({ ...right, metric: 'z' }))).toEqual(['norms/example-unreadable /examples/0'])
    expect(codes(withExamples({ ...right, stage: 'no_stage' }))).toHaveLength(1)
    expect(codes(withExamples({ ...right, score: 51 }))).toEqual(['norms/example-unreadable /examples/0/score'])
    expect(codes(withExamples({ ...right, respondent: { ...girl, form: 'no-form' } }))).toEqual([
      'definition/unknown-reference /examples/0/respondent/form',
    ])
    expect(codes(withExamples({ ...right, respondent: { ...girl, informant: 'teacher' } }))).toEqual([
      'definition/unknown-reference /examples/0/respondent/informant',
    ])
    const twice = { ...china, scores: china.scores.flatMap((each) => [each, { ...each, metric: 'z' as const }]) }
    expect(codes({ ...twice, examples: [right] })).toEqual(['norms/example-unreadable /examples/0'])
    expect(codes({ ...twice, examples: [{ ...right, metric: 't' }] })).toEqual([])
  })

  test('more examples than a column has codes', () => {
    const many = Array.from({ length: 500 }, (_, at): NormExample => ({ ...right, score: 10 + (at % 41), value: worked(10 + (at % 41)) }))
    expect(codes(withExamples(...many))).toEqual([])
    expect(codes(withExamples(...many, { ...right, value: 0 }))).toEqual(['norms/example-mismatch /examples/500/value'])
  })
})

describe('accuracy and recommendation of band sets', () => {
  const definition = minimalDefinition()
  const [set] = definition.bandSets
  if (set === undefined) throw new Error('the fixture has a band set')
  const at = set.cuts[0]?.at
  const figure = set.figure
  const accuracy = { cut: Number(at), criterion: { en: 'interview' }, population: { en: 'pupils' }, sensitivity: 0.8, figure }
  const issues = (sets: typeof definition.bandSets): readonly string[] =>
    parseInstrument({ ...definition, bandSets: sets }).issues.map((each) => `${each.severity} ${each.code} ${each.path}`)

  test('the cut is one of the set’s', () => {
    expect(issues([{ ...set, accuracy: [accuracy] }]).filter((each) => each.includes('accuracy'))).toEqual([])
    expect(issues([{ ...set, accuracy: [{ ...accuracy, cut: accuracy.cut + 0.5 }] }])).toContain(
      'error definition/accuracy /bandSets/0/accuracy/0/cut',
    )
    const { sensitivity: _, ...empty } = accuracy
    expect(issues([{ ...set, accuracy: [empty] }])).toContain('warning definition/accuracy /bandSets/0/accuracy/0')
  })

  test('several sets on one scale: the default gives its reason, each its population', () => {
    const told = (sets: typeof definition.bandSets): number => issues(sets).filter((each) => each.includes('recommendation')).length
    const words = { en: 'words', 'zh-CN': '文字' }
    expect(told([set])).toBe(0)
    expect(
      told([
        { ...set, default: true },
        { ...set, id: 'other', default: false },
      ]),
    ).toBe(3)
    expect(
      told([
        { ...set, default: true, reason: words, population: words },
        { ...set, id: 'other', default: false, population: words },
      ]),
    ).toBe(0)
  })

  test('the fixture itself is sound', () => {
    expect(assertInstrument(definition).id).toBe('minimal')
  })
})
