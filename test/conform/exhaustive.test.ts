import { describe, expect, test } from 'vitest'
import { boundaryRows, runBoundaries } from '../../src/conform/boundary.js'
import { createComparison, type PatternRun, runExhaustively } from '../../src/conform/exhaustive.js'
import { BLANK, type Cell } from '../../src/conform/oracle-scales.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { asq } from '../../src/instruments/generated/asq.js'
import { cSsrs } from '../../src/instruments/generated/c-ssrs.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'
import { phq9 } from '../../src/instruments/generated/phq-9.js'
import { rses } from '../../src/instruments/generated/rses.js'
import { sdqSelf } from '../../src/instruments/generated/sdq-self.js'
import { swemwbs } from '../../src/instruments/generated/swemwbs.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { assertInstrument } from '../../src/instruments/parse.js'

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> }

function permitted(definition: InstrumentDefinition): Instrument {
  return assertInstrument(definition, { permission: 'conformance' })
}

/** The plan of the true definition against an independent reading of a spoiled one. */
function differences(
  definition: InstrumentDefinition,
  rows: readonly (readonly Cell[])[],
  spoil: (reading: Writable<InstrumentDefinition>) => void,
): PatternRun {
  const reading = structuredClone(definition) as Writable<InstrumentDefinition>
  spoil(reading)
  const comparison = createComparison(permitted(definition), reading as InstrumentDefinition)
  comparison.compare(rows)
  return comparison.report(false, true)
}

describe('every pattern', () => {
  test('of seven items with four answers or none: 5 to the power of 7, all alike', () => {
    expect(runExhaustively(assertInstrument(gad7), 100_000)).toMatchObject({
      exhaustive: true,
      blanks: true,
      patterns: 5 ** 7,
      failed: 0,
      scales: ['total', 'total_up_to_two_missing'],
    })
  })

  test('of decisions behind gates: 3 to the power of 5 and of 7', () => {
    for (const [definition, items, decisions] of [
      [asq, 5, ['result']],
      [cSsrs, 7, ['triage']],
    ] as const) {
      expect(runExhaustively(assertInstrument(definition))).toMatchObject({ patterns: 3 ** items, failed: 0, decisions })
    }
  })

  test('without blanks where those would be too many, and none at all beyond the limit', () => {
    const instrument = assertInstrument(gad7)
    expect(runExhaustively(instrument, 20_000)).toMatchObject({ blanks: false, patterns: 4 ** 7, failed: 0 })
    expect(runExhaustively(instrument, 4 ** 7 - 1)).toBeUndefined()
  })
})

describe('the independent reading notices', () => {
  const seven = boundaryRows(assertInstrument(gad7))

  test('an item that is lost, with the first form that shows it', () => {
    const { failed, first } = differences(gad7, seven, ({ scales }) => {
      const score = scales[0]?.score
      if (score !== undefined && 'items' in score) score.items = score.items.slice(1)
    })
    expect(failed).toBeGreaterThan(0)
    expect(first).toMatchObject({ what: 'total.sum', answers: { gad7_1: expect.any(Number) } })
  })

  test('a cut score that moved by one', () => {
    const { first } = differences(gad7, seven, ({ bandSets }) => {
      const cut = bandSets[0]?.cuts[0]
      if (cut !== undefined) cut.at = 6
    })
    expect(first).toMatchObject({ what: gad7.bandSets[0]?.id, expected: '0', received: '1' })
  })

  test('a limit of missing answers that moved by one', () => {
    const run = differences(phq9, boundaryRows(assertInstrument(phq9)), ({ scales }) => {
      for (const { score } of scales) {
        if ('missing' in score && 'maxMissing' in score.missing) score.missing.maxMissing = (score.missing.maxMissing ?? 0) + 1
      }
    })
    expect(run.first).toMatchObject({ received: 'absent' })
  })

  test('a reversal that is lost', () => {
    const run = differences(rses, boundaryRows(assertInstrument(rses)), ({ scales }) => {
      const score = scales[0]?.score
      if (score !== undefined && 'items' in score) score.items = score.items.map((key) => (typeof key === 'string' ? key : key.item))
    })
    expect(run.failed).toBeGreaterThan(0)
  })

  test('a part of a composite and a row of a printed table that are others', () => {
    const sdq = differences(sdqSelf, boundaryRows(permitted(sdqSelf)), ({ scales }) => {
      const score = scales.find(({ id }) => id === 'total')?.score
      if (score?.method === 'composite') score.of = score.of.map((part, at) => (at === 0 ? { scale: 'prosocial', stage: 'sum' } : part))
    })
    expect(sdq.first).toMatchObject({ what: 'total.sum' })
    const table = differences(swemwbs, boundaryRows(permitted(swemwbs)), ({ scales }) => {
      const score = scales.find(({ id }) => id === 'metric')?.score
      if (score?.method === 'look-up') score.values[3] = 12.41
    })
    expect(table.first).toMatchObject({ what: 'metric.metric', expected: '12.41', received: '12.4' })
  })

  test('a row of a decision and an implied answer that are others', () => {
    const rows = boundaryRows(assertInstrument(cSsrs))
    const row = differences(cSsrs, rows, ({ decisions }) => {
      const first = decisions?.[0]?.rows[0]
      if (first !== undefined) first.category = 'low'
    })
    expect(row.first).toMatchObject({ what: 'triage', expected: 'low', received: 'high' })
    const gate = differences(cSsrs, rows, ({ applicability }) => {
      const first = applicability?.[0]
      if (first !== undefined) first.otherwise = { implied: 1 }
    })
    expect(gate.first).toMatchObject({ what: 'triage' })
  })
})

describe('border forms', () => {
  test('reach the lowest and the highest form, every code of every item, and up to fourteen blanks', () => {
    const rows = boundaryRows(assertInstrument(phq9))
    const blanks = new Set(rows.map((row) => row.slice(0, 9).filter((cell) => cell === BLANK).length))
    expect([...blanks].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (let item = 0; item < 9; item++) expect(new Set(rows.map((row) => row[item]))).toEqual(new Set([0, 1, 2, 3, BLANK]))
    const sums = new Set(rows.map((row) => row.slice(0, 9).reduce((sum, cell) => sum + (cell === BLANK ? 0 : cell), 0)))
    expect([...sums].sort((a, b) => a - b)).toEqual(Array.from({ length: 28 }, (_, sum) => sum))
    expect(runBoundaries(assertInstrument(phq9))).toMatchObject({ exhaustive: false, blanks: true, patterns: rows.length, failed: 0 })
  })
})
