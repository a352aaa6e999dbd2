import { describe, expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import { conform } from '../../src/conform/conform.js'
import { allowedMissing } from '../../src/conform/scores.js'
import { runVectors } from '../../src/conform/vectors.js'
import type { InstrumentDefinition, NormSetDefinition } from '../../src/core/definition.js'
import { acceptInstrument } from '../../src/instruments/parse-accepted.js'
import { acceptNormSet } from '../../src/instruments/parse-norm-set.js'

const folders = new Map(readFolders(new URL('../../instruments/', import.meta.url)).map((each) => [each.definition.id, each]))

/** A writable copy of bundled JSON, to be spoiled. */
type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> }

/** A faulty copy of a bundled definition, let past the reader so that conformance alone has to notice. */
function spoiled(id: string, spoil: (definition: Writable<InstrumentDefinition>) => void): InstrumentDefinition {
  const copy = structuredClone(folders.get(id)?.definition) as Writable<InstrumentDefinition>
  spoil(copy)
  acceptInstrument(copy as InstrumentDefinition)
  return copy as InstrumentDefinition
}

function normsOf(id: string): readonly NormSetDefinition[] {
  return structuredClone(folders.get(id)?.norms ?? [])
}

/** Faulty norm sets, without the worked examples of the sound ones, let past their lint for this instrument. */
function letPast(norms: Writable<readonly NormSetDefinition[]>, instrument: InstrumentDefinition): readonly NormSetDefinition[] {
  return (norms as readonly NormSetDefinition[]).map((set) => acceptNormSet({ ...set, examples: [] }, instrument))
}

function failures(definition: InstrumentDefinition, norms: readonly NormSetDefinition[] = []): ReadonlySet<string> {
  return new Set(
    conform(definition, norms)
      .checks.filter((check) => !check.passed)
      .map((check) => check.check),
  )
}

describe('conformance notices', () => {
  test('a declared range that forms do not reach', () => {
    const faulty = spoiled('gad-7', (d) => {
      const [stage] = d.scales[0]?.stages ?? []
      if (stage) stage.range.max = 20
    })
    expect(failures(faulty)).toContain('range')
  })

  test('an item left out of a scale', () => {
    const faulty = spoiled('gad-7', (d) => {
      const score = d.scales[0]?.score
      if (score && 'items' in score) score.items = score.items.slice(1)
    })
    expect(failures(faulty)).toContain('range')
  })

  test('a reversal that was forgotten', () => {
    const faulty = spoiled('ces-d', (d) => {
      const score = d.scales[0]?.score
      if (score && 'items' in score) score.items = score.items.map((key) => (typeof key === 'string' ? key : key.item))
    })
    expect(failures(faulty)).toContain('vector')
  })

  test('a worked example that does not come out, with what was expected', () => {
    const faulty = spoiled('phq-a', (d) => {
      const vector = d.vectors.find((each) => each.id === 'one-missing-half-up')
      if (vector) vector.expect = { scales: { total: { sum: 4 } } }
    })
    expect(runVectors(faulty)).toMatchObject([
      { code: 'definition/vector-mismatch', params: { vector: 'one-missing-half-up', what: 'total.sum', expected: 4, received: 5 } },
    ])
    expect(failures(faulty)).toContain('vector')
  })

  test('a norm table that falls while the raw score rises', () => {
    const norms = normsOf('k10') as Writable<readonly NormSetDefinition[]>
    const stratum = norms[0]?.scores[0]?.strata[0]
    if (stratum) {
      const values = Array.from({ length: 41 }, (_, at) => (at === 20 ? 10 : 30 + at))
      Object.assign(stratum, { cell: 'values', from: 10, values })
    }
    const k10 = spoiled('k10', (d) => {
      d.vectors = d.vectors.filter((vector) => vector.norms === undefined)
    })
    expect(failures(k10, letPast(norms, k10))).toEqual(new Set(['norm-monotone']))
  })

  test('a stratum that an earlier one hides', () => {
    const norms = normsOf('k10') as Writable<readonly NormSetDefinition[]>
    const strata = norms[0]?.scores[0]?.strata
    if (strata?.[0]) strata[0].when = {}
    delete norms[0]?.examples
    const k10 = spoiled('k10', (d) => {
      d.vectors = d.vectors.filter((vector) => vector.norms === undefined)
    })
    expect(failures(k10, letPast(norms, k10))).toContain('norm-stratum')
  })

  test('a band that no score reaches', () => {
    const faulty = spoiled('gad-7', (d) => {
      const set = d.bandSets[0]
      if (set) set.cuts = [5, 10, 22].map((at) => ({ at, closed: 'at-or-above' as const }))
    })
    expect(failures(faulty)).toContain('band-reachable')
  })

  test('a category that no answers give', () => {
    const faulty = spoiled('c-ssrs', (d) => {
      const decision = d.decisions?.[0]
      if (decision) decision.rows = decision.rows.filter((row) => row.category !== 'moderate')
    })
    expect(failures(faulty)).toContain('category-reachable')
  })
})

test('the number of answers that may be missing, by policy', () => {
  const figure = { source: 'x', mark: 'K' } as const
  expect(allowedMissing({ policy: 'complete-only', figure }, 9)).toBe(0)
  expect(allowedMissing({ policy: 'prorate', minAnswered: 7, figure }, 9)).toBe(2)
  expect(allowedMissing({ policy: 'zero-fill', maxMissing: 3, figure }, 9)).toBe(3)
  expect(allowedMissing({ policy: 'prorate', minProportion: 0.8, figure }, 9)).toBe(1)
  expect(allowedMissing({ policy: 'prorate', minProportion: 0.8, figure }, 10)).toBe(2)
  expect(allowedMissing({ policy: 'prorate', minProportion: 0.7, figure }, 10)).toBe(3)
})
