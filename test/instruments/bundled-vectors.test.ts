import { describe, expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import { assess } from '../../src/assess.js'
import type { InstrumentDefinition, VectorDefinition } from '../../src/core/definition.js'
import { rcads47, rcads47UsYouth } from '../../src/instruments/generated/rcads-47.js'

const folders = readFolders(new URL('../../instruments/', import.meta.url))
const names = folders.map((folder) => [folder.definition.id, folder.definition] as const)

/** The value a worked example gives for what a band set stands on. */
function expectedValue(vector: VectorDefinition, set: InstrumentDefinition['bandSets'][number]): number | undefined {
  const { scales, standardScores } = vector.expect
  if (set.metric !== undefined) return standardScores?.[set.scale]?.[set.metric]
  const stages = scales?.[set.scale]
  return stages === undefined || stages === 'absent' ? undefined : stages[set.stage ?? '']
}

/** Which cuts of a set hold for the pupil of a worked example: the first stratum of this informant, sex or age, else -1, the set's own. */
function stratumOf(vector: VectorDefinition, set: InstrumentDefinition['bandSets'][number]): number {
  const { informant, sex, ageMonths } = vector.respondent ?? {}
  return (set.strata ?? []).findIndex(
    ({ when }) =>
      (when.informant === undefined || when.informant === informant) &&
      (when.sex === undefined || when.sex === sex) &&
      (when.ageMonths === undefined || (ageMonths !== undefined && ageMonths >= when.ageMonths.min && ageMonths <= when.ageMonths.max)),
  )
}

/** How far apart two neighbouring scores may lie: whole sums, sums × 4, doubled sums, sums × 1.25 without the fraction, means of six items, T of a short scale. */
function step(set: InstrumentDefinition['bandSets'][number]): number {
  if (set.metric !== undefined) return 5
  if (set.stage === 'percent') return 4
  if (set.stage === 'doubled' || set.stage === 'index') return 2
  return set.stage === 'mean' ? 1 / 6 + 1e-9 : 1
}

describe.each(names)('worked examples of %s', (_, definition) => {
  test('stand on both sides of every cut score', () => {
    for (const set of definition.bandSets) {
      const all = definition.vectors.flatMap((vector) => {
        const value = expectedValue(vector, set)
        const band = vector.expect.bands?.[set.id]
        return value === undefined || band === undefined ? [] : [{ value, band, stratum: stratumOf(vector, set) }]
      })
      for (const stratum of [-1, ...(set.strata ?? []).keys()]) {
        const seen = all.filter((each) => each.stratum === stratum)
        for (const [c, { at }] of (set.strata?.[stratum]?.cuts ?? set.cuts).entries()) {
          const below = seen.filter(({ band }) => band === set.bands[c]?.id).map(({ value }) => value)
          const above = seen.filter(({ band }) => band === set.bands[c + 1]?.id).map(({ value }) => value)
          const gap = Math.min(...above) - Math.max(...below)
          expect(`${set.id} ${stratum} ${at}: ${gap > 0 && gap <= step(set)}`).toBe(`${set.id} ${stratum} ${at}: true`)
        }
      }
    }
  })

  test('show every critical item endorsed and not, and one each unknown and unreadable', () => {
    const states = (item: string): readonly (string | undefined)[] =>
      definition.vectors.map((vector) => vector.expect.criticalItems?.[item])
    for (const { item } of definition.criticalItems) {
      expect(states(item)).toContain('endorsed')
      expect(states(item)).toContain('not-endorsed')
    }
    if (definition.criticalItems.length === 0) return
    const all = definition.criticalItems.flatMap(({ item }) => states(item))
    expect(all).toContain('unknown')
    expect(all).toContain('unreadable')
  })

  test('show every scale scored and, where blanks can undo it, absent', () => {
    for (const { id } of definition.scales) {
      const seen = definition.vectors.map((vector) => vector.expect.scales?.[id])
      expect(`${id} ${seen.some((each) => typeof each === 'object')}`).toBe(`${id} true`)
    }
    const absent = definition.vectors.some((vector) => Object.values(vector.expect.scales ?? {}).includes('absent'))
    expect(absent).toBe(definition.scales.length > 0)
  })

  test('reach every outcome of every decision', () => {
    for (const { id, categories } of definition.decisions ?? []) {
      const reached = new Set(definition.vectors.map((vector) => vector.expect.decisions?.[id]))
      expect(categories.filter((category) => !reached.has(category.id)).map((category) => category.id)).toEqual([])
    }
  })
})

describe('RCADS-47 where there is no norm', () => {
  const ones = Object.fromEntries(rcads47.items.map((item) => [item.id, 1]))
  const bandOf = (respondent: { key: string; grade: number; sex?: string }, scale: string) => {
    const { scales } = assess(rcads47, { responses: ones, respondent }, { norms: [rcads47UsYouth] })
    const found = Object.entries(scales).find(([id]) => id === scale)?.[1]
    return { band: found?.bands[0], score: found?.standardScores[0] }
  }

  test('girls in grades 5 and 6 get no T and no band for separation anxiety, and are told why', () => {
    for (const grade of [5, 6]) {
      const { band, score } = bandOf({ key: 'k', grade, sex: 'F' }, 'separation_anxiety')
      expect(score).toMatchObject({ status: 'absent', reasons: ['norm-cell-withheld'] })
      expect(band).toMatchObject({ state: 'withheld', band: null, reasons: ['norm-cell-withheld'] })
      expect(bandOf({ key: 'k', grade, sex: 'M' }, 'separation_anxiety').score).toMatchObject({ status: 'scored' })
    }
  })

  test('the two rows for girls that may be one copied are shown as unverified', () => {
    for (const grade of [5, 6, 11, 12]) {
      expect(bandOf({ key: 'k', grade, sex: 'F' }, 'panic').score).toMatchObject({ status: 'scored', notes: ['unverified-figure'] })
    }
    expect(bandOf({ key: 'k', grade: 8, sex: 'F' }, 'panic').score).toMatchObject({ status: 'scored', notes: [] })
  })

  test('an unknown sex never takes the table of the other', () => {
    for (const scale of rcads47.scales) {
      expect(bandOf({ key: 'k', grade: 8 }, scale.id).band).toMatchObject({ state: 'withheld', band: null })
    }
  })
})
