import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../src/instruments/catalogue.js'
import { type Host, linkTypeScript, unpackHost } from './packed.js'

const STRICT = '--disallow-code-generation-from-strings'
let host: Host
let dist: string
let catalogue: readonly CatalogueEntry[]

beforeAll(() => {
  host = unpackHost()
  dist = join(host.folder, 'node_modules/psyscore/dist')
  const listed = JSON.parse(readFileSync(join(dist, '../catalogue.json'), 'utf8')) as { readonly instruments: readonly CatalogueEntry[] }
  catalogue = listed.instruments
})
afterAll(() => host.remove())

/** Files that a file imports, whatever it imports in turn; `import(…)` only when asked for. */
function reach(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const statically = /(?:\bfrom|\bimport|\brequire\()\s*["'](\.\.?\/[^"']+)["']/g
  for (const [, path = ''] of text.matchAll(statically)) reach(resolve(dirname(file), path), seen)
  return seen
}

describe('instruments of the packed package', () => {
  it('each stands alone, in both module systems and with types of its own ids', () => {
    expect(readdirSync(join(dist, 'instruments')).length).toBe(catalogue.length * 4)
    for (const { id } of catalogue)
      for (const ending of ['js', 'cjs']) {
        const file = join(dist, 'instruments', `${id}.${ending}`)
        // At most a few bytes of the bundler's own beside the data.
        const others = [...reach(file)].filter((each) => each !== file)
        expect(
          others.reduce((sum, each) => sum + statSync(each).size, 0),
          id,
        ).toBeLessThan(600)
      }
  })

  it('each gives the definition and the norm sets that the catalogue names', () => {
    const told = catalogue.map(({ id, version, exportName, hash, normSets, items }) => ({
      id,
      version,
      exportName,
      hash,
      n: items.count,
      norms: normSets.map((set) => set.id),
    }))
    const check = `
for (const { id, version, exportName, n, norms } of ${JSON.stringify(told)}) {
  const m = await load(id)
  const i = m[exportName]
  if (i?.id !== id || i.version !== version || i.items.length !== n) throw new Error(id)
  const sets = Object.values(m).filter((each) => each?.format === 'psyscore/norm-set').map((each) => each.id)
  if (JSON.stringify([...sets].sort()) !== JSON.stringify([...norms].sort())) throw new Error(id + ' ' + sets)
}`
    host.run('each.mjs', `const load = (id) => import('psyscore/instruments/' + id)\n${check}`, STRICT)
    host.run(
      'each.cjs',
      `const load = async (id) => require('psyscore/instruments/' + id)\n;(async () => {${check}\n})().catch((error) => { console.error(error); process.exitCode = 1 })`,
      STRICT,
    )
  })

  it('none is pulled in by another entry', async () => {
    const items = new Map<string, string>()
    for (const { id, exportName } of catalogue) {
      const module = (await import(join(dist, 'instruments', `${id}.js`))) as Readonly<
        Record<string, { readonly items: readonly { readonly id: string }[] }>
      >
      items.set(id, module[exportName]?.items[0]?.id ?? id)
    }
    for (const entry of ['index', 'runtime', 'care', 'batch', 'batch-files', 'catalogue'])
      for (const ending of ['js', 'cjs']) {
        const files = [...reach(join(dist, `${entry}.${ending}`))]
        expect(
          files.filter((file) => file.includes('/instruments/')),
          entry,
        ).toEqual([])
        const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
        for (const [id, item] of items) {
          // An item that stands in the catalogue as a critical one is listed there by name, and nothing else of it.
          if (entry === 'catalogue' && catalogue.some(({ criticalItems }) => criticalItems.includes(item))) continue
          expect(text.includes(`"${item}"`), `${entry}.${ending} holds ${id}`).toBe(false)
        }
      }
  })

  it('a wrong item id does not compile, whichever instrument it is of', () => {
    linkTypeScript(host)
    const lines = catalogue.map(
      ({ id, exportName }, i) =>
        `import { ${exportName} as i${i} } from 'psyscore/instruments/${id}'\nassess(i${i}, { responses: { no_such_item: 1 }, respondent: { key: 'k' } })`,
    )
    host.run(
      'types.mjs',
      `import { writeFileSync } from 'node:fs'
writeFileSync('ids.mts', ${JSON.stringify(`import { assess } from 'psyscore'\n${lines.join('\n')}`)})
writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', noEmit: true, lib: ['ES2022'], types: [] }, files: ['ids.mts'] }))`,
    )
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: host.folder, encoding: 'utf8' })
    const wrong = stdout.split('\n').filter((line) => line.startsWith('ids.mts'))
    expect(wrong).toHaveLength(catalogue.length)
    for (const line of wrong) expect(line).toContain('no_such_item')
  })

  it('the command line brings no copies, and loads only the one that is asked for', () => {
    const main = join(dist, 'cli/main.js')
    expect([...reach(main)].filter((file) => file.includes('/instruments/'))).toEqual([])
    const lone = join(host.folder, 'lone')
    cpSync(join(dist, '..'), lone, { recursive: true })
    for (const name of readdirSync(join(lone, 'dist/instruments')))
      if (!name.startsWith('phq-a.')) rmSync(join(lone, 'dist/instruments', name))
    const tell = (id: string): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [join(lone, 'dist/cli/main.js'), 'describe', id], { encoding: 'utf8' })
    const there = tell('phq-a')
    expect([there.status, there.stderr]).toEqual([0, ''])
    expect(there.stdout).toContain('phqa_9')
    expect(tell('gad-7').status).not.toBe(0)
  })
})
