import { contentHash } from '../../core/canonical.js'
import type { ItemMapping, MappingDefinition, RowRule, SourceMapping } from '../../core/definition.js'
import { deepFreeze } from '../../core/guards.js'
import { type Issue, issue, type Parsed } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Language } from '../../core/text.js'
import { outcome, readDocument, refusal } from '../../instruments/parse-document.js'
import { readDateFormat } from './date-format.js'
import { mapping as validate } from './generated/validators.js'

/** How a file's columns and values are read; the same from a mapping file and from flags. */
export type Mapping = MappingDefinition

/**
 * Reads an untrusted mapping: JSON text, UTF-8 bytes or an already parsed value. Checked are its structure and what it says by
 * itself; what depends on the instrument and on the file is checked by `layoutOf`. What comes back is a frozen copy.
 */
export function parseMapping(input: unknown, language?: Language): Parsed<Mapping> {
  const read = readDocument<Mapping>(input, validate)
  if (!read.ok) return refusal(read.issues, read.total, language)
  const parsed = outcome(read.value, [...innerIssues(read.value)], language)
  if (parsed.ok) deepFreeze(read.value)
  return parsed
}

/** SHA-256 of the mapping's canonical JSON: names exactly what was read, whatever the order of its properties. */
export function mappingHash(mapping: Mapping): string {
  return contentHash(mapping)
}

/** Sources that several columns may tell together. */
const JOINED: ReadonlySet<string> = new Set(['key', 'rater', 'occasion'])

const refuse = (path: string, what: string): Issue => issue('import/mapping', path, { what })

function* innerIssues(mapping: Mapping): Generator<Issue> {
  for (const [id, item] of Object.entries(mapping.items ?? {})) {
    if (item.column !== undefined && item.choices !== undefined)
      yield refuse(pointer('/items', id), 'an item stands in one column or in one column a choice, not both')
    if (item.chosen !== undefined && item.choices === undefined) yield refuse(pointer('/items', id, 'chosen'), 'it needs `choices`')
  }
  for (const [name, source] of Object.entries(mapping.sources ?? {})) {
    if (source === undefined || typeof source === 'string') continue
    const path = pointer('/sources', name)
    const given = [source.column, source.columns, source.value].filter((each) => each !== undefined)
    if (given.length !== 1) yield refuse(path, 'a column, several columns or a value is wanted, and only one of them')
    if (source.columns !== undefined && !JOINED.has(name)) yield refuse(pointer(path, 'columns'), 'only key, rater and occasion are joined')
    if (source.digits !== undefined && source.columns !== undefined) yield refuse(pointer(path, 'digits'), 'it is for a single column')
    if (source.joinedBy !== undefined && source.columns === undefined) yield refuse(pointer(path, 'joinedBy'), 'it needs `columns`')
    if (source.dateFormat !== undefined && readDateFormat(source.dateFormat) === null)
      yield refuse(pointer(path, 'dateFormat'), 'a date format has YYYY, M and D at least, and no two-digit year')
    if (source.timeZone !== undefined && !/^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(source.timeZone))
      yield refuse(pointer(path, 'timeZone'), 'an offset is wanted, such as +08:00 or Z')
  }
}

/** An entry that nobody has confirmed. */
export interface UnsureEntry {
  readonly path: string
  readonly why: readonly string[]
}

/** Every entry marked unsure. Flags and entries without a state were typed by a person and count as confirmed. */
export function unsureEntries(mapping: Mapping): readonly UnsureEntry[] {
  const entries: UnsureEntry[] = []
  const look = (path: string, entry: ItemMapping | SourceMapping | RowRule | undefined): void => {
    if (typeof entry === 'object' && entry.state === 'unsure') entries.push({ path, why: entry.why ?? [] })
  }
  for (const [id, item] of Object.entries(mapping.items ?? {})) look(pointer('/items', id), item)
  for (const [name, source] of Object.entries(mapping.sources ?? {})) look(pointer('/sources', name), source)
  for (const [name, rule] of Object.entries(mapping.rows ?? {})) look(pointer('/rows', name), rule)
  return entries
}

const NAMED = 12

/** `import/mapping-unsure` naming the entries, or nothing. `score` refuses it before a row is read. */
export function unsureIssues(mapping: Mapping): readonly Issue[] {
  const entries = unsureEntries(mapping)
  if (entries.length === 0) return []
  const named = entries.slice(0, NAMED).map(({ path }) => path.slice(1))
  const rest = entries.length > NAMED ? ['…'] : []
  return [issue('import/mapping-unsure', entries[0]?.path ?? '', { count: entries.length, entries: [...named, ...rest] })]
}
