import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { PolicyDefinition } from '../src/care/policy/policy.js'
import { exportName } from './instrument-modules.js'

/**
 * Writes `src/care/policies/generated/<id>.ts`, the module of `psyscore/policies/<id>`, from the JSON under `policies/`. With
 * `--check` nothing is written; a file that differs or has no policy behind it makes it fail.
 */
const root = new URL('../', import.meta.url)
const HEADER = '// Generated from policies/ by scripts/generate-policies.ts; edit the JSON, then run the generator.\n'
const FOLDER = 'src/care/policies/generated/'

const files = new Map(
  readdirSync(new URL('policies/', root))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): [string, string] => {
      const { $schema: _, ...policy } = JSON.parse(readFileSync(new URL(`policies/${name}`, root), 'utf8')) as PolicyDefinition
      if (`${policy.id}.json` !== name) throw new Error(`policies: file ${name} holds the id ${policy.id}`)
      const text = [
        HEADER,
        "import type { PolicyDefinition } from '../../policy/policy.js'\n\n",
        `/** ${policy.title.en ?? policy.id}, version ${policy.version}. */\n`,
        `export const ${exportName(policy.id)}: PolicyDefinition = ${JSON.stringify(policy, null, 1)}\n`,
      ].join('')
      return [`${FOLDER}${policy.id}.ts`, text]
    }),
)

mkdirSync(new URL(FOLDER, root), { recursive: true })
const strays = readdirSync(new URL(FOLDER, root)).filter((name) => !files.has(`${FOLDER}${name}`))
const stale = [...files].filter(([path, text]) => {
  const url = new URL(path, root)
  return !existsSync(url) || readFileSync(url, 'utf8') !== text
})
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate`)
  for (const name of strays) console.error(`${FOLDER}${name} has no policy under policies/`)
  if (stale.length + strays.length > 0) process.exitCode = 1
} else {
  for (const [path, text] of stale) writeFileSync(new URL(path, root), text)
  for (const name of strays) rmSync(new URL(`${FOLDER}${name}`, root))
  console.error(`policies: ${files.size} policies, ${stale.length} files written`)
}
