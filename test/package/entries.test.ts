import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureSizes } from '../../scripts/sizes.js'
import { type Host, linkTypeScript, unpackHost } from './packed.js'

const STRICT = '--disallow-code-generation-from-strings'
let host: Host
let entries: readonly string[]

beforeAll(() => {
  host = unpackHost()
  const instruments = readdirSync(join(host.folder, 'node_modules/psyscore/dist/instruments')).filter((name) => name.endsWith('.cjs'))
  entries = [
    'psyscore',
    'psyscore/runtime',
    'psyscore/catalogue',
    'psyscore/batch',
    'psyscore/batch/files',
    'psyscore/care',
    'psyscore/policies/class-grade-school',
    'psyscore/policies/small-district',
    ...instruments.map((name) => `psyscore/instruments/${name.slice(0, -4)}`),
  ]
})
afterAll(() => host.remove())

const EXAMPLE = `
const result = assess(phqA, {
  responses: { phqa_1: 2, phqa_2: 1, phqa_3: 1, phqa_4: 0, phqa_5: 2, phqa_6: 1, phqa_7: 1, phqa_8: 0, phqa_9: 1 },
  respondent: { key: 'k', grade: 8, ageMonths: 168 },
})
console.log(JSON.stringify([result, flatten(result), explain({ instrument: phqA, result }, 'total').text('zh-CN')]))`

describe('the packed package', () => {
  it('needs nothing installed beside it, and its exports are closed with types first', () => {
    expect(host.manifest.dependencies ?? {}).toEqual({})
    expect(host.manifest.sideEffects).toBe(false)
    for (const [path, entry] of Object.entries(host.manifest.exports)) {
      if (typeof entry === 'string') continue
      const { import: esm, require: cjs } = entry as { import: object; require: object }
      expect(Object.keys(esm)[0], path).toBe('types')
      expect(Object.keys(cjs)[0], path).toBe('types')
    }
    expect(() => host.run('closed.cjs', "require('psyscore/dist/index.cjs')")).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/)
  })

  it('imports every entry from a file, in both module systems, without code from strings', () => {
    const esm = entries.map(
      (entry, i) => `import * as e${i} from '${entry}'\nif (Object.keys(e${i}).length === 0) throw new Error('${entry}')`,
    )
    host.run('all.mjs', esm.join('\n'), STRICT)
    const cjs = entries.map((entry) => `if (Object.keys(require('${entry}')).length === 0) throw new Error('${entry}')`)
    host.run('all.cjs', cjs.join('\n'), STRICT)
  })

  it('scores PHQ-A the same in ESM, in CommonJS, and in both at once', () => {
    const esm = host.run(
      'a.mjs',
      `import { assess, explain, flatten } from 'psyscore'\nimport { phqA } from 'psyscore/instruments/phq-a'${EXAMPLE}`,
      STRICT,
    )
    const cjs = host.run(
      'a.cjs',
      `const { assess, explain, flatten } = require('psyscore')\nconst { phqA } = require('psyscore/instruments/phq-a')${EXAMPLE}`,
      STRICT,
    )
    expect(cjs).toBe(esm)
    const both = host.run(
      'both.mjs',
      `import { createRequire } from 'node:module'\nimport { assess, explain, flatten, parseInstrument } from 'psyscore'
const { phqA } = createRequire(import.meta.url)('psyscore/instruments/phq-a')
const other = createRequire(import.meta.url)('psyscore')
try { other.assertInstrument({}) } catch (error) { if (error.code === undefined || error.name !== 'PsyscoreError') throw error }
if (!parseInstrument(JSON.stringify(phqA)).ok) throw new Error('refused')${EXAMPLE}`,
      STRICT,
    )
    expect(both).toBe(esm)
    expect(JSON.parse(esm)[1].total_sum).toBe(9)
  })

  it('runs a stored plan with the runtime alone, to the same bytes', () => {
    const text = `import { assess, compile } from 'psyscore'
import { assessWithPlan, linkPlan } from 'psyscore/runtime'
import { phqA } from 'psyscore/instruments/phq-a'
const administration = { responses: { phqa_1: 2, phqa_9: 1 }, respondent: { key: 'k' } }
const linked = linkPlan(JSON.parse(JSON.stringify(compile(phqA))))
console.log(JSON.stringify(assess(phqA, administration)) === JSON.stringify(assessWithPlan(linked, administration)))`
    expect(host.run('runtime.mjs', text, STRICT)).toBe('true\n')
  })

  it('publishes the schemas as files and by name', () => {
    const text = "const s = require('psyscore/schemas/instrument.schema.json')\nconsole.log(s.$schema)"
    expect(host.run('schema.cjs', text)).toContain('2020-12')
  })

  it('brings the command', () => {
    const bin = join(host.folder, 'node_modules/psyscore/dist/cli/main.js')
    writeFileSync(join(host.folder, 'in.csv'), `id,${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `phqa_${i}`).join()}\na,0,1,0,1,0,1,0,1,2\n`)
    const done = spawnSync(process.execPath, [STRICT, bin, 'score', 'phq-a', 'in.csv'], { cwd: host.folder, encoding: 'utf8' })
    expect([done.status, done.stderr]).toEqual([0, expect.stringContaining('rows read 1 = scored 1 + rejected 0')])
    expect(done.stdout).toContain('endorsed')
  })

  it('runs the two example hosts, as files in a host', () => {
    for (const name of ['node-esm/score.mjs', 'commonjs/score.cjs']) {
      const text = readFileSync(join('examples', name), 'utf8')
      expect(host.run(name.replace('/', '-'), text, STRICT), name).toBe('scored 8 not-endorsed\n')
    }
  })

  it('types a host in both module systems, and a wrong item id does not compile', () => {
    linkTypeScript(host)
    const options = {
      strict: true,
      module: 'nodenext',
      moduleResolution: 'nodenext',
      noEmit: true,
      lib: ['ES2022'],
      types: [],
      exactOptionalPropertyTypes: true,
    }
    const check = (name: string, text: string): string => {
      writeFileSync(join(host.folder, name), text)
      writeFileSync(join(host.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: [name] }))
      return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: host.folder, encoding: 'utf8' }).stdout
    }
    const good = `import { assess } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'
const total = assess(phqA, { responses: { phqa_1: 1 }, respondent: { key: 'k' } }).scales.total
export const sum: number | null = total.status === 'scored' ? total.sum : null\n`
    expect(check('good.mts', good)).toBe('')
    expect(check('good.cts', good)).toBe('')
    expect(check('wrong.mts', good.replace('phqa_1', 'phqa_99'))).toContain('phqa_99')
  })

  it('names the licences of what is bundled', () => {
    const text = readFileSync(join(host.folder, 'node_modules/psyscore/THIRD_PARTY.txt'), 'utf8')
    for (const name of ['@noble/hashes', 'mathjs', 'commander', 'canonicalize']) expect(text).toContain(name)
  })

  it('has the sizes that the README states, to a tenth', () => {
    const readme = readFileSync('README.md', 'utf8')
    const stated = new Map(
      [...readme.matchAll(/^\| `psyscore\/?([^`]*)` \| ([\d.]+) KB/gm)].map(([, entry, size]) => [entry || 'index', Number(size)]),
    )
    expect([...stated.keys()]).toEqual(expect.arrayContaining(['runtime', 'index']))
    for (const { entry, gzip } of measureSizes(join(host.folder, 'node_modules/psyscore/dist'))) {
      const size = stated.get(entry)
      if (size !== undefined) expect(Math.abs(gzip / 1024 / size - 1), entry).toBeLessThan(0.1)
    }
  })

  it('stays under the ceilings that catch a leak', () => {
    // Ceilings a little above today's sizes: an evaluator, a second copy or a whole catalogue in an entry breaks them.
    const ceilings: Readonly<Record<string, number>> = { runtime: 34, index: 195, catalogue: 40 }
    for (const { entry, gzip } of measureSizes(join(host.folder, 'node_modules/psyscore/dist'))) {
      const ceiling = ceilings[entry]
      if (ceiling !== undefined) expect(gzip / 1024, entry).toBeLessThan(ceiling)
    }
  })
})
