import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { sealResult } from '../../seal.js'
import { commitmentHolds, linkHolds } from './chain.js'
import { type GrowthEntry, type GrowthFile, isWhole } from './growth-file.js'
import { inOrder } from './order.js'

/**
 * Is the file as it was written? Every entry is held to its commitment, every link to its place, every embedded result to its own
 * content hash; what an entry follows must be there, what is redacted or removed must have been recorded, and the order must be
 * that of recording. Redaction and removal by `redactEntry` leave all of it true.
 *
 * The chain cannot see that its newest entries are missing, nor that someone wrote the whole file anew: keep a link (`headsOf`)
 * elsewhere, in a log or in another system, and pass it as `known`. Codes `growth/tampered`, `growth/order`, `result/tampered`.
 *
 * @param known links that must be in the file, noted earlier
 * @returns no issue when the file is whole
 */
export function checkIntegrity(file: GrowthFile, known: readonly string[] = []): readonly Issue[] {
  const issues: Issue[] = []
  const tampered = (path: string, why: string): unknown => issues.push(issue('growth/tampered', path, { why }))
  const links = new Set(file.entries.map(({ chain }) => chain.link))
  const recorded = recordedRemovals(file.entries)
  const wholeIds = new Set(file.entries.filter(isWhole).map(({ id }) => id))
  const ids = new Set<string>()
  file.entries.forEach((entry, at) => {
    const path = pointer('/entries', String(at))
    if (!commitmentHolds(entry)) tampered(path, 'content')
    if (!linkHolds(file.respondent, entry)) tampered(pointer(path, 'chain'), 'link')
    if (entry.chain.follows.some((link) => !links.has(link))) tampered(pointer(path, 'chain', 'follows'), 'missing')
    if (entry.kind !== 'duplicate' && ids.has(entry.id)) tampered(path, 'twice')
    if (entry.kind !== 'duplicate') ids.add(entry.id)
    if (!isWhole(entry) && !isRecorded(entry, recorded, wholeIds)) tampered(path, 'unrecorded')
    if (isWhole(entry) && recorded.has(entry.id)) tampered(path, 'restored')
    if (isWhole(entry) && entry.kind === 'assessment') issues.push(...resultIssues(entry.body.result, pointer(path, 'body', 'result')))
  })
  const order = inOrder(file.entries)
  if (file.entries.some((entry, at) => entry !== order[at])) issues.push(issue('growth/order', '/entries', { why: 'shuffled' }))
  for (const link of known) if (!links.has(link)) tampered('/entries', 'known-missing')
  return issues
}

/** How the entries that a redaction names were treated; removal is the stronger of the two. */
export function recordedRemovals(entries: readonly GrowthEntry[]): ReadonlyMap<string, 'redacted' | 'removed'> {
  const found = new Map<string, 'redacted' | 'removed'>()
  for (const entry of entries) {
    if (!isWhole(entry) || entry.kind !== 'redaction') continue
    if (found.get(entry.body.entry) !== 'removed') found.set(entry.body.entry, entry.body.how)
  }
  return found
}

function isRecorded(entry: GrowthEntry, recorded: ReadonlyMap<string, 'redacted' | 'removed'>, wholeIds: ReadonlySet<string>): boolean {
  if (entry.kind === 'duplicate') return wholeIds.has(entry.id) || recorded.has(entry.id)
  return recorded.get(entry.id) === entry.kind
}

function resultIssues(result: Parameters<typeof sealResult>[0], path: string): readonly Issue[] {
  const sealed = (result as { readonly contentHash?: unknown }).contentHash
  return sealResult(result).contentHash === sealed ? [] : [issue('result/tampered', pointer(path, 'contentHash'))]
}
