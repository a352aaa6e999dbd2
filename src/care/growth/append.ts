import { canonicalJson } from '../../core/canonical.js'
import { guardValue } from '../../core/guards.js'
import { type Issue, issue, PsyscoreError } from '../../core/issue.js'
import { epochOf } from '../calendar/instants.js'
import { chainEntry, headsOf, withoutChain } from './chain.js'
import { type GrowthEntry, type GrowthFile, isWhole, type NewEntry, type WholeEntry } from './growth-file.js'
import { entryIssues, fileStructureIssues } from './validate-entry.js'

/** A growth file after a change, or why there was none; the file given is never changed. Warnings may come with a file. */
export type GrowthOutcome =
  | { readonly ok: true; readonly file: GrowthFile; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }

/** Least salt: 128 bits as hexadecimal digits. */
const SALT = /^([0-9a-f]{2}){16,64}$/

/** An empty growth file. Throws PsyscoreError `growth/structure` when the key is no text of 1 to 1000 characters. */
export function createGrowthFile(respondent: string): GrowthFile {
  const file = emptyFile(respondent)
  const [first, ...rest] = fileStructureIssues(file)
  if (first !== undefined) throw new PsyscoreError([first, ...rest])
  return file
}

function emptyFile(respondent: string): GrowthFile {
  return { format: 'psyscore/growth-file', formatVersion: 1, notice: 'screening-not-diagnosis', respondent, entries: [] }
}

/**
 * Adds an entry at the end. It is held to the schema and to the file: instants with zone, days that exist, the same pupil, an intact
 * result, not recorded before the last entry (merge files that were written apart), references to entries that are there.
 *
 * The same entry once more, with the same id and content, gives the same file, whatever the salt: a double submit does no harm.
 * Other content under an id that is taken is refused (`growth/entry-conflict`), and so is an id whose content was taken out
 * (`growth/entry-removed`). Redactions are written by {@link redactEntry}.
 *
 * @param salt chance of the host's making, at least 128 bits as hexadecimal digits, never used twice; kept in the entry
 */
export function appendEntry(file: GrowthFile, entry: NewEntry, salt: string): GrowthOutcome {
  if ((entry as { readonly kind?: unknown } | null)?.kind === 'redaction')
    return refused([issue('growth/structure', '/kind', { problem: 'redaction' })])
  return addEntry(file, entry, salt)
}

/** {@link appendEntry} for entries of every kind. */
export function addEntry(file: GrowthFile, entry: NewEntry, salt: string): GrowthOutcome {
  const read = guardValue(entry)
  if (!read.ok) return refused(read.issues.map(({ path }) => issue('growth/structure', path, { problem: 'type' })))
  if (typeof salt !== 'string' || !SALT.test(salt)) return refused([issue('growth/salt', '', { why: 'short' })])
  if (typeof read.value !== 'object' || read.value === null) return refused([issue('growth/structure', '', { problem: 'type' })])
  const given = withoutChain(read.value as NewEntry)
  const next = tryChain(file, given, salt)
  const structure = fileStructureIssues({ ...emptyFile(file.respondent), entries: next === undefined ? [given] : [next] })
  if (next === undefined || structure.length > 0) return refused(structure.map(fromEntry))
  const issues = entryIssues(file.respondent, next, '')
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues)
  const same = file.entries.find(({ id }) => id === next.id)
  if (same !== undefined) return repeated(file, same, given)
  const against = placeIssues(file, next)
  if (against.length > 0) return refused(against)
  return { ok: true, file: { ...file, entries: [...file.entries, next] }, issues }
}

/** The entry in its place; undefined when it is so far from an entry that it cannot be hashed. */
function tryChain(file: GrowthFile, entry: NewEntry, salt: string): WholeEntry | undefined {
  try {
    return chainEntry(file.respondent, entry, salt, headsOf(file.entries))
  } catch {
    return undefined
  }
}

function repeated(file: GrowthFile, same: GrowthEntry, given: NewEntry): GrowthOutcome {
  if (!isWhole(same)) return refused([issue('growth/entry-removed', '/id', { id: given.id })])
  if (canonicalJson(withoutChain(same)) === canonicalJson(given)) return { ok: true, file, issues: [] }
  return refused([issue('growth/entry-conflict', '/id', { id: given.id })])
}

/** What keeps an entry from standing at the end of this file. */
function placeIssues(file: GrowthFile, next: WholeEntry): readonly Issue[] {
  const issues: Issue[] = []
  const at = epochOf(next.recordedAt) ?? 0
  if (file.entries.some(({ recordedAt }) => (epochOf(recordedAt) ?? 0) > at)) issues.push(issue('growth/order', '/recordedAt'))
  const salts = new Set(file.entries.flatMap((each) => (isWhole(each) ? [each.chain.salt] : [])))
  if (salts.has(next.chain.salt)) issues.push(issue('growth/salt', '', { why: 'reused' }))
  const ids = new Set(file.entries.map(({ id }) => id))
  for (const name of ['replaces', 'updates', 'entry'] as const) {
    const id = (next.body as Readonly<Partial<Record<typeof name, string>>>)[name]
    if (id !== undefined && !ids.has(id)) issues.push(issue('growth/unknown-entry', `/body/${name}`, { id }))
  }
  return issues
}

const fromEntry = (each: Issue): Issue => ({ ...each, path: each.path.replace(/^\/entries\/0/, '') })

/** A refusal, errors only. */
export function refused(issues: readonly Issue[]): GrowthOutcome {
  const [first, ...rest] = issues.filter(({ severity }) => severity === 'error')
  return { ok: false, issues: [first ?? issue('growth/structure', '', { problem: 'type' }), ...rest] }
}
