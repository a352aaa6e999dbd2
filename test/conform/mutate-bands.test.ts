import { expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import { mutateBands } from '../../src/conform/mutate-bands.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'

const folders = new Map(readFolders(new URL('../../instruments/', import.meta.url)).map((each) => [each.definition.id, each]))

function cuts(definition: InstrumentDefinition, set: number): readonly string[] {
  return [...mutateBands(definition, folders.get(definition.id)?.norms ?? [])]
    .filter(({ place, change }) => place.startsWith(`/bandSets/${set}/cuts`) && change !== 'bands-swapped')
    .map(({ place, from, to }) => `${place.slice(`/bandSets/${set}/`.length)}: ${from} → ${to}`)
}

test('a cut among whole scores moves by one to either side, and its own score changes sides', () => {
  expect(cuts(gad7, 0).slice(0, 3)).toEqual(['cuts/0/at: 5 → 4', 'cuts/0/at: 5 → 6', 'cuts/0/closed: at-or-above → above'])
})

test('a cut on a printed norm score moves past the nearest score that the table prints', () => {
  const promis = folders.get('promis-pediatric-anxiety-8b')?.definition
  if (promis === undefined) throw new Error('no such folder')
  // The table prints 48.3, 49.8, 51.2, 52.5, 53.8, 55.1, 56.3 … 63.4, 64.5, 65.7, 66.9: no score stands on the cuts 50, 55 and 65.
  expect(cuts(promis, 0)).toEqual([
    'cuts/0/at: 50 → 49.8',
    'cuts/0/at: 50 → 52.5',
    'cuts/1/at: 55 → 53.8',
    'cuts/1/at: 55 → 56.3',
    'cuts/2/at: 65 → 64.5',
    'cuts/2/at: 65 → 66.9',
  ])
})
