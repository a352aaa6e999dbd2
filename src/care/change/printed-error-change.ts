import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Mark } from '../../core/words.js'
import { type ReliableChange, type ReliableChangeOptions, reliableChange } from '../../results/reliable-change.js'
import type { AnyResult, ScaleScore, StandardScore } from '../../results/result.js'

type Compared = Extract<ReliableChange, { readonly status: 'compared' }>

/** As for a reliable change, without a standard deviation and a reliability: each score brings its own error. */
export interface PrintedErrorChangeOptions
  extends Pick<ReliableChangeOptions, 'direction' | 'stage' | 'confidence' | 'recallDays'>,
    Required<Pick<ReliableChangeOptions, 'standardScore'>> {}

export type PrintedErrorChange =
  | (Omit<Compared, 'figures' | 'standardErrorOfMeasurement'> & {
      /** as the norm set prints them for these two scores */
      readonly standardErrors: { readonly before: number; readonly after: number }
      /** how far the printed errors were verified; K: unverified */
      readonly mark: Mark
    })
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }

interface PrintedError {
  readonly error: number
  readonly mark: Mark
}

/** The error of the one standard score that is meant; undefined where the norm set prints none for it. */
function printedError(result: AnyResult, scaleId: string, { standardScore, stage }: PrintedErrorChangeOptions): PrintedError | undefined {
  const scales = result.scales as Readonly<Record<string, ScaleScore>>
  const scale = Object.hasOwn(scales, scaleId) ? scales[scaleId] : undefined
  const meant = (score: StandardScore): boolean =>
    score.metric === standardScore?.metric &&
    (standardScore.normSet === undefined || score.normSet === standardScore.normSet) &&
    (stage === undefined || score.stage === stage)
  const score = scale?.standardScores.find(meant)
  const interval = score?.status === 'scored' ? score.interval : undefined
  return interval?.method === 'printed-error' ? { error: interval.standardError, mark: interval.mark } : undefined
}

/**
 * Did a standard score change by more than its own error makes likely, where the norm set prints an error for each score (IRT
 * metrics)? Standard error of the difference = √(SE₁² + SE₂²), index = (after − before) ÷ that error; a change counts from z of
 * those errors on (1.96 at 95 %).
 *
 * Refused like {@link reliableChange}; besides, `change/not-comparable` (why `printed-error`) where one of the scores has no
 * printed error. All reasons are given at once; nothing is thrown. A reliable change is not yet one that matters in life, and no
 * diagnosis.
 */
export function printedErrorChange(
  before: AnyResult,
  after: AnyResult,
  scaleId: string,
  options: PrintedErrorChangeOptions,
): PrintedErrorChange {
  const [from, to] = [printedError(before, scaleId, options), printedError(after, scaleId, options)]
  const { direction, stage, confidence, recallDays, standardScore } = options
  const issues: Issue[] = []
  if (standardScore === undefined) {
    issues.push(issue('change/parameter-invalid', '/options/standardScore', { parameter: 'standardScore', rule: '{ metric }' }))
  } else if (from === undefined || to === undefined) {
    issues.push(issue('change/not-comparable', pointer('/scales', scaleId), { why: 'printed-error', scale: scaleId }))
  }
  // With r = 0 and the root mean square of both errors as SD, SD · √(1 − r) · √2 is √(SE₁² + SE₂²).
  const sd = from === undefined || to === undefined ? 1 : Math.sqrt((from.error * from.error + to.error * to.error) / 2)
  const surrogate = { sd, reliability: 0, coefficient: 'alpha', source: 'printed errors' } as const
  const change = reliableChange(before, after, scaleId, { ...surrogate, direction, stage, confidence, recallDays, standardScore })
  if (change.status === 'refused' || from === undefined || to === undefined || issues.length > 0) {
    return { status: 'refused', issues: [...issues, ...(change.status === 'refused' ? change.issues : [])] }
  }
  const { figures: _figures, standardErrorOfMeasurement: _measurement, ...rest } = change
  const mark = from.mark === 'K' ? from.mark : to.mark
  return { ...rest, standardErrors: { before: from.error, after: to.error }, mark }
}
