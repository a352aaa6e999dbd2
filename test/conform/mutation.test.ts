import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import { MUTATIONS } from '../../src/conform/mutant.js'
import { type MutationReport, mutantsOf, mutate } from '../../src/conform/mutation.js'
import type { InstrumentDefinition, NormSetDefinition } from '../../src/core/definition.js'

const worry = JSON.parse(readFileSync('examples/district/exam-worry.json', 'utf8')) as InstrumentDefinition
const week = 'examples/new-instrument/sleep-week'
const sleep = JSON.parse(readFileSync(`${week}/definition.json`, 'utf8')) as InstrumentDefinition
const sleepNorms = JSON.parse(readFileSync(`${week}/norms/sleep-week-norms.json`, 'utf8')) as NormSetDefinition
const folders = readFolders(new URL('../../instruments/', import.meta.url))

function without(definition: InstrumentDefinition, ...vectors: readonly string[]): InstrumentDefinition {
  return { ...definition, vectors: definition.vectors.filter(({ id }) => !vectors.includes(id)) }
}

function places({ survivors }: MutationReport): readonly string[] {
  return survivors.map(({ place, change }) => `${change} ${place}`)
}

describe('one slip at a time', () => {
  test('a definition with its worked examples notices each of them', () => {
    expect(mutate(worry)).toMatchObject({ made: 28, killed: { vector: 26, lint: 2 }, survivors: [], listed: [], passed: true })
    expect(mutate(sleep, [sleepNorms])).toMatchObject({ survivors: [], passed: true })
  })

  test('without the example beside a cut, the cut could move', () => {
    const report = mutate(without(worry, 'below-the-second-cut'))
    expect(places(report)).toEqual(['cut-score /bandSets/0/cuts/1/at'])
    expect(report.passed).toBe(false)
    const [survivor] = report.survivors
    expect(survivor).toMatchObject({ document: 'definition', from: '9', to: '8', proposal: { gives: { level: 'some' } } })
  })

  test('without the example of a reversed item, the reversal could be lost', () => {
    const report = mutate(without(worry, 'all-lowest', 'reversed', 'below-the-first-cut', 'at-the-first-cut', 'below-the-second-cut'))
    expect(places(report)).toContain('reversal /scales/0/score/items/3')
  })

  test('without the form one answer short, another missing policy could stand there', () => {
    expect(places(mutate(without(worry, 'one-missing')))).toEqual(['missing-policy /scales/0/score/missing'])
  })

  test('without the examples of a norm set, its figures could be others', () => {
    const { examples: _, ...bare } = sleepNorms
    const report = mutate({ ...sleep, vectors: sleep.vectors.filter(({ norms }) => norms === undefined) }, [bare])
    const changed = new Set(report.survivors.map(({ change }) => change))
    expect(report.survivors.every(({ document }) => document === sleepNorms.id)).toBe(true)
    expect([...changed]).toEqual(expect.arrayContaining(['norm-mean', 'norm-sd', 'norm-rows-swapped']))
    expect(report.survivors.find(({ change }) => change === 'norm-mean')?.proposal?.example).toBeDefined()
  })
})

describe('what goes unnoticed', () => {
  const bare = without(worry, 'below-the-second-cut')
  const listing = (place: string, change?: string): InstrumentDefinition => ({
    ...bare,
    survivors: [{ place, reason: 'for this test', ...(change === undefined ? {} : { change }) }],
  })

  test('passes when it is listed with its reason', () => {
    const report = mutate(listing('/bandSets/0/cuts/1', 'cut-score'))
    expect(report).toMatchObject({ survivors: [], stale: [], passed: true })
    expect(report.listed).toMatchObject([{ place: '/bandSets/0/cuts/1/at', reason: 'for this test' }])
  })

  test('is not covered by a listing of another place or kind, and that listing is stale', () => {
    for (const definition of [listing('/bandSets/0/cuts/0'), listing('/bandSets/0/cuts/1', 'cut-side'), listing('/bandSets/0/cuts/1/a')]) {
      const report = mutate(definition)
      expect(places(report)).toEqual(['cut-score /bandSets/0/cuts/1/at'])
      expect(report.stale).toHaveLength(1)
      expect(report.passed).toBe(false)
    }
  })

  test('a listing where everything is noticed fails', () => {
    const survivors = [{ place: '/bandSets/0/cuts/1', reason: 'for this test' }]
    expect(mutate({ ...worry, survivors })).toMatchObject({ survivors: [], stale: [{ place: '/bandSets/0/cuts/1' }], passed: false })
  })
})

test('a share is part of the whole and always the same', () => {
  const [whole, half, again] = [1, 0.5, 0.5].map((share) => mutate(without(worry, 'below-the-second-cut', 'one-missing'), [], { share }))
  expect(half).toEqual(again)
  expect(half?.made).toBeGreaterThan(5)
  expect(half?.made).toBeLessThan(23)
  expect(places(whole as MutationReport)).toEqual(expect.arrayContaining([...places(half as MutationReport)]))
})

describe('over the catalogue', () => {
  // Not used by any bundled instrument: scores written at a key, formulas, rounded means for missing answers, variants of a scale.
  const unused = ['key-score', 'formula', 'missing-rounding', 'variant']

  test('slips of every kind are made', () => {
    const made = new Set(folders.flatMap(({ definition, norms }) => mutantsOf(definition, norms).map(({ change }) => change)))
    expect([...MUTATIONS].filter((kind) => !made.has(kind))).toEqual(unused)
  })

  // Every slip: npm run mutate, which is part of .ci/run.
  test('of two in a hundred, always the same ones, none goes unnoticed', () => {
    const reports = folders.map(({ definition, norms }) => ({ id: definition.id, ...mutate(definition, norms, { share: 0.02 }) }))
    expect(reports.reduce((sum, { made }) => sum + made, 0)).toBeGreaterThan(200)
    expect(reports.flatMap(({ id, survivors }) => survivors.map(({ place, to }) => `${id} ${place} ${to}`))).toEqual([])
  }, 60_000)
})
