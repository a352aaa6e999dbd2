import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { generatedFromSchemas } from '../../scripts/generate-schemas.js'
import { readSchema, SCHEMAS } from '../../scripts/schema-validators.js'
import { assess } from '../../src/assess.js'
import type { Issue } from '../../src/core/issue.js'
import { ROUNDING_MODES } from '../../src/core/rounding.js'
import * as words from '../../src/core/words.js'
import { instrument, normSet, result } from '../../src/instruments/generated/validators.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { structureIssues } from '../../src/instruments/structure.js'
import { NOTES, REASONS } from '../../src/plan/status.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const schemas = Object.entries(SCHEMAS).map(([name, file]): readonly [string, AnySchemaObject] => [name, readSchema(file)])

describe('the schemas', () => {
  test('what is generated from them is what is in the repository', async () => {
    for (const [path, text] of Object.entries(await generatedFromSchemas())) {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true)
    }
  })
  test('their closed lists are the word list', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      BandState: words.BAND_STATES,
      CriticalKind: words.CRITICAL_KINDS,
      CriticalState: words.CRITICAL_STATES,
      Direction: words.DIRECTIONS,
      InformantRole: words.INFORMANT_ROLES,
      Mark: words.MARKS,
      Metric: words.METRICS,
      MissingReason: words.MISSING_REASONS,
      RoundingMode: ROUNDING_MODES,
      Sex: words.SEXES,
      ValidityOutcome: words.VALIDITY_OUTCOMES,
      Note: NOTES,
      Reason: REASONS,
    }
    const seen = new Set<string>()
    for (const [name, schema] of schemas) {
      for (const [definition, { enum: list }] of Object.entries(schema.$defs as Record<string, AnySchemaObject>)) {
        if (!Object.hasOwn(lists, definition)) continue
        seen.add(definition)
        expect(list, `${name} ${definition}`).toEqual(lists[definition])
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(lists).sort())
    const respondent = readSchema('result.schema.json').properties.respondent.properties
    expect(respondent.sex.enum).toEqual([...words.SEXES, null])
    expect(respondent.schoolSystem.enum).toEqual([...words.SCHOOL_SYSTEMS, null])
  })
  test('every property is described, every object is closed or a map', () => {
    const gaps: string[] = []
    const visit = (node: unknown, path: string, schema: AnySchemaObject): void => {
      if (typeof node !== 'object' || node === null) return
      const at = node as AnySchemaObject
      for (const [name, property] of Object.entries((at.properties ?? {}) as Record<string, AnySchemaObject | false>)) {
        if (property === false || property.const !== undefined) continue
        const target = property.$ref === undefined ? property : schema.$defs[property.$ref.replace('#/$defs/', '')]
        if (property.description === undefined && target?.description === undefined) gaps.push(`${path}/properties/${name}: no description`)
      }
      const object = at.type === 'object' || (Array.isArray(at.type) && at.type.includes('object'))
      if (object && at.additionalProperties === undefined && at.discriminator === undefined) gaps.push(`${path}: open`)
      for (const [key, child] of Object.entries(at)) visit(child, `${path}/${key}`, schema)
    }
    for (const [name, schema] of schemas) visit(schema, name, schema)
    expect(gaps).toEqual([])
  })
  test('the standalone validators agree with ajv on sound and damaged definitions', () => {
    const ajv = new Ajv2020({ discriminator: true, allErrors: true, allowUnionTypes: true, strictRequired: false })
    const direct = ajv.compile(readSchema('instrument.schema.json'))
    const damage: readonly ((definition: Record<string, unknown>) => void)[] = [
      () => undefined,
      (each) => delete each.items,
      (each) => Object.assign(each, { extra: 1 }),
      (each) => Object.assign(each, { items: [{ kind: 'choice' }, { kind: 'integer', min: 0 }, { kind: 'none' }, 3] }),
      (each) => Object.assign(each, { informants: ['self', 'self'] }),
    ]
    for (const hurt of damage) {
      const definition = structuredClone(minimalDefinition()) as unknown as Record<string, unknown>
      hurt(definition)
      expect(instrument(definition)).toBe(direct(definition))
      const keywords = (
        errors: readonly { readonly keyword: string; readonly instancePath: string }[] | null | undefined,
      ): readonly string[] => (errors ?? []).map((each) => `${each.keyword} ${each.instancePath}`).sort()
      expect(keywords(instrument.errors)).toEqual(keywords(direct.errors))
    }
  })
  test('results of the engine fit the result schema', () => {
    const minimal = assertInstrument(minimalDefinition())
    for (const responses of [
      { q1: 1, q2: 2, q3: 0, q4: 3 },
      { q1: 1, q2: 99 },
      { q1: 0, q2: 1, q3: { missing: 'declined' } },
      {},
    ] as const) {
      for (const respondent of [{ key: 'a' }, { key: 'a', grade: 7, sex: 'F', ageMonths: 150, schoolSystem: '6-3-3' }] as const) {
        const scored: unknown = JSON.parse(JSON.stringify(assess(minimal, { responses, respondent })))
        result(scored)
        expect(result.errors ?? []).toEqual([])
      }
    }
    expect(result({ format: 'psyscore/result' })).toBe(false)
  })
  test('reading works where code generation from strings is forbidden', async () => {
    const entry = `import { parseInstrument } from './src/instruments/parse.ts'
      import { minimalDefinition } from './test/fixtures/minimal.ts'
      let forbidden = false
      try { new Function('return 1')() } catch { forbidden = true }
      const good = parseInstrument(JSON.stringify(minimalDefinition()))
      const bad = parseInstrument({ ...minimalDefinition(), extra: 1 })
      process.stdout.write([forbidden, good.ok, bad.ok, bad.issues[0].code].join(' '))`
    const resolveDir = new URL('../..', import.meta.url).pathname
    const bundle = await build({
      stdin: { contents: entry, resolveDir, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    })
    const run = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-'], {
      input: bundle.outputFiles[0]?.text ?? '',
      encoding: 'utf8',
    })
    expect(run.stdout, run.stderr).toBe('true true false definition/unknown-property')
  })
})

describe('structureIssues', () => {
  const issuesAfter = (edit: (definition: Record<string, never> & Record<string, unknown>) => void): readonly Issue[] => {
    const definition = structuredClone(minimalDefinition()) as unknown as Record<string, never>
    edit(definition)
    return structureIssues(instrument, definition)
  }
  const item = { id: 'q9', label: { en: 'x' } }
  const figure = { source: 'made_up', mark: 'V2' }
  const missing = { policy: 'complete-only', figure }
  const scale = (score: unknown): object => ({
    scales: [{ id: 's', label: { en: 's' }, direction: 'neutral', stages: [{ id: 'sum', range: { min: 0, max: 1 } }], score }],
  })
  test.each<readonly [string, object, string, string, object]>([
    ['a union member without its tag', { items: [item] }, 'definition/missing-property', '/items/0', { property: 'kind' }],
    ['an unknown tag', { items: [{ ...item, kind: 'choise' }] }, 'definition/value', '/items/0/kind', { nearest: 'choice' }],
    [
      'a missing property of one member',
      { items: [{ ...item, kind: 'choice' }] },
      'definition/missing-property',
      '/items/0',
      { property: 'responses' },
    ],
    [
      'an item key of the wrong kind',
      scale({ method: 'sum', items: [3], missing }),
      'definition/type',
      '/scales/0/score/items/0',
      { expected: 'string or object' },
    ],
    [
      'an item key that is no name',
      scale({ method: 'sum', items: ['q 1'], missing }),
      'definition/value',
      '/scales/0/score/items/0',
      { rule: 'Identifier' },
    ],
    [
      'neither items nor itemsOf',
      scale({ method: 'sum', missing }),
      'definition/missing-property',
      '/scales/0/score',
      { property: 'items' },
    ],
    [
      'items and itemsOf',
      scale({ method: 'count', items: [], itemsOf: ['t'], missing }),
      'definition/unknown-property',
      '/scales/0/score/items',
      { property: 'items' },
    ],
    ['an unknown word', { informants: ['selv'] }, 'definition/value', '/informants/0', { nearest: 'self' }],
    [
      'a number out of range',
      { intended: { grades: { min: 0, max: 9 }, figure } },
      'definition/number-range',
      '/intended/grades/min',
      { min: 1 },
    ],
    ['an empty text', { title: { en: '' } }, 'definition/value', '/title/en', { why: 'empty-text' }],
    ['no language at all', { title: {} }, 'definition/value', '/title', { why: 'too-few' }],
    ['a language tag that is none', { title: { 'en/US': 'x' } }, 'definition/value', '/title/en~1US', { rule: 'LanguageTag' }],
    ['a wrong format', { format: 'psyscore/instrumnet' }, 'definition/value', '/format', { nearest: 'psyscore/instrument' }],
    ['an id that is not kebab-case', { id: 'PHQ_A' }, 'definition/value', '/id', { rule: 'KebabId' }],
  ])('%s gives one precise issue', (_, change, code, path, params) => {
    const issues = issuesAfter((definition) => Object.assign(definition, change))
    expect(issues).toEqual([expect.objectContaining({ code, path, params: expect.objectContaining(params) })])
  })
  test.each<readonly [string, unknown, string, string]>([
    ['an unknown shortcut', 'all-middle', 'definition/value', '/vectors/0/responses'],
    ['a list', [], 'definition/type', '/vectors/0/responses'],
    ['a reason that is none', { q1: { missing: 'lazy' } }, 'definition/value', '/vectors/0/responses/q1/missing'],
    ['a truth value', { q1: true }, 'definition/type', '/vectors/0/responses/q1'],
    ['a name that is none', { 'q-1': 1 }, 'definition/value', '/vectors/0/responses/q-1'],
  ])('responses of a worked example: %s', (_, responses, code, path) => {
    const issues = issuesAfter((definition) =>
      Object.assign((definition as unknown as { vectors: object[] }).vectors[0] as object, { responses }),
    )
    expect(issues.map((each) => [each.code, each.path])).toEqual([[code, path]])
  })
  test('a norm stratum of an unknown kind gives one issue', () => {
    const issues = structureIssues(normSet, { scores: [{ strata: [{ cell: 'mean' }] }] })
    expect(issues.filter((each) => each.path.includes('/strata/0'))).toEqual([
      expect.objectContaining({
        code: 'definition/value',
        path: '/scores/0/strata/0/cell',
        params: { allowed: ['moments', 'values', 'withheld'] },
      }),
    ])
  })
})
