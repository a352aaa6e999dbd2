import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, compile, flatten, parseInstrument } from '../../src/index.js'
import { REASON_MASK } from '../../src/plan/status.js'
import type { AnyResult, ScaleScore } from '../../src/results/result.js'
import { assessWithPlan, linkPlan, type PlanColumns, scoreColumns } from '../../src/runtime.js'
import { accepts, instrumentDefinitions, instruments, instrumentsWithRows } from '../reference/instrument-arbitraries.js'
import { scoreNaively } from '../reference/naive-scorer.js'

const JSON_OF = (value: unknown): string => JSON.stringify(value)

/** The same data with the keys of every object in the opposite order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  ) as T
}

const scalesOf = (result: AnyResult): readonly (readonly [string, ScaleScore])[] =>
  Object.entries(result.scales as Readonly<Record<string, ScaleScore>>)
const valuesOf = (score: ScaleScore): ReadonlyMap<string, unknown> => new Map(Object.entries(score))

describe('random instruments', () => {
  it('the lint accepts nearly all of them, and what it accepts compiles', () => {
    const drawn = fc.sample(instrumentDefinitions(), { numRuns: 100, seed: 12 })
    expect(drawn.filter(accepts).length).toBeGreaterThan(85)
  })

  it('score as a literal reading of the definition scores them', () => {
    fc.assert(
      fc.property(instrumentsWithRows(4), ({ instrument, administrations }) => {
        for (const administration of administrations) {
          const result = assess(instrument, administration)
          const naive = scoreNaively(instrument, administration)
          for (const scale of instrument.scales) {
            const score = result.scales[scale.id]
            const stages = score === undefined || score.status === 'absent' ? null : valuesOf(score)
            const read = stages === null ? null : Object.fromEntries(scale.stages.map(({ id }) => [id, stages.get(id)]))
            expect({ [scale.id]: read }).toEqual({ [scale.id]: naive.scales[scale.id] })
            for (const { bandSet, band, state } of score?.bands ?? []) {
              const own = naive.bands[bandSet]
              if (own !== null && state !== 'withheld') expect({ [bandSet]: band }).toEqual({ [bandSet]: own })
            }
          }
          const decided = Object.entries(result.decisions).map(([id, each]) => [id, each.status === 'scored' ? each.category : null])
          expect(Object.fromEntries(decided)).toEqual(naive.decisions)
          expect(Object.fromEntries(result.criticalItems.map(({ item, state }) => [item, state]))).toEqual(naive.criticalItems)
          expect(Object.fromEntries(result.validity.map(({ id, outcome }) => [id, outcome]))).toEqual(naive.validity)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('give the same bytes through a printed plan and whatever the order of keys', () => {
    fc.assert(
      fc.property(instrumentsWithRows(2), ({ instrument, administrations }) => {
        const linked = linkPlan(JSON.parse(JSON_OF(compile(instrument))))
        const again = parseInstrument(turned(instrument))
        expect(again.ok).toBe(true)
        for (const administration of administrations) {
          const given = JSON_OF(administration)
          const result = JSON_OF(assess(instrument, administration))
          expect(JSON_OF(assess(instrument, turned(administration)))).toBe(result)
          if (again.ok) expect(JSON_OF(assess(again.value, administration))).toBe(result)
          expect(JSON_OF(assessWithPlan(linked, administration))).toBe(result)
          expect(JSON_OF(administration)).toBe(given)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are read back from their own text unchanged', () => {
    fc.assert(
      fc.property(instruments(), (instrument) => {
        const again = parseInstrument(JSON_OF(instrument))
        expect(again.ok && again.value).toEqual(instrument)
      }),
      { numRuns: 20 },
    )
  })

  it('score columns as they score one form after another', () => {
    fc.assert(
      fc.property(instrumentsWithRows(6), ({ instrument, administrations }) => {
        const plan = compile(instrument)
        const reader = linkPlan(plan)
        const { items, reals } = plan.program.inputs
        const count = administrations.length
        const columns = {
          count,
          items: items.map(() => new Uint8Array(count)),
          reals: reals.map(() => ({ values: new Float64Array(count), missing: new Uint8Array(count) })),
          attributes: Object.fromEntries(plan.program.inputs.attributes.map(({ id }) => [id, new Int32Array(count)])),
        }
        const results = administrations.map((administration, row) => {
          const result = assessWithPlan(reader, administration)
          for (const [k, column] of columns.items.entries()) column[row] = reader.items[k]?.[0] ?? 0
          for (const [k, { values, missing }] of columns.reals.entries()) {
            values[row] = reader.reals[k]?.[0] ?? 0
            missing[row] = reader.realMissing[k]?.[0] ?? 0
          }
          for (const [k, column] of Object.values(columns.attributes).entries()) column[row] = reader.attributes[k]?.[0] ?? 0
          return result
        })
        const scored = scoreColumns(linkPlan(plan), columns satisfies PlanColumns)
        for (const [row, result] of results.entries()) {
          for (const { id, stages, bands } of scored.scales) {
            const score = result.scales[id] as ScaleScore
            const absent = stages.some(({ statuses }) => ((statuses[row] ?? 0) & REASON_MASK) !== 0)
            expect(score.status).toBe(absent ? 'absent' : 'scored')
            if (!absent) for (const stage of stages) expect(valuesOf(score).get(stage.id)).toBe(stage.values[row])
            for (const [b, { categories }] of bands.entries()) {
              const at = categories[row] ?? -1
              const outputs = plan.outputs.scales.find((scale) => scale.id === id)?.bands[b]?.bands ?? []
              if (at >= 0) expect(score.bands[b]?.band).toBe(outputs[at]?.id)
              else expect(['withheld', 'determined', 'provisional']).toContain(score.bands[b]?.state)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('flatten to rows in which what is absent is null', () => {
    fc.assert(
      fc.property(instrumentsWithRows(3, {}, { answered: [8, 2, 0] }), ({ instrument, administrations }) => {
        for (const administration of administrations) {
          const result = assess(instrument, administration)
          const row = flatten(result)
          for (const [id, score] of scalesOf(result)) {
            for (const stage of instrument.scales.find((scale) => scale.id === id)?.stages ?? []) {
              const cell = row[`${id}_${stage.id}`]
              if (score.status === 'absent') expect(cell ?? null).toBeNull()
              else expect(cell).toBe(valuesOf(score).get(stage.id))
            }
          }
          for (const [id, outcome] of Object.entries(result.decisions)) if (outcome.status === 'absent') expect(row[id]).toBeNull()
          expect(Object.values(row).every((cell) => cell === null || ['string', 'number'].includes(typeof cell))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
