import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Documents whose code is run. A `ts` block may be followed by a `text` block that begins with `<!-- prints -->`. */
const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const folder = mkdtempSync(join(tmpdir(), 'psyscore-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Example {
  readonly place: string
  readonly code: string
  readonly prints: string | null
}

function examplesOf(document: string): readonly Example[] {
  const text = readFileSync(document, 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```(?:\s*```text\n<!-- prints -->\n([\s\S]*?)```)?/g)]
    .filter(([, code = '']) => code.includes('import '))
    .map((match, i) => ({ place: `${document} #${i + 1}`, code: match[1] ?? '', prints: match[2] ?? null }))
}

/** Runs one example on the sources, from a file, without code from strings. */
async function runExample(code: string): Promise<{ readonly out: string; readonly err: string; readonly status: number | null }> {
  const file = join(folder, `${Math.abs([...code].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) | 0, 7))}.mjs`)
  const stdin = { contents: code, loader: 'ts', resolveDir: process.cwd() } as const
  const bundle = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
  })
  writeFileSync(file, bundle.outputFiles[0]?.text ?? '')
  const done = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', file], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { out: done.stdout, err: done.stderr, status: done.status }
}

describe('code in documents', () => {
  const examples = DOCUMENTS.flatMap(examplesOf)

  it('the README shows the ten lines and a form kept as a record', () => {
    expect(examples.filter(({ place }) => place.startsWith('README')).length).toBeGreaterThanOrEqual(2)
  })

  it.each(examples.map((each): [string, Example] => [each.place, each]))('%s runs and prints what it says', async (_, { code, prints }) => {
    const { out, err, status } = await runExample(code)
    expect([status, err]).toEqual([0, ''])
    if (prints !== null) expect(out).toBe(prints)
  })
})

/** Shell blocks that are followed by what they print; standard error is part of it. */
function shellExamplesOf(document: string): readonly Example[] {
  const text = readFileSync(document, 'utf8')
  return [...text.matchAll(/```sh\n((?:(?!```)[\s\S])*?)```\s*```text\n<!-- prints -->\n([\s\S]*?)```/g)].map((match, i) => ({
    place: `${document} shell #${i + 1}`,
    code: match[1] ?? '',
    prints: match[2] ?? null,
  }))
}

/** A folder for the blocks of one document, which sees the examples. */
const places = new Map<string, string>()
function placeOf(place: string): string {
  const document = place.split(' ')[0] ?? ''
  const known = places.get(document)
  if (known !== undefined) return known
  const own = join(folder, `shell-${places.size}`)
  mkdirSync(own)
  symlinkSync(resolve('examples'), join(own, 'examples'))
  symlinkSync(resolve('test/fixtures/presets'), join(own, 'exports'))
  places.set(document, own)
  return own
}

/** The command line from the sources, bundled once: a block starts it several times. */
const program = resolve('node_modules/.cache/psyscore-docs/main.mjs')
beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: program,
    external: ['hyparquet', 'hyparquet-writer'],
    banner: { js: "import { createRequire as createRequireHere } from 'node:module';const require = createRequireHere(import.meta.url);" },
    logLevel: 'silent',
  })
})

/** Runs a shell block in the folder of its document; `psyscore` is the command line from the sources. */
function runShell(place: string, code: string): string {
  const command = `psyscore() { "${process.execPath}" "${program}" "$@"; }`
  const done = spawnSync('bash', ['-c', `exec 2>&1\n${command}\n${code}`], {
    cwd: placeOf(place),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return done.stdout.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')
}

describe('commands in documents', () => {
  const examples = DOCUMENTS.flatMap(shellExamplesOf)

  it('the README shows a survey from export to scores and a definition from draft to conformance', () => {
    expect(examples.filter(({ place }) => place.startsWith('README')).length).toBeGreaterThanOrEqual(3)
  })

  it.each(examples.map((each): [string, Example] => [each.place, each]))('%s prints what it says', (place, { code, prints }) => {
    expect(runShell(place, code)).toBe(prints)
  })
})

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('has two commands of one line each, the demo and the tests', () => {
    const done = spawnSync(process.execPath, ['scripts/readme-commands.mjs'], { encoding: 'utf8' })
    expect(done.stdout.trim().split('\n')).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
  })

  it('links only to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(() => readFileSync(target), target).not.toThrow()
  })

  it('names every function of the main entry', async () => {
    const entry = await import('psyscore')
    for (const name of Object.keys(entry)) expect(readme, name).toContain(`\`${name}\``)
    const runtime = await import('psyscore/runtime')
    for (const name of Object.keys(runtime)) expect(readme, name).toContain(`\`${name}\``)
  })

  it('names no registry in the lock file, so that any may be used', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { resolved?: string }> }
    for (const [name, { resolved }] of Object.entries(packages)) expect(resolved, name).toBeUndefined()
  })

  it('stays short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(275)
  })

  it('states the version of the package in its citation', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(readme).toContain(`(version ${version})`)
  })
})
