import { contentHash } from '../../core/canonical.js'
import type { EntryKind } from '../words.js'
import type { ChainPlace, GrowthEntry, NewEntry, RedactedEntry, WholeEntry } from './growth-file.js'
import type { Author } from './observation.js'

/** What stays readable when the content of an entry is taken out. */
interface Header {
  readonly kind: EntryKind
  readonly author: Author
  readonly visibleTo: readonly string[]
}

/** Properties that are not content: everything else, the body and whatever a later version adds, is under the salted digest. */
const APART: ReadonlySet<string> = new Set(['id', 'kind', 'recordedAt', 'author', 'visibleTo', 'chain'])

/** The content of an entry: its body, and properties this version does not know. */
export function contentOf(entry: NewEntry | WholeEntry): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !APART.has(name)))
}

/** An entry without its place in the chain. */
export function withoutChain(entry: NewEntry | WholeEntry): NewEntry {
  const { chain: _, ...bare } = entry as WholeEntry
  return bare as NewEntry
}

/** Digest of the content with its salt: who does not know the salt cannot try out contents, however few there could be. */
export function digestOf(content: Readonly<Record<string, unknown>>, salt: string): string {
  return contentHash(['psyscore/growth-content/1', salt, content])
}

/** Commitment of an entry: over what it is, who wrote it, who may see it, and the digest of its content. */
export function commitmentOf({ kind, author, visibleTo }: Header, digest: string): string {
  return contentHash(['psyscore/growth-entry/1', kind, author, visibleTo, digest])
}

/** Link of an entry: its place, which stays verifiable when nothing else of it is left. */
export function linkOf(respondent: string, id: string, recordedAt: string, { commitment, follows }: Omit<ChainPlace, 'link'>): string {
  return contentHash(['psyscore/growth-link/1', respondent, id, recordedAt, commitment, follows])
}

/** Ends of the chain: the links that no other entry follows. One after every append; several after a merge. */
export function headsOf(entries: readonly GrowthEntry[]): readonly string[] {
  const followed = new Set(entries.flatMap(({ chain }) => chain.follows))
  return entries
    .map(({ chain }) => chain.link)
    .filter((link) => !followed.has(link))
    .sort()
}

/** Puts an entry at the end of the chain of a pupil. */
export function chainEntry(respondent: string, entry: NewEntry, salt: string, follows: readonly string[]): WholeEntry {
  const bare = withoutChain(entry)
  const commitment = commitmentOf(bare, digestOf(contentOf(bare), salt))
  const link = linkOf(respondent, bare.id, bare.recordedAt, { commitment, follows })
  return { ...bare, chain: { salt, commitment, follows, link } } as WholeEntry
}

/** Does the commitment of an entry fit what is left of it? */
export function commitmentHolds(entry: GrowthEntry): boolean {
  const { chain } = entry
  if (entry.kind === 'removed' || entry.kind === 'duplicate') return true
  if (entry.kind === 'redacted')
    return chain.commitment === commitmentOf((entry as RedactedEntry).was, (entry as RedactedEntry).chain.digest)
  const whole = entry as WholeEntry
  return chain.commitment === commitmentOf(whole, digestOf(contentOf(whole), whole.chain.salt))
}

/** Does the link of an entry fit its place? */
export function linkHolds(respondent: string, { id, recordedAt, chain }: GrowthEntry): boolean {
  return chain.link === linkOf(respondent, id, recordedAt, chain)
}
