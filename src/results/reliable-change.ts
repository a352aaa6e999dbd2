import { parseInstant } from '../core/instant.js'
import { type Issue, issue } from '../core/issue.js'
import { type Coefficient, type ReliableChangeOptions, readChangeFigures } from './change-parameters.js'
import { readChangeValues } from './change-values.js'
import { isInformantOpen } from './informant.js'
import type { AnyResult } from './result.js'

export type { Coefficient, ReliableChangeOptions } from './change-parameters.js'

/** A change between two results of one pupil, or why there is none to speak of. */
export type ReliableChange =
  | {
      readonly status: 'compared'
      readonly notice: 'screening-not-diagnosis'
      readonly scale: string
      readonly stage: string
      /** the norm set, where standard scores were compared */
      readonly normSet: string | null
      readonly before: number
      readonly after: number
      /** after − before */
      readonly change: number
      /** beyond what measurement error alone makes likely */
      readonly outcome: 'increased' | 'decreased' | 'unchanged'
      /** by the direction of the scale; null where it is neutral */
      readonly concern: 'more' | 'less' | 'same' | null
      /** change ÷ standard error of a difference */
      readonly index: number
      readonly standardErrorOfMeasurement: number
      readonly standardErrorOfDifference: number
      /** least change that counts, and the least whole number of points */
      readonly smallestReliable: number
      readonly smallestReliablePoints: number
      readonly confidence: number
      readonly z: number
      readonly figures: {
        readonly sd: number
        readonly reliability: number
        readonly coefficient: Coefficient
        readonly source: string
      }
      readonly warnings: readonly Issue[]
    }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }

const MS_PER_DAY = 86_400_000
/** Rounding of the last bits must not decide: 1.96 · 5.1020… is ten points. */
const TOLERANCE = 1e-9

function majorOf({ id, version }: AnyResult['instrument']): string {
  return `${id}@${version.split('.')[0]}`
}

/** One pupil, one questionnaire, one form, one informant: everything else is another measurement. */
function comparabilityIssues(before: AnyResult, after: AnyResult): readonly Issue[] {
  const issues: Issue[] = []
  const demand = (holds: boolean, path: string, params: Issue['params']): void => {
    if (!holds) issues.push(issue('change/not-comparable', path, params))
  }
  const [from, to] = [majorOf(before.instrument), majorOf(after.instrument)]
  const [formBefore, formAfter] = [before.instrument.form, after.instrument.form]
  const raters = new Set([before.rater, after.rater].filter((rater) => rater !== null))
  demand(from === to, '/instrument', { why: 'instrument', before: from, after: to })
  demand(formBefore === formAfter, '/instrument/form', { why: 'form', before: formBefore ?? '?', after: formAfter ?? '?' })
  const [roleBefore, roleAfter] = [before, after].map((each) => (isInformantOpen(each) ? '?' : each.informant))
  demand(roleBefore === roleAfter && roleAfter !== '?', '/informant', {
    why: 'informant',
    before: roleBefore ?? '?',
    after: roleAfter ?? '?',
  })
  demand(raters.size < 2, '/rater', { why: 'rater' })
  demand(before.respondent.key !== '' && before.respondent.key === after.respondent.key, '/respondent/key', { why: 'respondent' })
  return issues
}

/** Milliseconds between two instants; NaN when one is not known. */
function elapsed(before: AnyResult, after: AnyResult): number {
  const at = ({ administeredAt }: AnyResult): number => {
    const instant = parseInstant(administeredAt ?? '')
    return instant.ok ? Date.parse(instant.text) : Number.NaN
  }
  return at(after) - at(before)
}

function* warningsOf(before: AnyResult, between: number, recallDays: number | undefined): Generator<Issue> {
  if (before.instrument.form === null) yield issue('change/not-comparable', '/instrument/form', { why: 'form-unknown' }, 'warning')
  const days = Math.floor(between / MS_PER_DAY)
  if (recallDays !== undefined && between < recallDays * MS_PER_DAY) {
    yield issue('change/within-recall', '/administeredAt', { days, recallDays }, 'warning')
  }
}

function concernOf(
  outcome: 'increased' | 'decreased' | 'unchanged',
  direction: ReliableChangeOptions['direction'],
): 'more' | 'less' | 'same' | null {
  if (direction === 'neutral') return null
  if (outcome === 'unchanged') return 'same'
  return (outcome === 'increased') === (direction === 'higher-is-worse') ? 'more' : 'less'
}

/**
 * Did a score change by more than its measurement error makes likely? Jacobson and Truax: SEM = SD · √(1 − r), standard error of a
 * difference = SEM · √2, index = (after − before) ÷ that error; a change counts from z of those errors on (1.96 at 95 %).
 *
 * An alpha gives smaller errors than a retest coefficient, so nothing is assumed: standard deviation, reliability, its kind and
 * its source are stated by the caller and stand in the outcome. Scores of other instruments, major versions, forms, informants,
 * raters, pupils or norm editions are never subtracted (`change/not-comparable`); nor is a second form that is not later
 * (`change/order`), nor with figures that are not possible (`change/parameter-invalid`). All reasons are given at once; nothing is thrown.
 * A reliable change is not yet one that matters in life, and no diagnosis.
 *
 * @param options `sd` in the unit of the compared value; `recallDays` warns when both forms speak of the same days
 * @see Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59, 12–19, doi 10.1037/0022-006X.59.1.12
 */
export function reliableChange(before: AnyResult, after: AnyResult, scaleId: string, options: ReliableChangeOptions): ReliableChange {
  const { figures, issues: faults } = readChangeFigures(options ?? {})
  const issues: Issue[] = [...faults, ...comparabilityIssues(before, after)]
  const between = elapsed(before, after)
  if (Number.isNaN(between)) issues.push(issue('change/order', '/administeredAt', { why: 'unknown' }))
  else if (between <= 0) issues.push(issue('change/order', '/administeredAt'))
  const values = readChangeValues(before, after, scaleId, options ?? {}, issues)
  if (values === undefined || issues.length > 0) return { status: 'refused', issues }
  const { sd, reliability, coefficient, source, direction, recallDays } = options
  const { confidence, z } = figures
  const measurement = sd * Math.sqrt(1 - reliability)
  const difference = measurement * Math.SQRT2
  const smallest = z * difference
  const change = values.after - values.before
  const reliable = Math.abs(change) >= smallest - TOLERANCE
  const outcome = !reliable ? 'unchanged' : change > 0 ? 'increased' : 'decreased'
  return {
    status: 'compared',
    notice: 'screening-not-diagnosis',
    scale: scaleId,
    ...values,
    change,
    outcome,
    concern: concernOf(outcome, direction),
    index: change / difference,
    standardErrorOfMeasurement: measurement,
    standardErrorOfDifference: difference,
    smallestReliable: smallest,
    smallestReliablePoints: Math.ceil(smallest - TOLERANCE),
    confidence,
    z,
    figures: { sd, reliability, coefficient, source },
    warnings: [...warningsOf(before, between, recallDays)],
  }
}
