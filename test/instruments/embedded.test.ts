import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import { assess } from '../../src/assess.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { gad2 } from '../../src/instruments/generated/gad-2.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'
import { k6 } from '../../src/instruments/generated/k6.js'
import { k10 } from '../../src/instruments/generated/k10.js'
import { phq2 } from '../../src/instruments/generated/phq-2.js'
import { phq4 } from '../../src/instruments/generated/phq-4.js'
import { phq9 } from '../../src/instruments/generated/phq-9.js'

const definitions: readonly InstrumentDefinition[] = readFolders(new URL('../../instruments/', import.meta.url)).map(
  (folder) => folder.definition,
)
const embedded = definitions.filter((definition) => definition.embeddedIn !== undefined)

/** What an answer to an item may be and what it counts: codes with their scores. */
function answers(definition: InstrumentDefinition, id: string): readonly (readonly [number, number])[] {
  const item = definition.items.find((each) => each.id === id)
  if (item?.kind !== 'choice') throw new Error(`${definition.id} ${id}`)
  return definition.responseSets[item.responses]?.options.map(({ code, score }) => [code, score ?? code] as const) ?? []
}

describe.each(embedded.map((short) => [short.id, short] as const))('%s lies inside a long form', (_, short) => {
  test('every item is there, takes the same codes and counts the same', () => {
    const long = definitions.find(({ id }) => id === short.embeddedIn?.instrument)
    if (long === undefined) throw new Error(`${short.id}: ${short.embeddedIn?.instrument} is not bundled`)
    for (const [own, target] of Object.entries(short.embeddedIn?.items ?? {})) expect(answers(short, own)).toEqual(answers(long, target))
  })
})

const codes = (length: number, min: number, max: number) => fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length })
const form = (items: readonly { readonly id: string }[], answered: readonly number[]): Record<string, number> =>
  Object.fromEntries(answered.map((code, at) => [items[at]?.id ?? '', code]))
const derive = (from: Readonly<Record<string, number>>, items: Readonly<Record<string, string>>): Record<string, number | null> =>
  Object.fromEntries(Object.entries(items).map(([own, target]) => [own, from[target] ?? null]))
const sum = (record: unknown, stage = 'sum'): unknown => (record as Readonly<Record<string, unknown>>)[stage]

describe('a short form from the answers to the long one (law)', () => {
  test('PHQ-2, GAD-2 and PHQ-4 agree with one another and with the items of PHQ-9 and GAD-7', () => {
    fc.assert(
      fc.property(codes(9, 0, 3), codes(7, 0, 3), (low, anxious) => {
        const [p, g] = [form(phq9.items, low), form(gad7.items, anxious)]
        const two = assess(phq2, { responses: derive(p, phq2.embeddedIn?.items ?? {}), respondent: { key: 'k' } }).scales.total
        const gad = assess(gad2, { responses: derive(g, gad2.embeddedIn?.items ?? {}), respondent: { key: 'k' } }).scales.total
        const both = { ...derive(p, phq4.embeddedIn?.items ?? {}), phq4_nervous: g.gad7_1 ?? null, phq4_worry: g.gad7_2 ?? null }
        const four = assess(phq4, { responses: both, respondent: { key: 'k' } }).scales
        expect(sum(two)).toBe((low[0] ?? 0) + (low[1] ?? 0))
        expect(sum(gad)).toBe((anxious[0] ?? 0) + (anxious[1] ?? 0))
        expect([sum(four.depression), sum(four.anxiety)]).toEqual([sum(two), sum(gad)])
        expect(sum(four.total)).toBe(Number(sum(two)) + Number(sum(gad)))
      }),
      { numRuns: 60 },
    )
  })

  test('K6 on both codings from the K10', () => {
    fc.assert(
      fc.property(codes(10, 1, 5), (answered) => {
        const responses = derive(form(k10.items, answered), k6.embeddedIn?.items ?? {})
        const { total } = assess(k6, { responses, respondent: { key: 'k' } }).scales
        // Nervous, hopeless, restless, effort, sad, worthless: numbers 2, 4, 5, 8, 9 and 10 of the K10.
        const expected = [2, 4, 5, 8, 9, 10].reduce((all, n) => all + (answered[n - 1] ?? 0), 0)
        expect([sum(total), sum(total, 'sum_0_24')]).toEqual([expected, expected - 6])
      }),
      { numRuns: 60 },
    )
  })
})
