import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Rooms from left to right; a file may import from its own room and from rooms to its left. */
const ROOMS = ['core', 'plan', 'psychometrics', 'scoring', 'norms', 'risk', 'instruments', 'results']
/** The root of src and what belongs to its functions; then the later rooms. */
const ROOT = ROOMS.length
const LATER = ['care', 'batch', 'sql', 'interop', 'report', 'cli']

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}
const FILES = listFiles('src')
const read = (file: string): string => readFileSync(join('src', file), 'utf8')
/** Sources without comments and texts, so that a word in a sentence is no code. */
const code = (file: string): string =>
  read(file)
    .replaceAll(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
const imports = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )
/** The room of a file; an entry at the root, such as care.ts or batch-web.ts, belongs to the room it is named after. */
const room = (file: string): string => {
  if (file.includes('/')) return file.split('/')[0] ?? ''
  const entry = file.split(/[-.]/)[0] ?? ''
  return LATER.includes(entry) ? entry : ''
}

function rank(name: string): number {
  const at = ROOMS.indexOf(name)
  if (at >= 0) return at
  const later = LATER.indexOf(name)
  // Files at the root, and the folder behind explain.ts.
  return later >= 0 ? ROOT + 1 + later : ROOT
}

function resolve(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

const DATA = /(^|\/)generated\//
const isCatalogue = (file: string): boolean => file === 'instruments/catalogue.ts'
const isMessages = (file: string): boolean => /^core\/messages\/(en|zh-cn|words)\.ts$/.test(file)

describe('rooms', () => {
  it.each(FILES.filter((file) => !DATA.test(file)))('%s imports only from its own room and from rooms to its left', (file) => {
    for (const specifier of imports(file)) {
      if (!specifier.startsWith('.')) continue
      const target = room(resolve(file, specifier))
      if (target === 'tables') {
        expect(['tables', ...LATER]).toContain(room(file))
        continue
      }
      if (room(file) === 'tables') expect(['core', 'tables']).toContain(target)
      else expect(rank(target), `${file} imports ${specifier}`).toBeLessThanOrEqual(rank(room(file)))
    }
  })

  it('the result builder reads core and plan only, so that the runtime entry can take it', () => {
    for (const file of FILES.filter((each) => room(each) === 'results')) {
      for (const specifier of imports(file)) {
        if (specifier.startsWith('.'))
          expect(['core', 'plan', 'results'], `${file} imports ${specifier}`).toContain(room(resolve(file, specifier)))
      }
    }
  })

  it('the runtime entry reaches neither ajv, mathjs, message texts nor a bundled instrument', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const specifier of imports(file)) {
        if (!specifier.startsWith('.')) {
          expect(['@noble/hashes/sha2.js', 'canonicalize'], `${file} imports ${specifier}`).toContain(specifier)
          continue
        }
        const target = resolve(file, specifier).replace(/\.js$/, '.ts')
        expect(target).not.toMatch(/^core\/messages\/|^instruments\/generated|validators/)
        if (FILES.includes(target)) visit(target)
      }
    }
    visit('runtime.ts')
    expect(seen.size).toBeGreaterThan(10)
  })

  it('only the command line and the readers of tables touch Node', () => {
    for (const file of FILES) {
      const node = imports(file).filter((specifier) => specifier.startsWith('node:'))
      if (node.length > 0) expect(file).toMatch(/^(cli|tables|batch)\//)
      if (!file.startsWith('cli/')) expect(code(file)).not.toMatch(/\bprocess\./)
    }
  })

  it('only main.ts of the command line touches the process', () => {
    for (const file of FILES.filter((each) => each.startsWith('cli/') && each !== 'cli/main.ts'))
      expect(code(file), file).not.toMatch(/\bprocess\b/)
  })
})

describe('banned', () => {
  const everywhere: readonly (readonly [string, RegExp])[] = [
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)/],
    ['chance', /\bMath\.random\b/],
    ['code from strings', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/],
    ['export *', /export \*/],
    ['default exports', /export default/],
    ['enums', /\benum\s+\w+\s*\{/],
  ]
  it.each(everywhere)('%s occurs in no source', (_, pattern) => {
    for (const file of FILES.filter((each) => !DATA.test(each))) expect(pattern.test(code(file)), file).toBe(false)
  })

  it('suppressed type errors occur in no source', () => {
    for (const file of FILES.filter((each) => !DATA.test(each)))
      expect(/@ts-(ignore|expect-error|nocheck)/.test(read(file)), file).toBe(false)
  })

  it('arithmetic that differs between engines or rounds twice occurs in no plan, scoring, norms or risk source', () => {
    for (const file of FILES.filter((each) => ['plan', 'scoring', 'norms', 'risk'].includes(room(each)))) {
      // A power of big integers (10n ** …) is exact.
      expect(/\bMath\.(round|pow|exp|log\w*)\b|\.toFixed\(|(?<!n )\*\*/.test(code(file)), file).toBe(false)
    }
  })

  it('classes are errors only', () => {
    for (const file of FILES)
      for (const match of code(file).matchAll(/\bclass \w+ extends (\w+)|\bclass (\w+)\s*\{/g)) expect(match[1], file).toMatch(/Error$/)
  })
})

describe('size and names', () => {
  it('files are kebab-case and at most 250 lines, data excluded', () => {
    for (const file of FILES) {
      expect(file.replace(/.*\//, '')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/)
      if (DATA.test(file) || isCatalogue(file) || isMessages(file) || file === 'core/definition.ts' || file === 'core/issue-codes.ts')
        continue
      expect(read(file).split('\n').length, file).toBeLessThanOrEqual(251)
    }
  })

  it('nothing in the tree names a machine path or a registry host', () => {
    const texts = ['src', 'test', 'scripts', 'docs', 'examples', 'instruments', 'schemas'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        // Validators hold the property names of the schemas as paths, such as that of the work of a policy.
        .filter((name) => /\.(ts|md|json|mjs|cjs|js|html|csv|R)$/.test(name) && !/generated.validators\.js$/.test(name))
        .map((name) => join(folder, name)),
    )
    const hosts = new RegExp(['/wo' + 'rk/', '/t' + 'mp/', 'registry\\.np' + 'mjs'].join('|'))
    for (const file of texts) expect(hosts.test(readFileSync(file, 'utf8')), file).toBe(false)
  })
})
