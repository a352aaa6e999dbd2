import { readFile } from 'node:fs/promises'
import type { NormSetDefinition } from '../core/definition.js'
import { issue, type Parsed, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { type LoadOptions, parseInstrument, parseNormSet } from '../index.js'
import type { Instrument } from '../instruments/instrument.js'
import { acceptInstrument } from '../instruments/parse-accepted.js'
import { acceptNormSet } from '../instruments/parse-norm-set.js'
import { BUNDLED } from './generated/bundled.js'

/** What a command was told about loading. */
export interface Loading {
  readonly lang: Language
  readonly use?: LoadOptions['use']
  readonly permission?: string
}

/** Bytes of a file; throws PsyscoreError `import/unreadable`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new PsyscoreError([issue('import/unreadable', '', { file })])
  }
}

/** The value, or a throw of why there is none. What is only told, and refuses nothing, is for `validate` to say. */
export function accepted<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value
  const [first, ...others] = parsed.issues
  throw new PsyscoreError([first, ...others.filter(({ severity }) => severity !== 'info')])
}

/** An instrument by bundled id or file name; a file name has a dot or a slash in it. */
export async function loadInstrument(name: string, loading: Loading): Promise<Instrument> {
  const options: LoadOptions = {
    language: loading.lang,
    ...(loading.use === undefined ? {} : { use: loading.use }),
    ...(loading.permission === undefined ? {} : { permission: loading.permission }),
  }
  const bundled = await loadBundled(name)
  // Bundled definitions go through the same door: the licence is asked there. Their structure and lint were checked before they were
  // bundled (by the tests of the catalogue). A copy, so that the module's own definition is never taken as accepted.
  if (bundled !== null) return accepted(parseInstrument(acceptInstrument({ ...bundled.instrument }), options))
  if (!/[./\\]/.test(name)) throw new PsyscoreError([issue('usage/unknown-instrument', '', unknownId(name))])
  return accepted(parseInstrument(await readBytes(name), options))
}

/** An instrument to be read, not used: nothing is scored, so no permission is asked for. */
export async function loadForReading(name: string, lang: Language): Promise<Instrument> {
  return loadInstrument(name, { lang, permission: 'reading only' })
}

/** A bundled instrument with its norm sets, or null. */
export async function loadBundled(id: string): Promise<{ instrument: Instrument; norms: readonly NormSetDefinition[] } | null> {
  return Object.hasOwn(BUNDLED, id) ? ((await BUNDLED[id]?.()) ?? null) : null
}

function unknownId(id: string): { id: string; nearest?: string } {
  const nearest = Object.keys(BUNDLED).find((known) => known.replaceAll('-', '') === id.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
  return nearest === undefined ? { id } : { id, nearest }
}

/** Norm sets by bundled id or file name, in the order given. */
export async function loadNorms(names: readonly string[], instrument: Instrument, lang: Language): Promise<readonly NormSetDefinition[]> {
  const own = await loadBundled(instrument.id)
  const sets: NormSetDefinition[] = []
  for (const name of names) {
    const found = own?.norms.find(({ id }) => id === name)
    if (found === undefined && !/[./\\]/.test(name)) throw new PsyscoreError([issue('compile/unknown-norm-set', '', { id: name })])
    // Bundled sets were accepted with their own instrument before they were bundled; with a definition of a user they are checked.
    if (found !== undefined) sets.push(instrument.items === own?.instrument.items ? acceptNormSet(found, instrument) : found)
    else sets.push(accepted(parseNormSet(await readBytes(name), { instrument, language: lang })))
  }
  return sets
}
