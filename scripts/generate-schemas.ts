import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CARE_FORMATS, definitionTypes } from './schema-types.js'
import {
  BATCH_SCHEMAS,
  BATCH_VALIDATORS_TYPES,
  CARE_SCHEMAS,
  CARE_VALIDATORS_TYPES,
  VALIDATORS_TYPES,
  validatorsModule,
} from './schema-validators.js'

/** Everything that is made from schemas/: path from the root → text. */
export async function generatedFromSchemas(): Promise<Readonly<Record<string, string>>> {
  return {
    'src/core/definition.ts': formatted(definitionTypes()),
    'src/instruments/generated/validators.js': await validatorsModule(),
    'src/instruments/generated/validators.d.ts': VALIDATORS_TYPES,
    'src/care/generated/formats.ts': formatted(definitionTypes(CARE_FORMATS)),
    'src/care/generated/validators.js': await validatorsModule(CARE_SCHEMAS),
    'src/care/generated/validators.d.ts': CARE_VALIDATORS_TYPES,
    'src/batch/mapping/generated/validators.js': await validatorsModule(BATCH_SCHEMAS),
    'src/batch/mapping/generated/validators.d.ts': BATCH_VALIDATORS_TYPES,
  }
}

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

function formatted(text: string): string {
  const biome = root('node_modules/@biomejs/biome/bin/biome')
  const done = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path=src/core/definition.ts'], {
    input: text,
    encoding: 'utf8',
    cwd: root(''),
  })
  if (done.status !== 0) throw new Error(`generate-schemas: ${done.stderr}`)
  return done.stdout
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check')
  for (const [path, text] of Object.entries(await generatedFromSchemas())) {
    const file = root(path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    if (check) {
      console.error(`${path} is not what schemas/ give; run: npm run generate`)
      process.exitCode = 1
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.error(`wrote ${path}`)
  }
}
