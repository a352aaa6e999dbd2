import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { exportName, readFolders } from './instrument-modules.js'

/** Writes `src/cli/generated/bundled.ts`: how the command line loads each bundled instrument and its norm sets by id. */
const root = new URL('../', import.meta.url)
const folders = readFolders(new URL('instruments/', root))
const entries = folders.map(({ definition, norms }) => {
  const module = `../../instruments/generated/${definition.id}.js`
  const sets = norms.map((set) => `m.${exportName(set.id)}`).join(', ')
  return `  '${definition.id}': async () => {\n    const m = await import('${module}')\n    return { instrument: m.${exportName(definition.id)}, norms: [${sets}] }\n  },\n`
})
const text = `// Generated from instruments/ by scripts/generate-loaders.ts; run the generator after adding an instrument.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'

export interface BundledInstrument {
  readonly instrument: Instrument
  readonly norms: readonly NormSetDefinition[]
}

/** Every bundled instrument with its norm sets, loaded when asked for. */
export const BUNDLED: Readonly<Record<string, () => Promise<BundledInstrument>>> = {
${entries.join('')}}
`
const file = new URL('src/cli/generated/bundled.ts', root)
const current = existsSync(file) ? readFileSync(file, 'utf8') : null
if (process.argv.includes('--check')) {
  if (current !== text) {
    console.error('src/cli/generated/bundled.ts is stale: run npm run generate')
    process.exitCode = 1
  }
} else if (current !== text) {
  mkdirSync(new URL('./', file), { recursive: true })
  writeFileSync(file, text)
}
