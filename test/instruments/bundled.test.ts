import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import { conform } from '../../src/conform/conform.js'
import { runVectors } from '../../src/conform/vectors.js'
import { assertInstrument, parseInstrument } from '../../src/instruments/parse.js'

/** Some holders reserve scoring: the tests say that they may. */
const allowed = { permission: 'project tests' }
const root = new URL('../../instruments/', import.meta.url)
const folders = readFolders(root)

test('every bundled instrument is found by its folder', () => {
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  expect(folders.map(({ definition }) => definition.id)).toEqual(names.sort())
  expect(names.length).toBeGreaterThan(8)
})

describe.each(folders.map((folder) => [folder.definition.id, folder] as const))('%s', (id, { definition, norms }) => {
  test('reads without an error or a warning', () => {
    const parsed = parseInstrument(JSON.stringify(definition), allowed)
    expect(parsed.issues.filter((issue) => issue.severity !== 'info')).toEqual([])
    expect(parsed.ok).toBe(true)
  })

  test('its worked examples come out', () => {
    expect(runVectors(assertInstrument(definition, allowed), norms)).toEqual([])
  })

  test('conforms with all its norms', () => {
    const report = conform(assertInstrument(definition, allowed), norms)
    expect(report.checks.filter((check) => !check.passed)).toEqual([])
    expect(report.passed).toBe(true)
  })

  test('names its sources', () => {
    expect(existsSync(new URL(`${id}/SOURCES.md`, root))).toBe(true)
    for (const document of [definition, ...norms]) {
      const ids = new Set(document.references.map((reference) => reference.id))
      const sources = [...JSON.stringify(document).matchAll(/"source":"([^"]+)"/g)].map((match) => match[1] ?? '')
      expect(sources.filter((source) => !ids.has(source))).toEqual([])
      for (const { citation } of document.references) expect(citation.length).toBeGreaterThan(30)
    }
    const text = readFileSync(new URL(`${id}/SOURCES.md`, root), 'utf8')
    for (const mark of new Set([...JSON.stringify(definition).matchAll(/"mark":"([^"]+)"/g)].map((match) => match[1])))
      expect(text).toContain(mark)
  })
})

/** What no text of ours may say to a pupil, a family or a teacher, whatever the score. */
const REASSURING = /normal|healthy|no risk|passed|正常|健康|无风险|没有风险|通过|合格/i
const DIAGNOSING = /\b(disorder|depressive|patient|ill|illness)\b|患有|障碍|病人|确诊/i

test('audience texts neither label nor reassure, in both languages', () => {
  const categories = folders.flatMap(({ definition }) => [
    ...definition.bandSets.flatMap((set) => set.bands),
    ...(definition.decisions ?? []).flatMap((decision) => decision.categories),
  ])
  expect(categories.length).toBeGreaterThan(100)
  for (const { audience } of categories) {
    for (const text of [audience.family, audience.teacher]) {
      expect(Object.keys(text)).toEqual(['en', 'zh-CN'])
      for (const words of Object.values(text)) {
        expect(words).not.toMatch(REASSURING)
        expect(words).not.toMatch(DIAGNOSING)
      }
      expect(text.en).toMatch(/psychologist/)
      expect(text['zh-CN']).toMatch(/心理老师/)
    }
  }
})

test('the band of least concern says that nothing calls for a talk now and whom to ask', () => {
  for (const { definition } of folders) {
    for (const set of definition.bandSets) {
      const calmest = set.bands.find((band) => band.severity === 0)
      expect(calmest?.audience.family.en).toMatch(/no sign that calls for a talk now.*ask/)
    }
  }
})
