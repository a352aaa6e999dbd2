import { readFileSync, writeFileSync } from 'node:fs'
import { readFolders } from './instrument-modules.js'

/** Writes the table of instruments and licences into README.md; `--check` compares instead. */
const root = new URL('../', import.meta.url)
const file = new URL('README.md', root)

function row({ definition, norms }: ReturnType<typeof readFolders>[number]): string {
  const { id, title, items, licence, intended } = definition
  const scored = items.filter((item) => item.supplementary !== true).length
  const { ages, grades } = intended
  const span = [ages === undefined ? '' : `ages ${ages.min}–${ages.max}`, grades === undefined ? '' : `grades ${grades.min}–${grades.max}`]
  const needs = licence.permissionRequiredFor.length === 0 ? '–' : licence.permissionRequiredFor.join(', ')
  const sets = norms.length === 0 ? '–' : norms.map((set) => `\`${set.id}\``).join(', ')
  const uses = licence.permittedUses.join(', ')
  return `| \`${id}\` | ${title.en ?? id} | ${scored} | ${span.filter((each) => each !== '').join(', ')} | ${sets} | ${uses} | ${needs} |`
}

const table = [
  '| id | instrument | scored items | made for | norms | permitted uses | permission needed for |',
  '|---|---|---|---|---|---|---|',
  ...readFolders(new URL('instruments/', root)).map(row),
].join('\n')
const text = readFileSync(file, 'utf8')
const next = text.replace(
  /(<!-- instruments -->\n)[\s\S]*?(<!-- \/instruments -->)/,
  (_, open: string, close: string) => `${open}${table}\n${close}`,
)
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('README.md: the table of instruments is stale: run npm run generate')
    process.exitCode = 1
  }
} else if (next !== text) writeFileSync(file, next)
