import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes THIRD_PARTY.txt: every package whose code is in `dist/`, with its licence text. Fails on a package without one. */
const root = fileURLToPath(new URL('../', import.meta.url))
const dist = join(root, 'dist')

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>
}

/** Package folders that put at least one byte into an output. */
function bundledFolders(): readonly string[] {
  const folders = new Set<string>()
  for (const name of ['metafile-esm.json', 'metafile-cjs.json', 'cli/metafile-esm.json']) {
    const { outputs } = JSON.parse(readFileSync(join(dist, name), 'utf8')) as Metafile
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder)
      }
    }
  }
  return [...folders].sort()
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i

function describePackage(folder: string): string {
  const path = join(root, folder)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { name: string; version: string; license?: string }
  const files = readdirSync(path).filter((name) => LICENCE_FILE.test(name))
  if (files.length === 0 && manifest.license === undefined) throw new Error(`third-party: ${manifest.name} states no licence`)
  const texts = files.map((name) => readFileSync(join(path, name), 'utf8').trim())
  const head = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`
  return [head, '-'.repeat(head.length), ...(texts.length > 0 ? texts : [`Licence: ${manifest.license}`])].join('\n\n')
}

if (!existsSync(dist)) throw new Error('third-party: run the build first')
const packages = bundledFolders().map(describePackage)
const intro = 'psyscore is MIT licensed. Its built files contain code of these packages:'
writeFileSync(join(root, 'THIRD_PARTY.txt'), `${[intro, ...packages].join('\n\n\n')}\n`)
console.error(`THIRD_PARTY.txt: ${packages.length} packages`)
