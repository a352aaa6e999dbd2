import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import { BUNDLED } from '../../src/cli/generated/bundled.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import type { Response } from '../../src/results/administration.js'
import type { AnyResult, Bounds, ScaleScore } from '../../src/results/result.js'

const RUNS = { numRuns: 40 }
type Answers = Readonly<Record<string, Response>>

/** The codes of every item by rising concern, as the scale that lists it first keys it; of numbers, the ends and steps between. */
function byConcern(instrument: InstrumentDefinition): ReadonlyMap<string, readonly number[]> {
  // On a scale of strengths a low score is the concern, so that an item that is not reversed there runs down.
  const keys = instrument.scales.flatMap(({ direction, score }) =>
    ('items' in score ? score.items : []).map((key) =>
      typeof key === 'string'
        ? { item: key, down: direction === 'lower-is-worse' }
        : { item: key.item, down: (key.reverse === true) !== (direction === 'lower-is-worse') },
    ),
  )
  const reversed = new Set(keys.flatMap(({ item, down }, at) => (down && keys.findIndex((key) => key.item === item) === at ? [item] : [])))
  return new Map(
    instrument.items.map((item) => {
      if (item.kind === 'integer') return [item.id, [0, 0.1, 0.5, 1].map((at) => Math.floor(item.min + at * (item.max - item.min)))]
      if (item.kind !== 'choice') throw new Error(`${item.id}: these laws speak of choices and whole numbers`)
      const options = [...(instrument.responseSets[item.responses]?.options ?? [])]
      const codes = options.sort((a, b) => (a.score ?? a.code) - (b.score ?? b.code)).map(({ code }) => code)
      return [item.id, reversed.has(item.id) ? codes.reverse() : codes]
    }),
  )
}

interface Span {
  /** severity of the band or category itself; null when there is none */
  readonly own: number | null
  /** severities of the least and the most concerning outcome; null when not known */
  readonly least: number | null
  readonly most: number | null
}

/** Severities of every band and decision of a result, with their bounds; a complete one is its own bound. */
function spansOf(instrument: InstrumentDefinition, result: AnyResult): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const add = (
    name: string,
    categories: readonly { readonly id: string; readonly severity: number }[],
    own: string | null,
    bounds: { readonly leastConcerning: string; readonly mostConcerning: string } | null | undefined,
  ): void => {
    const severity = (id: string | null | undefined): number | null => categories.find((each) => each.id === id)?.severity ?? null
    const ends = bounds === undefined ? [own, own] : [bounds?.leastConcerning, bounds?.mostConcerning]
    spans.set(name, { own: severity(own), least: severity(ends[0]), most: severity(ends[1]) })
  }
  for (const [scale, score] of Object.entries(result.scales as Readonly<Record<string, ScaleScore>>)) {
    for (const { bandSet, band, bounds } of score.bands) {
      add(`${scale} ${bandSet}`, instrument.bandSets.find(({ id }) => id === bandSet)?.bands ?? [], band, bounds)
    }
  }
  for (const [id, outcome] of Object.entries(result.decisions)) {
    const categories = instrument.decisions?.find((each) => each.id === id)?.categories ?? []
    add(id, categories, outcome.status === 'scored' ? outcome.category : null, outcome.bounds)
  }
  return spans
}

/** Every number of a result with its bounds: stages and standard scores; a complete one is its own bound. */
function numbersOf(result: AnyResult): ReadonlyMap<string, Bounds> {
  const numbers = new Map<string, Bounds>()
  const add = (name: string, value: unknown, bounds: Bounds | null | undefined): void => {
    if (bounds !== undefined && bounds !== null) numbers.set(name, bounds)
    else if (bounds === undefined && typeof value === 'number') numbers.set(name, { lowest: value, highest: value })
  }
  for (const [scale, score] of Object.entries(result.scales as Readonly<Record<string, ScaleScore>>)) {
    const values = new Map<string, unknown>(Object.entries(score))
    const stages = score.bounds === undefined ? [...values.keys()] : Object.keys(score.bounds)
    for (const stage of stages)
      if (stage !== 'answered' && stage !== 'total') add(`${scale} ${stage}`, values.get(stage), score.bounds?.[stage])
    for (const each of score.standardScores) {
      add(`${scale} ${each.normSet} ${each.metric}`, each.status === 'scored' ? each.value : undefined, each.bounds)
    }
  }
  return numbers
}

const bundled = await Promise.all(
  Object.values(BUNDLED).map(async (load) => {
    const { instrument, norms } = await load()
    return { instrument: assertInstrument(instrument, { permission: 'a test' }), norms }
  }),
)

describe.each(bundled.map((each) => [each.instrument.id, each] as const))('%s', (_, { instrument, norms }) => {
  const concern = byConcern(instrument)
  const ids = [...concern.keys()]
  const bandSets = instrument.bandSets.map(({ id }) => id)
  const run = (responses: Answers): AnyResult =>
    assess(
      instrument,
      { responses: responses as never, respondent: { key: 'k', grade: 8, sex: 'F', ageMonths: 168 } },
      { norms, bandSets },
    ) as AnyResult
  const scoresSilence = JSON.stringify(instrument.decisions ?? []).includes('"orMissing"')
  const codes = (id: string): readonly number[] => concern.get(id) ?? []
  const full = fc
    .tuple(...ids.map((id) => fc.constantFrom(...codes(id))))
    .map((given) => Object.fromEntries(ids.map((id, i) => [id, given[i]])) as Answers)
  /** Answers that no gate contradicts: what nobody would have been asked stays blank. */
  const consistent = full.map((answers) => {
    const contradicted = new Set(
      run(answers).warnings.flatMap(({ code, params }) => (code === 'score/gate-contradiction' ? [params.item] : [])),
    )
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !contradicted.has(id)))
  })

  it('law (a): raising the concern of one answer lowers no severity, neither of a band nor of its bounds', () => {
    const draws = fc.record({
      answers: consistent,
      blanks: fc.subarray(ids, { maxLength: Math.ceil(ids.length / 3) }),
      item: fc.constantFrom(...ids),
      from: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    })
    fc.assert(
      fc.property(draws, ({ answers, blanks, item, from, to }) => {
        const partial = Object.fromEntries(Object.entries(answers).filter(([id]) => !blanks.includes(id)))
        const at = (share: number): number => codes(item)[Math.floor(share * codes(item).length)] as number
        const milder = run({ ...partial, [item]: at(Math.min(from, to)) })
        const graver = run({ ...partial, [item]: at(Math.max(from, to)) })
        const lower = spansOf(instrument, milder)
        const higher = spansOf(instrument, graver)
        // Cuts are seldom crossed by one answer: the scores beneath them must move the same way.
        const graverNumbers = numbersOf(graver)
        for (const [name, before] of numbersOf(milder)) {
          const after = graverNumbers.get(name)
          if (after === undefined || instrument.scales.find(({ id }) => name.startsWith(`${id} `))?.direction !== 'higher-is-worse')
            continue
          expect(after.lowest, name).toBeGreaterThanOrEqual(before.lowest)
          expect(after.highest, name).toBeGreaterThanOrEqual(before.highest)
        }
        for (const [name, a] of lower) {
          const b = higher.get(name) ?? { own: null, least: null, most: null }
          for (const end of ['own', 'least', 'most'] as const) {
            const [before, after] = [a[end], b[end]]
            if (before !== null && after !== null) expect(after, `${name} ${end}`).toBeGreaterThanOrEqual(before)
          }
        }
      }),
      RUNS,
    )
  })

  it('law (c): answers that come in one by one only narrow the bounds, and end exactly in the result of the complete form', () => {
    const draws = fc.record({ answers: consistent, order: fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(8, ids.length) }) })
    fc.assert(
      fc.property(draws, ({ answers, order }) => {
        const open = order.filter((id) => Object.hasOwn(answers, id))
        const complete = run(answers)
        let given: Answers = Object.fromEntries(Object.entries(answers).filter(([id]) => !open.includes(id)))
        let result = run(given)
        const ends = spansOf(instrument, complete)
        const values = numbersOf(complete)
        for (const id of open) {
          const [spans, numbers] = [spansOf(instrument, result), numbersOf(result)]
          for (const [name, { own }] of ends) {
            const span = spans.get(name)
            if (own === null || span === undefined || span.least === null || span.most === null) continue
            // Where a manual scores a refusal or a blank as evidence, the answer may turn out milder, never more severe.
            if (!scoresSilence) expect(span.least, name).toBeLessThanOrEqual(own)
            expect(span.most, name).toBeGreaterThanOrEqual(own)
          }
          for (const [name, { lowest, highest }] of values) {
            const bounds = numbers.get(name)
            if (bounds === undefined) continue
            expect(bounds.lowest, name).toBeLessThanOrEqual(lowest)
            expect(bounds.highest, name).toBeGreaterThanOrEqual(highest)
          }
          given = { ...given, [id]: answers[id] as Response }
          const next = run(given)
          const narrower = numbersOf(next)
          for (const [name, { lowest, highest }] of numbers) {
            const after = narrower.get(name)
            if (after === undefined) continue
            expect(after.lowest, name).toBeGreaterThanOrEqual(lowest)
            expect(after.highest, name).toBeLessThanOrEqual(highest)
          }
          result = next
        }
        expect(JSON.stringify(result)).toBe(JSON.stringify(complete))
      }),
      RUNS,
    )
  })
})
