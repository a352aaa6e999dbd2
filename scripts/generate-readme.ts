import { readFileSync, writeFileSync } from 'node:fs'
import { readFolders } from './instrument-modules.js'

/** Writes the list of instruments into README.md; `--check` compares instead. */
const root = new URL('../', import.meta.url)
const file = new URL('README.md', root)

const table = readFolders(new URL('instruments/', root))
  .map(({ definition }) => `\`${definition.id}\``)
  .join(', ')
const text = readFileSync(file, 'utf8')
const next = text.replace(
  /(<!-- instruments -->\n)[\s\S]*?(<!-- \/instruments -->)/,
  (_, open: string, close: string) => `${open}${table}\n${close}`,
)
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('README.md: the list of instruments is stale: run npm run generate')
    process.exitCode = 1
  }
} else if (next !== text) writeFileSync(file, next)
