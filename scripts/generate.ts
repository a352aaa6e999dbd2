import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Runs every generator in order; each writes files that are committed, so that a clone works without a build.
 * `--check` makes each generator compare instead of write and fail on a difference.
 */
const GENERATORS = [
  'generate-schemas.ts',
  'generate-instruments.ts',
  'generate-policies.ts',
  'generate-loaders.ts',
  'generate-readme.ts',
  'generate-missing-data.ts',
]

for (const name of GENERATORS) {
  const file = fileURLToPath(new URL(name, import.meta.url))
  if (!existsSync(file)) throw new Error(`generate: ${name} is missing`)
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))
  const done = spawnSync(process.execPath, [tsx, file, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
