import { canonicalJson } from '../../core/canonical.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { type GrowthOutcome, refused } from './append.js'
import { withoutChain } from './chain.js'
import { type GrowthEntry, type GrowthFile, isWhole } from './growth-file.js'
import { checkIntegrity } from './integrity.js'
import { inOrder } from './order.js'
import { stubOf, withRemovals } from './redact.js'

/** The less is left of an entry, the later its state. */
const STATES: readonly GrowthEntry['kind'][] = ['redacted', 'duplicate', 'removed']

/**
 * One file of two that were written apart, in any order and as often as you like: merging is commutative, associative and idempotent.
 *
 * Every entry of either file is in it once; what was redacted or removed in one of them is so in the result. The same id with the
 * same content in both, a double submit on two devices, counts once. Refused, naming all of them: the same id with different content
 * or another unknown property of the file with different values (`growth/entry-conflict`), files of two pupils (`growth/respondent`),
 * and files that are not as they were written (`growth/tampered`).
 */
export function mergeGrowthFiles(a: GrowthFile, b: GrowthFile): GrowthOutcome {
  if (a.respondent !== b.respondent) return refused([issue('growth/respondent', '/respondent')])
  const tampered = [...checkIntegrity(a), ...checkIntegrity(b)]
  if (tampered.length > 0) return refused(tampered)
  const byLink = new Map<string, GrowthEntry>()
  for (const entry of [...a.entries, ...b.entries]) {
    const other = byLink.get(entry.chain.link)
    if (other === undefined || STATES.indexOf(entry.kind) > STATES.indexOf(other.kind)) byLink.set(entry.chain.link, entry)
  }
  const entries = withRemovals([...byLink.values()])
  const conflicts = [...contentConflicts(entries), ...propertyConflicts(a, b)]
  if (conflicts.length > 0) return refused(conflicts)
  const file = { ...b, ...a, entries: inOrder(withoutCopies(entries)) }
  return { ok: true, file, issues: [] }
}

function byId(entries: readonly GrowthEntry[]): ReadonlyMap<string, readonly GrowthEntry[]> {
  const found = new Map<string, GrowthEntry[]>()
  for (const entry of entries) {
    if (entry.kind === 'duplicate') continue
    const group = found.get(entry.id)
    if (group === undefined) found.set(entry.id, [entry])
    else group.push(entry)
  }
  return found
}

function contentConflicts(entries: readonly GrowthEntry[]): readonly Issue[] {
  return [...byId(entries)]
    .filter(([, group]) => new Set(group.map(sameness)).size > 1)
    .map(([id]) => issue('growth/entry-conflict', '/entries', { id }))
    .sort((a, b) => (String(a.params.id) < String(b.params.id) ? -1 : 1))
}

/** What two entries of one id must agree in to be the same; of a removed one nothing is known. */
function sameness(entry: GrowthEntry): string {
  if (isWhole(entry)) return canonicalJson(withoutChain(entry))
  return entry.kind === 'redacted' ? canonicalJson([entry.recordedAt, entry.was]) : 'removed'
}

function propertyConflicts(a: GrowthFile, b: GrowthFile): readonly Issue[] {
  const left = new Map(Object.entries(a))
  return Object.entries(b).flatMap(([name, value]) =>
    name !== 'entries' && left.has(name) && canonicalJson(left.get(name)) !== canonicalJson(value)
      ? [issue('growth/entry-conflict', pointer('', name), { id: name })]
      : [],
  )
}

/** Of several copies of one entry the one with the smallest link stays. */
function withoutCopies(entries: readonly GrowthEntry[]): readonly GrowthEntry[] {
  const kept = new Map([...byId(entries)].map(([id, group]) => [id, group.map(({ chain }) => chain.link).sort()[0]]))
  return entries.map((entry) =>
    entry.kind === 'duplicate' || kept.get(entry.id) === entry.chain.link ? entry : stubOf(entry, 'duplicate'),
  )
}
