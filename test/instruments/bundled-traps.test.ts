import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { conform } from '../../src/conform/conform.js'
import type { InstrumentDefinition, NormSetDefinition } from '../../src/core/definition.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'
import { k10, k10China2019 } from '../../src/instruments/generated/k10.js'
import { phqA } from '../../src/instruments/generated/phq-a.js'
import { rcads47, rcads47UsYouth } from '../../src/instruments/generated/rcads-47.js'
import { parseInstrument, parseNormSetStructure } from '../../src/instruments/parse.js'
import { acceptInstrument } from '../../src/instruments/parse-accepted.js'

const threes = Object.fromEntries(k10.items.map((item) => [item.id, 3]))
const girl = { key: 'k', grade: 8, sex: 'F' }

describe('T15 the choice of a norm sample is not neutral', () => {
  // The wider sample of the same survey: mean 21.5, SD 9.2.
  const wider: NormSetDefinition = {
    ...k10China2019,
    id: 'k10-china-2019-wide',
    edition: '2019, wider sample',
    examples: [],
    scores: k10China2019.scores.map(({ fallbacks: _, ...score }) => ({
      ...score,
      strata: [{ id: 'all', when: {}, cell: 'moments', mean: 21.5, sd: 9.2 }],
    })),
  }

  test('no norm set is applied unless it is named', () => {
    expect(assess(k10, { responses: threes, respondent: girl }).scales.total.standardScores).toEqual([])
  })

  test('two samples give two T scores side by side, each with its set and edition', () => {
    const { total } = assess(k10, { responses: threes, respondent: girl }, { norms: [k10China2019, wider] }).scales
    expect(total.standardScores.map((score) => [score.normSet, score.edition, score.status === 'scored' && score.value])).toEqual([
      ['k10-china-2019', '2019', 62],
      ['k10-china-2019-wide', '2019, wider sample', 59],
    ])
  })
})

describe('T18 old norms in circulation', () => {
  test.each(['edition', 'figure', 'references', 'reviewBy', 'population'])('a norm set without %s is refused', (property) => {
    const copy: Record<string, unknown> = structuredClone({ ...rcads47UsYouth })
    expect(parseNormSetStructure(copy).ok).toBe(true)
    delete copy[property]
    const read = parseNormSetStructure(copy)
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toContain('definition/missing-property')
  })

  test('the result names edition and hash of the set it used', () => {
    const { provenance } = assess(k10, { responses: threes, respondent: girl }, { norms: [k10China2019] })
    expect(provenance.norms).toMatchObject([{ id: 'k10-china-2019', edition: '2019', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  })
})

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> }
function changed(definition: InstrumentDefinition, change: (copy: Writable<InstrumentDefinition>) => void): InstrumentDefinition {
  const copy = structuredClone({ ...definition }) as Writable<InstrumentDefinition>
  change(copy)
  return copy as InstrumentDefinition
}
function codes(definition: InstrumentDefinition): readonly string[] {
  return parseInstrument(definition).issues.flatMap((issue) => (issue.severity === 'error' ? [issue.code] : []))
}

describe('T19 wrong item sets', () => {
  const short = changed(gad7, (copy) => {
    const score = copy.scales[0]?.score
    if (score && 'items' in score) score.items = score.items.slice(1)
  })

  test('the declared maximum is recomputed from the items', () => {
    expect(codes(short)).toContain('definition/range-mismatch')
    const failed = conform(acceptInstrument(short)).checks.filter((check) => !check.passed)
    expect(failed.map((check) => check.check)).toContain('range')
  })

  test('an item that no definition knows is refused', () => {
    const stray = changed(gad7, (copy) => {
      const score = copy.scales[0]?.score
      if (score && 'items' in score) score.items = [...score.items.slice(1), 'gad7_8']
    })
    expect(codes(stray)).toContain('definition/unknown-reference')
  })

  test('the six RCADS subscales share no item and cover all but none of the 47', () => {
    const items = rcads47.scales.flatMap(({ score }) => ('items' in score ? score.items : []))
    expect(items.length).toBe(47)
    expect(new Set(items).size).toBe(47)
  })
})

describe('T28 variants mixed', () => {
  test('norms of another instrument are refused', () => {
    expect(() => assess(gad7, { responses: {}, respondent: girl }, { norms: [k10China2019] })).toThrow(
      expect.objectContaining({ code: 'compile/norm-set-instrument' }),
    )
  })

  test('a result says which definition and version it came from, and every form its source', () => {
    const { instrument } = assess(phqA, { responses: {}, respondent: girl, form: 'en-7d' })
    expect(instrument).toEqual({ id: 'phq-a', version: '1.0.0', form: 'en-7d' })
    for (const form of phqA.forms) expect(form.figure.source).not.toBe('')
    expect(phqA.forms.map((form) => form.recall)).toEqual([{ days: 14 }, { days: 7 }, { days: 14 }, { days: 7 }])
  })
})

describe('T48 a new version moves the maximum', () => {
  const next = changed(k10, (copy) => {
    copy.version = '2.0.0'
    copy.vectors = []
  })

  test('norms of the old major version are refused by the new one', () => {
    expect(() => assess(next, { responses: {}, respondent: girl }, { norms: [k10China2019] })).toThrow(
      expect.objectContaining({ code: 'compile/norm-set-instrument' }),
    )
  })

  test('version and hash in the result tell the two apart', () => {
    const before = assess(k10, { responses: threes, respondent: girl })
    const after = assess(next, { responses: threes, respondent: girl })
    expect(after.instrument.version).not.toBe(before.instrument.version)
    expect(after.provenance.definition).not.toBe(before.provenance.definition)
  })
})

describe('T50 one key for two forms', () => {
  // Ten construct ids; the second form prints them in another order. Half of the items are reversed.
  const ids = Array.from({ length: 10 }, (_, at) => `construct_${at + 1}`)
  const reversed = new Set(['construct_2', 'construct_5', 'construct_6', 'construct_8', 'construct_9'])
  // Printed numbers of the reversed constructs are 3, 5, 8, 9, 10 on the second form.
  const otherOrder = [1, 3, 2, 4, 5, 7, 10, 6, 8, 9].map((n) => `construct_${n}`)
  const twoForms = changed(gad7, (copy) => {
    copy.items = ids.map((id) => ({ id, label: { en: id, 'zh-CN': id }, kind: 'choice', responses: 'frequency' }))
    const [form] = copy.forms
    if (form)
      copy.forms = [
        { ...form, id: 'first', order: ids },
        { ...form, id: 'second', order: otherOrder },
      ]
    const [scale] = copy.scales
    copy.scales = copy.scales.slice(0, 1)
    if (scale && 'items' in scale.score) {
      scale.score.items = ids.map((item) => (reversed.has(item) ? { item, reverse: true as const } : item))
      const [stage] = scale.stages
      if (stage) stage.range = { min: 0, max: 30 }
    }
    copy.vectors = []
    copy.bandSets = []
  })
  const printed = (form: number, answers: readonly number[]): Record<string, number> =>
    Object.fromEntries((twoForms.forms[form]?.order ?? []).map((id, at) => [id, answers[at] ?? 0]))
  const sumOf = (responses: Record<string, number>): unknown => {
    const { total } = assess(twoForms, { responses, respondent: girl, form: 'second' }).scales
    return total?.status === 'scored' ? (total as Readonly<Record<string, unknown>>).sum : 'absent'
  }

  test('the key follows the construct, whatever number a form prints it under', () => {
    expect(otherOrder.flatMap((id, at) => (reversed.has(id) ? [at + 1] : []))).toEqual([3, 5, 8, 9, 10])
    const answers = otherOrder.map((id) => (reversed.has(id) ? 0 : 3))
    expect(sumOf(printed(1, answers))).toBe(30)
  })

  test('reading the second form by the numbers of the first mis-scores four items with nothing out of range', () => {
    const answers = otherOrder.map((id) => (reversed.has(id) ? 0 : 3))
    expect(sumOf(printed(0, answers))).toBe(30 - 4 * 3)
    expect(parseInstrument(twoForms).ok).toBe(true)
  })
})
