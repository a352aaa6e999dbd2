import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cardFiles, catalogueJson, catalogueText, HEADER, moduleText, readFolders, readmeText } from './instrument-modules.js'

/**
 * Writes `src/instruments/generated/<id>.ts`, `src/instruments/catalogue.ts`, `catalogue.json`, `instruments/README.md` and the cards beside
 * each definition from the JSON under `instruments/`. A file is written only when it changes.
 * With `--check` nothing is written; a file that differs, is missing or has no instrument behind it makes it fail.
 */
const root = new URL('../', import.meta.url)
const folders = readFolders(new URL('instruments/', root))
const files = new Map<string, string>(folders.map((folder) => [`src/instruments/generated/${folder.definition.id}.ts`, moduleText(folder)]))
files.set('src/instruments/catalogue.ts', catalogueText(folders))
files.set('instruments/README.md', readmeText(folders))
files.set('catalogue.json', catalogueJson(folders))
for (const folder of folders) for (const [name, text] of cardFiles(folder)) files.set(`instruments/${folder.definition.id}/${name}`, text)

const generated = new URL('src/instruments/generated/', root)
mkdirSync(generated, { recursive: true })
// The folder also holds the validators made from schemas/ (validators.js, validators.d.ts): not ours to remove.
const read = (path: string): string | null => {
  const url = new URL(path, root)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}
const isOurs = (name: string): boolean => read(`src/instruments/generated/${name}`)?.startsWith(HEADER) === true
const strays = readdirSync(generated).filter((name) => !files.has(`src/instruments/generated/${name}`) && isOurs(name))
const stale = [...files].filter(([path, text]) => read(path) !== text)

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate`)
  for (const name of strays) console.error(`src/instruments/generated/${name} has no folder under instruments/`)
  if (stale.length + strays.length > 0) process.exitCode = 1
} else {
  for (const [path, text] of stale) writeFileSync(new URL(path, root), text)
  for (const name of strays) rmSync(new URL(name, generated))
  console.error(`instruments: ${folders.length} definitions, ${stale.length} files written`)
}
