import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, contentHash } from '../../src/core/canonical.js'
import type { DescribedIssue, Parsed } from '../../src/core/issue.js'
import { assertInstrument, isAcceptedInstrument, parseInstrument, parseNormSetStructure } from '../../src/instruments/parse.js'
import { minimalDefinition } from '../fixtures/minimal.js'

type Json = Record<string, unknown>
/** The invented instrument as loose JSON, changed by `edit`. */
function edited(edit: (definition: Json & { items: Json[]; scales: Json[]; licence: Json; title: Json }) => void): unknown {
  const definition = structuredClone(minimalDefinition()) as unknown as Parameters<typeof edit>[0]
  edit(definition)
  return definition
}
const issuesOf = (parsed: Parsed<unknown>): readonly DescribedIssue[] => parsed.issues.filter((each) => each.severity === 'error')
const summary = (parsed: Parsed<unknown>): readonly string[] => issuesOf(parsed).map((each) => `${each.code} ${each.path}`)
const first = (parsed: Parsed<unknown>): DescribedIssue => issuesOf(parsed)[0] as DescribedIssue

describe('a sound definition', () => {
  test('is accepted as a frozen copy', () => {
    const mine = minimalDefinition()
    const parsed = parseInstrument(mine)
    if (!parsed.ok) throw new Error(summary(parsed).join())
    expect(parsed.value).toEqual(mine)
    expect(parsed.value).not.toBe(mine)
    expect(Object.isFrozen(mine)).toBe(false)
    expect(Object.isFrozen(parsed.value) && Object.isFrozen(parsed.value.items[0]) && Object.isFrozen(parsed.value.scales)).toBe(true)
    expect(isAcceptedInstrument(parsed.value)).toBe(true)
    expect(isAcceptedInstrument(mine)).toBe(false)
    expect(isAcceptedInstrument({ ...parsed.value })).toBe(false)
    expect(assertInstrument(parsed.value)).toBe(parsed.value)
  })
  test('parse(print(definition)) is the definition', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((each) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(each))
    fc.assert(
      fc.property(text, text, fc.nat(9), fc.constantFrom(undefined, 1), (title, note, minor, indent) => {
        const definition = { ...minimalDefinition(), title: { en: title, 'zh-CN': note }, version: `1.${minor}.0` }
        const printed = JSON.stringify(definition, null, indent)
        for (const input of [printed, new TextEncoder().encode(printed)]) {
          const parsed = parseInstrument(input)
          expect(parsed.ok && canonicalJson(parsed.value)).toBe(canonicalJson(definition))
        }
      }),
      { numRuns: 50 },
    )
  })
  const root = new URL('../../instruments/', import.meta.url)
  test.each(readdirSync(root).filter((name) => !name.includes('.')))('bundled %s survives print and parse', (folder) => {
    const text = readFileSync(new URL(`${folder}/definition.json`, root), 'utf8')
    const parsed = parseInstrument(text, { permission: 'a test of the format' })
    expect(summary(parsed)).toEqual([])
    expect(parsed.ok && canonicalJson(parsed.value)).toBe(canonicalJson(JSON.parse(text)))
  })
})

test('A1 text that is not JSON: place, sentence and hint', () => {
  const problem = first(parseInstrument('{"format": "psyscore/instrument",}'))
  expect(problem).toMatchObject({ code: 'json/syntax', params: { line: 1, column: 34 } })
  expect(problem.message).toContain('line 1, column 34')
  expect(first(parseInstrument('{', { language: 'zh-CN' })).message).toMatch(/\p{Script=Han}/u)
})

test('A2 over the size limit, quickly', () => {
  const start = performance.now()
  expect(summary(parseInstrument(new Uint8Array(100_000_000)))).toEqual(['json/too-large '])
  expect(performance.now() - start).toBeLessThan(1000)
})

test('A3 nested 100 000 arrays', () => {
  expect(summary(parseInstrument('['.repeat(100_000)))).toEqual(['json/too-deep '])
  const nested = `{"kind":"not","of":`.repeat(30)
  expect(summary(parseInstrument(`${nested}1${'}'.repeat(30)}`))).not.toContain('json/too-deep ')
})

test('A4 two equal keys, two equal item ids', () => {
  const text = JSON.stringify(minimalDefinition())
  expect(summary(parseInstrument(text.replace('"bandSets":', '"bandSets":[],"bandSets":')))).toEqual(['json/duplicate-key /bandSets'])
  const twice = edited((definition) => definition.items.push({ ...definition.items[0] }))
  expect(summary(parseInstrument(twice)).some((each) => each.startsWith('definition/duplicate-id'))).toBe(true)
})

test.each(['__proto__', 'constructor', 'prototype'])('A5 key %s anywhere', (key) => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const text = JSON.stringify(minimalDefinition()).replace('"responses":"frequency"', `"responses":"frequency","${key}":{"x":1}`)
  expect(summary(parseInstrument(text))).toEqual([`json/forbidden-key /items/0/${key}`])
  expect(summary(parseInstrument(JSON.parse(text)))).toEqual([`json/forbidden-key /items/0/${key}`])
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})

test.each(['toString', 'hasOwnProperty', 'valueOf', '__proto__'])('A6 item id %s works as a plain id or is refused by a rule', (id) => {
  const text = JSON.stringify(minimalDefinition()).replaceAll('"q1"', JSON.stringify(id))
  const parsed = parseInstrument(text)
  if (parsed.ok) expect(parsed.value.items[0]?.id).toBe(id)
  else expect(issuesOf(parsed).every((each) => each.code === 'definition/reserved-id' || each.code === 'json/forbidden-key')).toBe(true)
})

test('A7 a misspelt property names the one that was meant', () => {
  const definition = edited(({ scales }) => {
    ;(scales[0] as { score: { items: unknown[] } }).score.items[2] = { item: 'q3', reversed: true }
  })
  const parsed = parseInstrument(definition)
  expect(summary(parsed)).toEqual(['definition/unknown-property /scales/0/score/items/2/reversed'])
  expect(first(parsed).params).toEqual({ property: 'reversed', nearest: 'reverse' })
  expect(first(parsed).message).toContain('"reverse"')
})

test('A8 wrong types are named, never converted', () => {
  const definition = edited(({ scales }) => {
    ;(scales[0] as { stages: Json[] }).stages[0] = { id: 'sum', range: { min: '0', max: 12 } }
  })
  const parsed = parseInstrument(definition)
  expect(summary(parsed)).toEqual(['definition/type /scales/0/stages/0/range/min'])
  expect(first(parsed).params).toEqual({ expected: 'number', received: 'string' })
  const text = JSON.stringify(minimalDefinition())
  for (const number of ['1e400', '-0', '9007199254740993']) {
    expect(summary(parseInstrument(text.replace('"max":12', `"max":${number}`)))[0]).toMatch(/^definition\/number-range/)
  }
  expect(summary(parseInstrument({ ...minimalDefinition(), vectors: Number.NaN }))).toEqual(['definition/number-range /vectors'])
})

test('A20 the identity of a bundled definition with other content: both hashes are shown', () => {
  const original = minimalDefinition()
  const known = [{ id: original.id, version: original.version, hash: contentHash(original) }]
  expect(parseInstrument(original, { known }).ok).toBe(true)
  const changed = { ...minimalDefinition(), construct: { en: 'something else' } }
  const parsed = parseInstrument(changed, { known })
  expect(summary(parsed)).toEqual(['definition/identity-conflict /id'])
  expect(first(parsed).params).toMatchObject({ hash: contentHash(changed), known: contentHash(original) })
  expect(parseInstrument({ ...changed, version: '1.0.1' }, { known }).ok).toBe(true)
})

describe('A21 references to other documents are not followed', () => {
  test.each(['$ref', '$include', 'import', 'extends'])('%s', (name) => {
    const definition = edited(({ items }) => Object.assign(items[1] as Json, { [name]: 'https://example.org/items.json' }))
    expect(summary(parseInstrument(definition))).toEqual([`definition/remote-reference /items/1/${name}`])
  })
  test('in an open map', () => {
    const definition = edited((each) => Object.assign(each.responseSets as Json, { $ref: { options: [{ code: 1, label: { en: 'a' } }] } }))
    expect(summary(parseInstrument(definition))).toEqual(['definition/remote-reference /responseSets/$ref'])
  })
})

test.each(['pattern', 'regex', 'matches'])('A22 an author’s expression under %s is not accepted', (name) => {
  const definition = edited(({ items }) => Object.assign(items[0] as Json, { [name]: '(a+)+$' }))
  expect(summary(parseInstrument(definition))).toEqual([`definition/pattern-not-allowed /items/0/${name}`])
})

describe('A23 more than a definition can need, in bounded time', () => {
  const quickly = (input: unknown): readonly string[] => {
    const start = performance.now()
    const found = summary(parseInstrument(input))
    expect(performance.now() - start).toBeLessThan(5000)
    return found
  }
  test('50 000 items', () => {
    const definition = edited((each) => {
      each.items = Array.from({ length: 50_000 }, (_, i) => ({ id: `i${i}`, label: { en: 'x' }, kind: 'clock-time' }))
    })
    expect(quickly(definition)).toContain('definition/limit /items')
  })
  test('a label of 10 MB', () => {
    const parsed = parseInstrument(edited(({ title }) => Object.assign(title, { en: 'x'.repeat(10_000_000) })))
    expect(summary(parsed)).toEqual(['definition/limit /title/en'])
    expect(first(parsed).params).toEqual({ limit: 400, count: 10_000_000 })
  })
  test('a norm table of a million rows', () => {
    const read = parseNormSetStructure({ values: Array.from({ length: 1_000_000 }, () => 50) })
    expect(read.ok).toBe(false)
    expect(!read.ok && read.issues[0]?.code).toBe('json/too-large')
  })
})

describe('A24 texts', () => {
  test('markup is kept as data', () => {
    const label = '<script>alert(1)</script> & "quotes"'
    const parsed = parseInstrument(edited(({ title }) => Object.assign(title, { en: label })))
    expect(parsed.ok && parsed.value.title.en).toBe(label)
  })
  test.each([
    ['terminal escape', '\u001b[31mred', 'U+001B'],
    ['right-to-left override', 'abc\u202edef', 'U+202E'],
    ['zero-width space', 'a\u200bb', 'U+200B'],
    ['NUL', 'a\u0000', 'U+0000'],
    ['line separator', 'a\u2028b', 'U+2028'],
  ])('%s is refused', (_, label, character) => {
    const parsed = parseInstrument(edited(({ title }) => Object.assign(title, { en: label })))
    expect(summary(parsed)).toEqual(['definition/control-character /title/en'])
    expect(first(parsed).params).toEqual({ character })
  })
})

test('A25 10 000 errors: the first hundred and the total', () => {
  const definition = edited((each) => {
    each.references = Array.from({ length: 10_000 }, (_, i) => ({ id: `r${i}`, citation: 3 }))
  })
  const parsed = parseInstrument(definition)
  expect(!parsed.ok && parsed.issues.length).toBe(100)
  expect(!parsed.ok && parsed.total).toBe(10_001)
})

describe('licence', () => {
  const reserved = edited(({ licence }) => Object.assign(licence, { permissionRequiredFor: ['scoring'] }))
  const research = edited(({ licence }) => Object.assign(licence, { permittedUses: ['research'], permissionRequiredFor: ['commercial'] }))
  test('scoring that needs a permission is refused without one', () => {
    expect(summary(parseInstrument(reserved))).toEqual(['licence/permission-required /licence'])
    expect(summary(parseInstrument(reserved, { permission: ' ' }))).toEqual(['licence/permission-required /licence'])
    expect(parseInstrument(reserved, { permission: 'contract 12' }).ok).toBe(true)
  })
  test('a use that is not permitted is refused without a permission', () => {
    expect(parseInstrument(research, { use: 'research' }).ok).toBe(true)
    expect(parseInstrument(research).ok).toBe(true)
    expect(summary(parseInstrument(research, { use: 'clinical' }))).toEqual(['licence/use-not-permitted /licence/permittedUses'])
    expect(summary(parseInstrument(research, { use: 'commercial' }))).toEqual(['licence/permission-required /licence'])
    expect(parseInstrument(research, { use: 'clinical', permission: 'letter of 2026-01-02' }).ok).toBe(true)
  })
  test('an instrument that was accepted once is asked again for another use', () => {
    const accepted = assertInstrument(research)
    expect(summary(parseInstrument(accepted, { use: 'clinical' }))).toEqual(['licence/use-not-permitted /licence/permittedUses'])
  })
})

test('assertInstrument throws every problem under the code of the first', () => {
  const definition = edited((each) => {
    each.formatVersion = 2
  })
  expect(() => assertInstrument(definition)).toThrow(
    expect.objectContaining({
      name: 'PsyscoreError',
      code: 'definition/format-version',
      issues: [expect.objectContaining({ path: '/formatVersion' })],
    }),
  )
})
