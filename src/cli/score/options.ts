import { issue, PsyscoreError } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import type { LoadOptions } from '../../index.js'
import { readBytes } from '../load.js'
import type { DuplicatePolicy } from './duplicates.js'
import { checkMapping, type Mapping, mergeMappings, type Source, type SourceName } from './mapping.js'

/** Options of `psyscore score` as commander hands them over. */
export interface ScoreOptions {
  readonly map?: string
  readonly key?: string
  readonly grade?: string
  readonly sex?: string
  readonly birthDate?: string
  readonly ageMonths?: string
  readonly administeredAt?: string
  readonly schoolSystem?: string
  readonly informant?: string
  readonly form?: string
  readonly itemsPrefix?: string
  readonly column?: readonly string[]
  readonly recode?: readonly string[]
  readonly codedFrom?: string
  readonly missing?: readonly string[]
  readonly delimiter?: string
  readonly norms?: readonly string[]
  readonly bandSets?: readonly string[]
  readonly keep?: readonly string[]
  readonly format: 'csv' | 'jsonl' | 'text'
  readonly out?: string
  readonly force?: boolean
  readonly allowRejected?: boolean
  readonly duplicates?: DuplicatePolicy
  readonly use?: LoadOptions['use']
  readonly permission?: string
  readonly lang: Language
}

const COLUMN_FLAGS = ['key', 'grade', 'sex', 'birthDate', 'ageMonths', 'administeredAt'] as const
const VALUE_FLAGS = ['schoolSystem', 'informant', 'form'] as const

/** `a=b`, split at the last `=`, so that a column name may hold one. */
function splitPair(flag: string, pair: string): readonly [string, string] {
  const at = pair.lastIndexOf('=')
  if (at <= 0) throw new PsyscoreError([issue('usage/arguments', '', { what: `${flag} ${pair}` })])
  return [pair.slice(0, at), pair.slice(at + 1)]
}

function wholeNumber(flag: string, text: string): number {
  if (!/^-?\d{1,6}$/.test(text)) throw new PsyscoreError([issue('usage/arguments', '', { what: `${flag} ${text}` })])
  return Number(text)
}

function pairs(flag: string, given: readonly string[] | undefined): readonly (readonly [string, string])[] {
  return (given ?? []).map((pair) => splitPair(flag, pair))
}

function fromFlags(options: ScoreOptions): unknown {
  const sources: [SourceName, Source][] = []
  for (const name of COLUMN_FLAGS) if (options[name] !== undefined) sources.push([name, options[name]])
  for (const name of VALUE_FLAGS) if (options[name] !== undefined) sources.push([name, { value: options[name] }])
  const codes = pairs('--recode', options.recode).map(([value, code]) => [value, wholeNumber('--recode', code)] as const)
  return {
    ...(options.itemsPrefix === undefined ? {} : { itemsPrefix: options.itemsPrefix }),
    ...(options.codedFrom === undefined ? {} : { codedFrom: wholeNumber('--coded-from', options.codedFrom) }),
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter === 'tab' ? '\t' : options.delimiter }),
    ...(codes.length === 0 ? {} : { codes: Object.fromEntries(codes) }),
    columns: Object.fromEntries(pairs('--column', options.column)),
    missing: Object.fromEntries(pairs('--missing', options.missing)),
    sources: Object.fromEntries(sources),
    keep: options.keep ?? [],
  }
}

function assertMapping(value: unknown): Mapping {
  const [first, ...rest] = checkMapping(value)
  if (first !== undefined) throw new PsyscoreError([first, ...rest])
  return value as Mapping
}

/** The mapping file with the flags added to it. Throws PsyscoreError `import/mapping`, `json/syntax`, `usage/arguments`. */
export async function readMapping(options: ScoreOptions, instrument: string): Promise<Mapping> {
  const flags = assertMapping(fromFlags(options))
  if (options.map === undefined) return flags
  const text = new TextDecoder().decode(await readBytes(options.map))
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new PsyscoreError([issue('import/mapping', '', { what: `${options.map} is not JSON` })])
  }
  const file = assertMapping(parsed)
  if (file.instrument !== undefined && file.instrument !== instrument)
    throw new PsyscoreError([issue('import/mapping', '/instrument', { what: `it is for ${file.instrument}, not for ${instrument}` })])
  return mergeMappings(file, flags)
}
