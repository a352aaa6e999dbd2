import { type Issue, issue } from '../../core/issue.js'
import { type ReliableChangeOptions, reliableChange } from '../../results/reliable-change.js'
import type { AnyResult } from '../../results/result.js'

/** Published markers of change, each with its source; nothing is assumed. For scales on which more is worse. */
export interface ResponseOptions {
  /** stage to compare; may be left out only when the scale has a single one */
  readonly stage?: string
  /** least attainable score: a fall is a share of what lies above it (20 for twenty items coded from 1) */
  readonly lowest: number
  /** least share of the score above `lowest` by which it must fall, such as 0.5 */
  readonly response?: { readonly share: number; readonly source: string }
  /** the score after must lie below this one, such as 5 */
  readonly remission?: { readonly below: number; readonly source: string }
  /** the markers are made for pupils who began at this score or above, such as 10 */
  readonly baseline?: { readonly atLeast: number; readonly source: string }
}

export type ResponseOutcome =
  | {
      readonly status: 'compared'
      readonly notice: 'screening-not-diagnosis'
      readonly before: number
      readonly after: number
      /** share of the score above the lowest by which it fell; negative when it rose; null when it began at the lowest */
      readonly fall: number | null
      /** null where the marker was not given or is not made for such a beginning */
      readonly response: boolean | null
      readonly remission: boolean | null
      /** false: the beginning lies below what the markers are made for */
      readonly baselineMet: boolean | null
      readonly warnings: readonly Issue[]
    }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }

const TOLERANCE = 1e-9

/**
 * Response and remission by published markers, such as a fall by half and a score below 5 on a PHQ-9 that began at 10 or above.
 * They disagree with each other by severity at the beginning and are adult figures unless their source says otherwise; beside
 * them give {@link reliableChange}, which says whether the change is more than measurement error. No diagnosis.
 * Refused like {@link reliableChange}.
 */
export function responseOutcome(before: AnyResult, after: AnyResult, scaleId: string, options: ResponseOptions): ResponseOutcome {
  const faults = optionIssues(options ?? {})
  // only the verdict on comparability and the two values are used: they do not depend on the figures
  const change = reliableChange(before, after, scaleId, {
    ...NO_FIGURES,
    ...(options?.stage === undefined ? {} : { stage: options.stage }),
  })
  const issues = [...faults, ...(change.status === 'refused' ? change.issues : [])]
  if (issues.length > 0 || change.status === 'refused') return { status: 'refused', issues }
  const { lowest, response, remission, baseline } = options
  const room = change.before - lowest
  const fall = room > 0 ? (change.before - change.after) / room : null
  const baselineMet = baseline === undefined ? null : change.before >= baseline.atLeast
  const applies = baselineMet !== false
  return {
    status: 'compared',
    notice: 'screening-not-diagnosis',
    before: change.before,
    after: change.after,
    fall,
    response: response === undefined || fall === null || !applies ? null : fall >= response.share - TOLERANCE,
    remission: remission === undefined || !applies ? null : change.after < remission.below,
    baselineMet,
    warnings: change.warnings,
  }
}

const NO_FIGURES: ReliableChangeOptions = {
  sd: 1,
  reliability: 0,
  coefficient: 'retest',
  source: 'not used',
  direction: 'higher-is-worse',
}

function optionIssues({ lowest, response, remission, baseline }: Partial<ResponseOptions>): readonly Issue[] {
  const issues: Issue[] = []
  const demand = (holds: boolean, parameter: string, rule: string): void => {
    if (!holds) issues.push(issue('change/parameter-invalid', `/options/${parameter}`, { parameter, rule }))
  }
  const sourced = (source: unknown): boolean => typeof source === 'string' && source.trim() !== ''
  demand(typeof lowest === 'number' && Number.isFinite(lowest), 'lowest', 'finite')
  demand(response !== undefined || remission !== undefined, 'response', 'response | remission')
  if (response !== undefined) {
    demand(response.share > 0 && response.share <= 1, 'response.share', '0 < share ≤ 1')
    demand(sourced(response.source), 'response.source', '≠ ""')
  }
  if (remission !== undefined) {
    demand(Number.isFinite(remission.below), 'remission.below', 'finite')
    demand(sourced(remission.source), 'remission.source', '≠ ""')
  }
  if (baseline !== undefined) {
    demand(Number.isFinite(baseline.atLeast), 'baseline.atLeast', 'finite')
    demand(sourced(baseline.source), 'baseline.source', '≠ ""')
  }
  return issues
}
