import { issue } from '../../core/issue.js'
import { addEntry, type GrowthOutcome, refused } from './append.js'
import { contentOf, digestOf } from './chain.js'
import {
  type EntryBodies,
  type GrowthEntry,
  type GrowthFile,
  isWhole,
  type NewEntry,
  type RedactedEntry,
  type WholeEntry,
} from './growth-file.js'
import { recordedRemovals } from './integrity.js'

/** Who takes content out, when and why. */
export interface RedactionOptions extends Pick<NewEntry, 'id' | 'recordedAt' | 'author' | 'visibleTo'> {
  readonly reason: EntryBodies['redaction']['reason']
  /** for the entry that records it, see {@link appendEntry} */
  readonly salt: string
}

/**
 * Takes the content of an entry out for good, with its salt, so that nobody can find it again by trying. Its kind, author and
 * instant stay, the chain stays verifiable, and an entry of kind `redaction` records who did it and why. Doing it twice with the same
 * options gives the same file.
 */
export function redactEntry(file: GrowthFile, id: string, options: RedactionOptions): GrowthOutcome {
  return takeOut(file, id, 'redacted', options)
}

/** Removes an entry for good: only its id, its instant and its place in the chain stay. Otherwise as {@link redactEntry}. */
export function removeEntry(file: GrowthFile, id: string, options: RedactionOptions): GrowthOutcome {
  return takeOut(file, id, 'removed', options)
}

function takeOut(file: GrowthFile, id: string, how: 'redacted' | 'removed', options: RedactionOptions): GrowthOutcome {
  const entry = file.entries.find((each) => each.id === id && each.kind !== 'duplicate')
  if (entry === undefined) return refused([issue('growth/unknown-entry', '', { id })])
  if (entry.kind === 'redaction') return refused([issue('growth/structure', '', { problem: 'redaction' })])
  const { salt, reason, ...header } = options
  const record: NewEntry<'redaction'> = { ...header, kind: 'redaction', body: { entry: id, how, reason } }
  const added = addEntry(file, record, salt)
  if (!added.ok) return added
  return { ...added, file: { ...added.file, entries: withRemovals(added.file.entries) } }
}

/** The entries after every recorded redaction and removal has taken effect. */
export function withRemovals(entries: readonly GrowthEntry[]): readonly GrowthEntry[] {
  const recorded = recordedRemovals(entries)
  return entries.map((entry) => {
    const how = recorded.get(entry.id)
    if (how === undefined || entry.kind === 'removed' || entry.kind === 'duplicate') return entry
    if (how === 'removed') return stubOf(entry, 'removed')
    return isWhole(entry) ? redactedOf(entry) : entry
  })
}

/** What is left of an entry that is removed, or that is the second copy of another. */
export function stubOf({ id, recordedAt, chain }: GrowthEntry, kind: 'removed' | 'duplicate'): GrowthEntry {
  const { commitment, follows, link } = chain
  return { id, kind, recordedAt, chain: { commitment, follows, link } }
}

function redactedOf(entry: WholeEntry): RedactedEntry {
  const { id, recordedAt, kind, author, visibleTo, chain } = entry
  const { commitment, follows, link, salt } = chain
  const digest = digestOf(contentOf(entry), salt)
  return { id, kind: 'redacted', recordedAt, was: { kind, author, visibleTo }, chain: { digest, commitment, follows, link } }
}
