import { mergeMappings } from '../../batch/mapping/merge.js'
import { type Mapping, parseMapping } from '../../batch/mapping/parse.js'
import type { DuplicatePolicy } from '../../batch/run/duplicates.js'
import type { Headers, OutputFormat, TableLayout } from '../../batch/run/headers.js'
import type { PartialPolicy } from '../../batch/run/study.js'
import { issue, PsyscoreError } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import type { LoadOptions } from '../../index.js'
import { accepted, readBytes } from '../load.js'

/** Options of `psyscore score` as commander hands them over. */
export interface ScoreOptions {
  readonly map?: readonly string[]
  readonly key?: string
  readonly grade?: string
  readonly sex?: string
  readonly birthDate?: string
  readonly ageMonths?: string
  readonly administeredAt?: string
  readonly schoolSystem?: string
  readonly informant?: string
  readonly form?: string
  readonly occasion?: string
  readonly itemsPrefix?: string
  readonly column?: readonly string[]
  readonly recode?: readonly string[]
  readonly codedFrom?: string
  readonly missing?: readonly string[]
  readonly delimiter?: string
  readonly encoding?: string
  readonly sheet?: string
  readonly norms?: readonly string[]
  readonly country?: string
  readonly bandSets?: readonly string[]
  readonly keep?: readonly string[]
  readonly format: OutputFormat | 'text'
  readonly layout: TableLayout
  readonly headers: Headers
  readonly columns?: readonly string[]
  readonly items?: readonly string[]
  readonly excel?: boolean
  readonly dictionary: 'csv' | 'json' | 'none'
  readonly out?: string
  readonly report?: string
  readonly force?: boolean
  readonly allowRejected?: boolean
  readonly duplicates?: DuplicatePolicy
  readonly partial?: PartialPolicy
  readonly workers?: string
  readonly use?: LoadOptions['use']
  readonly permission?: string
  readonly lang: Language
}

const COLUMN_FLAGS = ['key', 'grade', 'sex', 'birthDate', 'ageMonths', 'administeredAt', 'occasion'] as const
const VALUE_FLAGS = ['schoolSystem', 'informant', 'form'] as const
type FlagSource = (typeof COLUMN_FLAGS)[number] | (typeof VALUE_FLAGS)[number]

export function usage(what: string): PsyscoreError {
  return new PsyscoreError([issue('usage/arguments', '', { what })])
}

/** `a=b`, split at the last `=`, so that a column name may hold one. */
function splitPair(flag: string, pair: string): readonly [string, string] {
  const at = pair.lastIndexOf('=')
  if (at <= 0) throw usage(`${flag} ${pair}`)
  return [pair.slice(0, at), pair.slice(at + 1)]
}

function wholeNumber(flag: string, text: string): number {
  if (!/^-?\d{1,6}$/.test(text)) throw usage(`${flag} ${text}`)
  return Number(text)
}

function pairs(flag: string, given: readonly string[] | undefined): readonly (readonly [string, string])[] {
  return (given ?? []).map((pair) => splitPair(flag, pair))
}

/** A column's name; of a key and an occasion, several joined by `+`. A column whose own name holds a + is named in a mapping file. */
function columnsFlag(name: FlagSource, given: string): unknown {
  const columns = given.split('+')
  return (name === 'key' || name === 'occasion') && columns.length > 1 && columns.every((each) => each !== '') ? { columns } : given
}

/** The flags as a mapping document. */
function fromFlags(options: ScoreOptions): unknown {
  const sources: [FlagSource, unknown][] = []
  for (const name of COLUMN_FLAGS) if (options[name] !== undefined) sources.push([name, columnsFlag(name, options[name])])
  for (const name of VALUE_FLAGS) if (options[name] !== undefined) sources.push([name, { value: options[name] }])
  const codes = pairs('--recode', options.recode).map(([value, code]) => [value, wholeNumber('--recode', code)] as const)
  const { itemsPrefix, codedFrom, delimiter, encoding, sheet } = options
  return {
    ...(itemsPrefix === undefined ? {} : { itemsPrefix }),
    ...(codedFrom === undefined ? {} : { codedFrom: wholeNumber('--coded-from', codedFrom) }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(codes.length === 0 ? {} : { codes: Object.fromEntries(codes) }),
    columns: Object.fromEntries(pairs('--column', options.column)),
    missing: Object.fromEntries(pairs('--missing', options.missing)),
    sources: Object.fromEntries(sources),
    keep: options.keep ?? [],
  }
}

async function readMapping(file: string, lang: Language): Promise<Mapping> {
  return accepted(parseMapping(await readBytes(file), lang))
}

/**
 * The mappings of every input, the flags added to each. `--map` names one file for all inputs, or one for each in their order; a `+`
 * joins mapping files of several instruments for the same input. Throws PsyscoreError import/mapping, usage/arguments and what
 * parsing a mapping throws.
 */
export async function readMappings(options: ScoreOptions, inputs: number): Promise<readonly (readonly Mapping[])[]> {
  const flags = accepted(parseMapping(fromFlags(options), options.lang))
  const groups = (options.map ?? []).map((each) => each.split('+').filter((part) => part !== ''))
  if (groups.length > 1 && groups.length !== inputs) throw usage(`--map: ${groups.length} for ${inputs} files`)
  const read = await Promise.all(groups.map((group) => Promise.all(group.map((file) => readMapping(file, options.lang)))))
  return Array.from({ length: inputs }, (_, i) => {
    const files = read[read.length === 1 ? 0 : i] ?? []
    return files.length === 0 ? [flags] : files.map((mapping) => mergeMappings(mapping, flags))
  })
}

/** `default`, `all`, or the endings of column names that were asked for. */
export function columnsOf({ columns }: ScoreOptions): 'default' | 'all' | readonly string[] {
  if (columns === undefined) return 'default'
  const [only] = columns
  return columns.length === 1 && (only === 'all' || only === 'default') ? only : columns
}

const ITEM_COLUMNS = ['coded', 'keyed', 'reasons'] as const

/** Item columns that were asked for. Throws PsyscoreError usage/arguments. */
export function itemsOf({ items }: ScoreOptions): readonly (typeof ITEM_COLUMNS)[number][] {
  return (items ?? []).map((name) => {
    const known = ITEM_COLUMNS.find((each) => each === name)
    if (known === undefined) throw usage(`--items ${name}: ${ITEM_COLUMNS.join(', ')}`)
    return known
  })
}
