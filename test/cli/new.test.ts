import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitionSkeleton, normsSkeleton, type SkeletonPlan, UNFILLED } from '../../src/cli/new/skeleton.js'
import { parseInstrument, parseNormSet } from '../../src/index.js'
import { cli, workspace } from './harness.js'

const files = workspace()
const make = (name: string, ...more: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  cli(['new', 'my-form', '--items', '3', '--options', '0-3', '--out', files.path(name), ...more])

/** Places of a document that wait for a fact: empty texts and nulls, as JSON Pointers. */
function places(value: unknown, path = ''): readonly string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => places(part, `${path}/${key}`))
}

/** The document with another value at a pointer. */
function fill(document: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(document)
  const keys = path.split('/').slice(1)
  const last = keys.pop() ?? ''
  const parent = keys.reduce((at: unknown, key) => Reflect.get(at as object, key), copy)
  Reflect.set(parent as object, last, value)
  return copy
}

/** What stands at a pointer, or undefined. */
function valueAt(document: unknown, path: string): unknown {
  const step = (at: unknown, key: string): unknown => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined)
  return path.split('/').slice(1).reduce(step, document)
}

const PLAN: SkeletonPlan = { id: 'my-form', items: 3, codes: [0, 1, 2, 3], languages: ['en', 'zh-CN'], informant: null, schemas: null }
/** What is left once every place but those inside a missing policy is filled: that one is told next. */
const HIDDEN = /^\/scales\/0\/score\/missing\/figure\//

describe('new', () => {
  it('writes a definition, a norm set and a page of sources, and says what to do next', async () => {
    const { code, out, err } = await make('first')
    expect(code).toBe(0)
    for (const name of ['definition.json', 'norms/my-form-norms.json', 'SOURCES.md']) {
      expect(existsSync(files.path(`first/${name}`))).toBe(true)
      expect(out).toContain(name)
    }
    expect(err).toContain('psyscore validate')
    const definition = JSON.parse(readFileSync(files.path('first/definition.json'), 'utf8'))
    expect(definition.items.map(({ id }: { id: string }) => id)).toEqual(['my_form_1', 'my_form_2', 'my_form_3'])
    expect(definition.responseSets.answers.options.map(({ code }: { code: number }) => code)).toEqual([0, 1, 2, 3])
    expect(definition.forms.map(({ language }: { language: string }) => language)).toEqual(['en', 'zh-CN'])
    const sources = readFileSync(files.path('first/SOURCES.md'), 'utf8')
    for (const mark of ['V2', 'V2c', 'S1', 'D', 'K', UNFILLED]) expect(sources).toContain(mark)
  })

  it('is refused by validate and by conform, and each place to fill is named', async () => {
    await make('refused')
    const definition = files.path('refused/definition.json')
    const norms = files.path('refused/norms/my-form-norms.json')
    const validated = await cli(['validate', definition, norms])
    expect(validated.code).toBe(3)
    expect((await cli(['conform', definition])).code).toBe(3)
    for (const path of places(JSON.parse(readFileSync(definition, 'utf8'))))
      if (!HIDDEN.test(path)) expect(validated.err).toContain(`definition.json:${path}: error`)
    for (const path of places(JSON.parse(readFileSync(norms, 'utf8')))) expect(validated.err).toContain(`norms.json:${path}: error`)
    expect((await cli(['validate', definition, '--lang', 'zh-CN'])).err).toContain('文本为空：请填写')
  })

  it('no place can be left: the finished folder, with any single one emptied again, is refused', () => {
    const finished = (name: string): unknown => JSON.parse(readFileSync(`examples/new-instrument/sleep-week/${name}`, 'utf8'))
    const plan = { ...PLAN, id: 'sleep-week', informant: 'self' } as const
    const documents = [
      [definitionSkeleton(plan), finished('definition.json'), (each: unknown) => parseInstrument(each, { permission: 'a test' })],
      [normsSkeleton(plan), finished('norms/sleep-week-norms.json'), (each: unknown) => parseNormSet(each)],
    ] as const
    for (const [skeleton, filled, parse] of documents) {
      expect(parse(filled).ok).toBe(true)
      const left = places(skeleton).filter((path) => valueAt(filled, path) !== undefined)
      expect(left.length).toBeGreaterThan(25)
      for (const path of left) {
        // What stands there now is something else than the skeleton's empty text or null, and that would be refused.
        const empty = valueAt(skeleton, path)
        expect(valueAt(filled, path), path).not.toEqual(empty)
        const parsed = parse(fill(filled, path, empty))
        expect(parsed.ok, path).toBe(false)
        expect(
          parsed.issues.map((each) => each.path),
          path,
        ).toContain(path)
      }
    }
  })

  it('the skeleton states no fact: no mark, source, word of a list or number but those it was given', () => {
    for (const skeleton of [definitionSkeleton(PLAN), normsSkeleton(PLAN)]) {
      const text = JSON.stringify(skeleton)
      expect(text).toContain('"mark":null')
      expect(text).not.toMatch(
        /"(mark|direction|policy|min|max|days|mean|sd|metric|metricKind|use|unknownSex|low|high|from|to|grade)":(?!null)/,
      )
      expect(text).not.toMatch(/"(sum|permittedUses|permissionRequiredFor|criticalItems|blindSpots|bandSets|reliability)":(?!null)/)
      expect(text).not.toMatch(/"(source|holder|citation|note|edition|country|reviewBy|licence|value|en|zh-CN)":(?!""|\{)/)
    }
  })

  it('writes over nothing, not even one file of three', async () => {
    await make('kept')
    const before = readFileSync(files.path('kept/definition.json'), 'utf8')
    const again = await make('kept', '--informant', 'self')
    expect([again.code, again.err]).toEqual([4, expect.stringContaining('output/would-overwrite')])
    expect(readFileSync(files.path('kept/definition.json'), 'utf8')).toBe(before)
    mkdirSync(files.path('partly'))
    files.write('partly/SOURCES.md', 'mine')
    expect((await make('partly')).code).toBe(4)
    expect(existsSync(files.path('partly/definition.json'))).toBe(false)
    expect(readFileSync(files.path('partly/SOURCES.md'), 'utf8')).toBe('mine')
    files.write('plain', 'a file')
    expect((await make('plain')).code).toBe(4)
  })

  it('takes languages, informant and codes, and makes an item id of any id', async () => {
    await cli([
      'new',
      '3-things',
      '--items',
      '2',
      '--options',
      '1-5',
      '--languages',
      'zh-CN',
      '--informant',
      'parent',
      '--out',
      files.path('things'),
    ])
    const definition = JSON.parse(readFileSync(files.path('things/definition.json'), 'utf8'))
    expect(definition.items[0]).toMatchObject({ id: 'q_3_things_1', label: { 'zh-CN': '' } })
    expect(definition.informants).toEqual(['parent'])
    expect(definition.forms).toMatchObject([{ id: 'zh-cn', language: 'zh-CN', informant: 'parent' }])
    expect(definition.responseSets.answers.options.map(({ code }: { code: number }) => code)).toEqual([1, 2, 3, 4, 5])
    // The repository's schemas, as seen from the folder, so that an editor completes the rest.
    expect(definition.$schema).toMatch(/schemas\/instrument\.schema\.json$/)
    expect(existsSync(new URL(definition.$schema, `file://${files.path('things')}/`))).toBe(true)
  })

  it.each([
    [['My Form', '--items', '3', '--options', '0-3']],
    [['phq-a', '--items', '3', '--options', '0-3']],
    [['my-form', '--options', '0-3']],
    [['my-form', '--items', '0', '--options', '0-3']],
    [['my-form', '--items', '1e1', '--options', '0-3']],
    [['my-form', '--items', '1001', '--options', '0-3']],
    [['my-form', '--items', '3']],
    [['my-form', '--items', '3', '--options', '3-0']],
    [['my-form', '--items', '3', '--options', '4']],
    [['my-form', '--items', '3', '--options', '0-900']],
    [['my-form', '--items', '3', '--options', '0-3', '--languages', 'chinese!']],
    [['my-form', '--items', '3', '--options', '0-3', '--languages', 'en,EN']],
    [['my-form', '--items', '3', '--options', '0-3', '--informant', 'pupil']],
  ])('refuses %j before anything is written', async (argv) => {
    const folder = files.path('never')
    const { code, out } = await cli(['new', ...argv, '--out', folder])
    expect([code, out]).toEqual([2, ''])
    expect(existsSync(folder)).toBe(false)
  })
})
