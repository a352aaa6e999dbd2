import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import type { NormSetDefinition } from '../../src/core/definition.js'
import { k10, k10China2019 } from '../../src/instruments/generated/k10.js'
import { assertNormSet } from '../../src/instruments/parse-norm-set.js'
import type { AnyResult } from '../../src/results/result.js'

type Respondent = Omit<Parameters<typeof assess>[1]['respondent'], 'key'>

const responses = Object.fromEntries(k10.items.map(({ id }) => [id, 3]))

function normSet(country: string, ages?: { min: number; max: number }): NormSetDefinition {
  const { ages: _, ...population } = k10China2019.population
  return assertNormSet(
    { ...k10China2019, population: { ...population, country, ...(ages === undefined ? {} : { ages }) } },
    { instrument: k10 },
  )
}

function warned(norms: NormSetDefinition, respondent: Respondent = {}, country?: string): AnyResult['warnings'] {
  const choices = { norms: [norms], ...(country === undefined ? {} : { country }) }
  const result = assess(k10, { responses, respondent: { key: 'p', ...respondent } }, choices)
  return result.warnings.filter(({ code }) => /^norms\/(other|country|adult)/.test(code))
}

describe('the country of a norm set', () => {
  test('another one than the pupils go to school in is told, with both', () => {
    expect(warned(normSet('US'), {}, 'CN')).toEqual([
      { code: 'norms/other-country', path: '/provenance/norms/0', params: { normSet: k10China2019.id, country: 'US', own: 'CN' } },
    ])
  })

  test('the same one is not, however it is written', () => {
    expect(warned(normSet('CN'), {}, 'cn ')).toEqual([])
  })

  test('when none was stated, every norm set is told', () => {
    expect(warned(normSet('CN'))).toEqual([
      { code: 'norms/country-not-stated', path: '/provenance/norms/0', params: { normSet: k10China2019.id, country: 'CN' } },
    ])
  })

  test('choices that differ in the country alone do not share a plan', () => {
    const norms = normSet('US')
    expect(warned(norms, {}, 'CN')).toHaveLength(1)
    expect(warned(norms, {}, 'US')).toEqual([])
  })

  test('without norms there is nothing to tell', () => {
    expect(assess(k10, { responses, respondent: { key: 'p' } }).warnings.filter(({ code }) => code.startsWith('norms/'))).toEqual([])
  })
})

describe('the ages of a norm sample', () => {
  const told = (ages: { min: number; max: number }, respondent: Respondent): boolean =>
    warned(normSet('CN', ages), respondent, 'CN').some(({ code }) => code === 'norms/other-ages')

  test.each([
    ['the day before the youngest age', { ageMonths: 12 * 11 - 1 }, true],
    ['the youngest age', { ageMonths: 12 * 11 }, false],
    ['the last month of the oldest age', { ageMonths: 12 * 15 + 11 }, false],
    ['a month older', { ageMonths: 12 * 16 }, true],
    ['an age that contradicts the grade: the age decides', { ageMonths: 12 * 12, grade: 12 }, false],
    ['no age, a grade whose oldest pupils are eleven', { grade: 4 }, false],
    ['no age, a grade whose oldest pupils are ten', { grade: 3 }, true],
    ['no age, a grade whose youngest pupils are fifteen', { grade: 10 }, false],
    ['no age, a grade whose youngest pupils are sixteen', { grade: 11 }, true],
    ['neither', {}, false],
  ] as const)('11-15: %s', (_, respondent, expected) => {
    expect(told({ min: 11, max: 15 }, respondent)).toBe(expected)
  })

  test('norms of adults are told for a pupil without age and grade', () => {
    expect(told({ min: 18, max: 90 }, {})).toBe(true)
    expect(told({ min: 17, max: 90 }, {})).toBe(false)
  })

  test('the ages themselves are named', () => {
    expect(warned(normSet('CN', { min: 18, max: 90 }), { ageMonths: 150 }, 'CN')).toEqual([
      { code: 'norms/other-ages', path: '/provenance/norms/0', params: { normSet: k10China2019.id, from: 18, to: 90 } },
    ])
  })

  test('a known age is warned of exactly when it lies outside, whatever the grade', () => {
    const property = fc.property(
      fc.integer({ min: 60, max: 260 }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      fc.integer({ min: 6, max: 18 }),
      fc.integer({ min: 0, max: 8 }),
      (ageMonths, grade, min, width) => {
        const years = Math.floor(ageMonths / 12)
        expect(told({ min, max: min + width }, { ageMonths, ...(grade === undefined ? {} : { grade }) })).toBe(
          years < min || years > min + width,
        )
      },
    )
    fc.assert(property, { numRuns: 60 })
  })
})

describe('norms of adults', () => {
  const adults = (choices: { adults?: true }): NormSetDefinition =>
    assertNormSet({ ...k10China2019, population: { ...k10China2019.population, ...choices } }, { instrument: k10 })

  test('are told of every pupil, whatever the age and country', () => {
    expect(warned(adults({ adults: true }), { ageMonths: 150 }, 'CN')).toEqual([
      { code: 'norms/adult-sample', path: '/provenance/norms/0', params: { normSet: k10China2019.id } },
    ])
    expect(warned(adults({}), { ageMonths: 150 }, 'CN')).toEqual([])
  })

  test('every bundled set whose sample goes far beyond school, or that calls its people adults or students, states it', () => {
    const sets = bundledNorms()
    expect(sets.length).toBeGreaterThan(50)
    for (const { id, population } of sets) {
      const beyond = population.ages !== undefined && population.ages.max > 25
      const said = /\badults\b|students of one university/i.test(
        (population.description.en ?? '').replace('where the German norm is of adults', ''),
      )
      expect(`${id} ${population.adults ?? false}`).toBe(`${id} ${beyond || said}`)
    }
  })
})

function bundledNorms(): readonly NormSetDefinition[] {
  return readdirSync('instruments', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/norms\/[^/]+\.json$/.test(path.replaceAll('\\', '/')))
    .map((path) => JSON.parse(readFileSync(join('instruments', path), 'utf8')) as NormSetDefinition)
}
