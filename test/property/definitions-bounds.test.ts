import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { assess } from '../../src/index.js'
import type { Administration, Response } from '../../src/results/administration.js'
import type { AnyResult, ScaleScore } from '../../src/results/result.js'
import { instrumentsWithRows } from '../reference/instrument-arbitraries.js'
import { scoreNaively } from '../reference/naive-scorer.js'

const MOST_COMPLETIONS = 150
const EPSILON = 1e-9

function answersOf(definition: InstrumentDefinition, item: InstrumentDefinition['items'][number]): readonly number[] {
  if ('responses' in item) return (definition.responseSets[item.responses]?.options ?? []).map(({ code }) => code)
  if (item.kind === 'clock-time') return []
  const step = item.kind === 'decimal' ? item.step : 1
  return Array.from({ length: Math.round((item.max - item.min) / step) + 1 }, (_, k) => Number((item.min + k * step).toFixed(6)))
}

/** Every way to answer what is blank, item by item: what a rule surely does not ask stays blank. */
function completions(definition: InstrumentDefinition, administration: Administration): readonly Administration[] {
  let forms: Administration[] = [administration]
  for (const item of definition.items) {
    if ((administration.responses[item.id] ?? null) !== null) continue
    forms = forms.flatMap((form) => {
      if (!scoreNaively(definition, form).applies(item.id)) return [form]
      return answersOf(definition, item).map((code): Administration => {
        const responses: Record<string, Response> = { ...form.responses, [item.id]: code }
        return { ...form, responses }
      })
    })
    if (forms.length > MOST_COMPLETIONS) return []
  }
  return forms
}

const scalesOf = (result: AnyResult): readonly (readonly [string, ScaleScore])[] =>
  Object.entries(result.scales as Readonly<Record<string, ScaleScore>>)

describe('bounds of random instruments', () => {
  it('hold every way to fill in the blanks', () => {
    let compared = 0
    fc.assert(
      fc.property(
        instrumentsWithRows(3, { items: 5, scales: 4, reals: false, multiSelect: false }, { answered: [9, 7, 5], reasons: false }),
        ({ instrument, administrations }) => {
          for (const administration of administrations) {
            const open = assess(instrument, administration)
            for (const form of completions(instrument, administration)) {
              const closed = assess(instrument, form)
              compared += 1
              for (const [id, score] of scalesOf(open)) {
                const full = closed.scales[id] as ScaleScore
                const values = new Map<string, unknown>(Object.entries(full))
                const own = new Map<string, unknown>(Object.entries(score))
                for (const stage of full.status === 'scored' ? (instrument.scales.find((scale) => scale.id === id)?.stages ?? []) : []) {
                  const value = values.get(stage.id) as number
                  const bounds = score.bounds?.[stage.id]
                  const least = bounds === undefined ? own.get(stage.id) : (bounds?.lowest ?? -Infinity)
                  const most = bounds === undefined ? own.get(stage.id) : (bounds?.highest ?? Infinity)
                  const slack = EPSILON * Math.max(1, Math.abs(value))
                  expect(
                    [id, stage.id, value, least, most, value >= (least as number) - slack && value <= (most as number) + slack].at(-1),
                  ).toBe(true)
                }
                for (const [b, band] of score.bands.entries()) {
                  const filled = full.bands[b]?.band ?? null
                  if (filled !== null && (band.state === 'final' || band.state === 'determined')) expect(filled).toBe(band.band)
                }
              }
              for (const [id, outcome] of Object.entries(open.decisions)) {
                const filled = closed.decisions[id]
                if (outcome.bounds == null || filled?.status !== 'scored') continue
                const categories = instrument.decisions?.find((decision) => decision.id === id)?.categories ?? []
                const rank = (category: string): number => categories.find((each) => each.id === category)?.severity ?? Number.NaN
                expect(filled.severity).toBeGreaterThanOrEqual(rank(outcome.bounds.leastConcerning))
                expect(filled.severity).toBeLessThanOrEqual(rank(outcome.bounds.mostConcerning))
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(300)
  })
})
