import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { conform } from '../../src/conform/conform.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { readGolden } from './read-golden.js'

function load(name: string): ReturnType<typeof assertInstrument> {
  return assertInstrument(readFileSync(new URL(`../../examples/epi/${name}`, import.meta.url)))
}

describe.each(['epi.json', 'epi-prorated.json'])('a user’s definition, %s', (name) => {
  test('conforms', () => {
    const report = conform(load(name))
    expect(report.checks.filter((check) => !check.passed)).toEqual([])
  })

  test('answers coded 1 = yes, 2 = no are not taken for codes: each 2 warns and counts as no answer', () => {
    const epi = load(name)
    const responses = Object.fromEntries(epi.items.map((item, at) => [item.id, at % 2 === 0 ? 1 : 2]))
    const { scales, warnings } = assess(epi, { responses, respondent: { key: 'k' } })
    // what is left is one answer all through, and that is told too
    expect(warnings.map((warning) => warning.code)).toEqual([
      ...Array.from({ length: 28 }, () => 'response/out-of-range'),
      'validity/straight-lining',
    ])
    expect(Object.values(scales).map((scale) => scale.status)).toEqual(['absent', 'absent', 'absent'])
  })
})

test('the golden figures of the data file are whole: 3570 people for each score', () => {
  const counts = readGolden('../golden/epi/counts.csv')
  const names = readGolden('../golden/epi/checksums.csv').map((row) => row.score)
  expect(names.length).toBe(6)
  for (const name of names) {
    const people = counts.filter((row) => row.score === name).reduce((sum, row) => sum + Number(row.people), 0)
    expect(people).toBe(3570)
  }
})
