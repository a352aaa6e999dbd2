import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogueText, exportName, moduleText, readFolders } from '../../scripts/instrument-modules.js'
import { assess } from '../../src/assess.js'
import { UNFILLED } from '../../src/cli/new/skeleton.js'
import { catalogue } from '../../src/instruments/catalogue.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { assertInstrument } from '../../src/instruments/parse.js'

const root = new URL('../../', import.meta.url)
const folders = readFolders(new URL('instruments/', root))

test('generated modules and catalogue are fresh', () => {
  for (const folder of folders) {
    const path = new URL(`src/instruments/generated/${folder.definition.id}.ts`, root)
    expect(readFileSync(path, 'utf8')).toBe(moduleText(folder))
  }
  expect(readFileSync(new URL('src/instruments/catalogue.ts', root), 'utf8')).toBe(catalogueText(folders))
})

test('no page of sources holds a place of a skeleton that nobody filled in', () => {
  for (const { definition } of folders)
    expect(readFileSync(new URL(`instruments/${definition.id}/SOURCES.md`, root), 'utf8'), definition.id).not.toContain(UNFILLED)
})

test('export names are camel case of the id', () => {
  expect(['phq-a', 'gad-7', 'rcads-47', 'mht', 'mssmhs', 'k10', 'ces-d', 'asq', 'c-ssrs'].map(exportName)).toEqual([
    'phqA',
    'gad7',
    'rcads47',
    'mht',
    'mssmhs',
    'k10',
    'cesD',
    'asq',
    'cSsrs',
  ])
})

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('catalogue entry %s', (id, entry) => {
  test('names the export, the items and the hash that results record', async () => {
    const module = (await import(`../../src/instruments/generated/${id}.ts`)) as Readonly<Record<string, unknown>>
    const instrument = module[entry.exportName] as Instrument
    expect(instrument.id).toBe(id)
    expect(entry.items.count).toBe(instrument.items.length)
    // Some holders reserve scoring: the test says that it may.
    const { provenance } = assess(assertInstrument(instrument, { permission: 'project tests' }), {
      responses: {},
      respondent: { key: 'k' },
    })
    expect(provenance.definition).toBe(entry.hash)
    for (const set of entry.normSets) expect(module[exportName(set.id)]).toMatchObject({ id: set.id, edition: set.edition })
  })
})
