import type { CriticalState } from '../core/words.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { CriticalOutput } from '../plan/plan.js'
import { MAX_CODES, MISSING_CODE } from '../plan/status.js'
import type { BlindSpot } from './result.js'

/**
 * What a critical item says. The answer as given comes first, whatever gates, validity or completeness say; an answer that could
 * not be read is unreadable; an unanswered item takes the code its gate implies; otherwise it is unknown, never "no".
 */
export function createCriticalItemReader(linked: LinkedPlan, critical: CriticalOutput): (row: number) => CriticalState {
  const raw = linked.items[critical.raw] ?? new Uint8Array(linked.capacity).fill(MISSING_CODE.blank)
  const column = linked.column(critical.column)
  const endorsed: ReadonlySet<number> = new Set(critical.endorsed)
  const judge = (code: number): CriticalState => (endorsed.has(code) ? 'endorsed' : 'not-endorsed')
  return (row) => {
    const given = raw[row] ?? MISSING_CODE.blank
    if (given < MAX_CODES) return judge(given)
    if (given === MISSING_CODE.invalid) return 'unreadable'
    const gated = column[row] ?? MISSING_CODE.blank
    return gated < MAX_CODES ? judge(gated) : 'unknown'
  }
}

/** Why an unanswered or unreadable critical item leaves the form blind to its topic. */
export function criticalBlindSpot(linked: LinkedPlan, critical: CriticalOutput, state: CriticalState, row: number): BlindSpot | undefined {
  if (state === 'unreadable') return { topic: critical.kind, why: 'unreadable' }
  if (state !== 'unknown') return undefined
  const code = linked.items[critical.raw]?.[row]
  if (code === MISSING_CODE['not-administered']) return { topic: critical.kind, why: 'not-asked' }
  return { topic: critical.kind, why: code === MISSING_CODE.declined ? 'declined' : 'unanswered' }
}
