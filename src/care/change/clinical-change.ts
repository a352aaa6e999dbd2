import { type Issue, issue } from '../../core/issue.js'
import { type ReliableChange, type ReliableChangeOptions, reliableChange } from '../../results/reliable-change.js'
import type { AnyResult } from '../../results/result.js'

/** Mean and standard deviation of a group, in the unit of the compared value, with their source. */
export interface GroupFigures {
  readonly mean: number
  readonly sd: number
  readonly source: string
}

/** Jacobson and Truax's cut scores between the groups. */
export interface ClinicalCutScores {
  /** two standard deviations beyond the mean of the clinical group */
  readonly a: number
  /** two standard deviations within the mean of the other group */
  readonly b: number
  /** where both groups are equally likely, each weighted by the other's spread */
  readonly c: number
}

/** How a change came out: `recovered` is a reliable fall in concern from the clinical side past the cut score. */
export type ClinicalClass = 'recovered' | 'improved' | 'unchanged' | 'deteriorated'

export interface ClinicalChangeOptions extends ReliableChangeOptions {
  readonly clinical: GroupFigures
  readonly functional: GroupFigures
  /** which cut score decides; c is preferred where the groups overlap */
  readonly criterion: 'a' | 'b' | 'c'
}

export type ClinicalChange =
  | {
      readonly status: 'compared'
      readonly notice: 'screening-not-diagnosis'
      readonly class: ClinicalClass
      readonly criterion: 'a' | 'b' | 'c'
      readonly cutScore: number
      readonly cutScores: ClinicalCutScores
      /** side of the cut score before and after; a score on it is on the clinical side */
      readonly before: 'clinical' | 'functional'
      readonly after: 'clinical' | 'functional'
      readonly reliable: Extract<ReliableChange, { readonly status: 'compared' }>
      readonly warnings: readonly Issue[]
    }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }

/**
 * The three cut scores, for a scale on which more is worse (else mirrored): a = M_clinical − 2 SD, b = M_functional + 2 SD,
 * c = (SD_functional · M_clinical + SD_clinical · M_functional) ÷ (SD_functional + SD_clinical).
 * @see Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59, 12–19, doi 10.1037/0022-006X.59.1.12
 */
export function clinicalCutScores(
  clinical: GroupFigures,
  functional: GroupFigures,
  direction: 'higher-is-worse' | 'lower-is-worse',
): ClinicalCutScores {
  const sign = direction === 'higher-is-worse' ? 1 : -1
  return {
    a: clinical.mean - sign * 2 * clinical.sd,
    b: functional.mean + sign * 2 * functional.sd,
    c: (functional.sd * clinical.mean + clinical.sd * functional.mean) / (functional.sd + clinical.sd),
  }
}

/**
 * Did a score change reliably, and did it leave the range of those who need help? Both groups' figures are stated with their
 * source; without them use {@link reliableChange} alone. A class is a word about two scores, not about a pupil, and no diagnosis.
 *
 * Refused like {@link reliableChange}; besides, `change/parameter-invalid` for group figures that are not possible or a neutral
 * scale, and `change/norms-not-ordered` when the clinical group is not the more concerning one.
 */
export function clinicalChange(before: AnyResult, after: AnyResult, scaleId: string, options: ClinicalChangeOptions): ClinicalChange {
  const reliable = reliableChange(before, after, scaleId, options)
  const issues = [...groupIssues(options ?? {}), ...(reliable.status === 'refused' ? reliable.issues : [])]
  if (issues.length > 0 || reliable.status === 'refused') return { status: 'refused', issues }
  const { clinical, functional, criterion } = options
  const direction = options.direction === 'lower-is-worse' ? 'lower-is-worse' : 'higher-is-worse'
  const cutScores = clinicalCutScores(clinical, functional, direction)
  const cutScore = cutScores[criterion]
  const side = (value: number): 'clinical' | 'functional' => {
    const past = direction === 'higher-is-worse' ? value < cutScore : value > cutScore
    return past ? 'functional' : 'clinical'
  }
  const [from, to] = [side(reliable.before), side(reliable.after)]
  return {
    status: 'compared',
    notice: 'screening-not-diagnosis',
    class: classOf(reliable.concern, from, to),
    criterion,
    cutScore,
    cutScores,
    before: from,
    after: to,
    reliable,
    warnings: reliable.warnings,
  }
}

type Side = 'clinical' | 'functional'

function classOf(concern: 'more' | 'less' | 'same' | null, from: Side, to: Side): ClinicalClass {
  if (concern === 'more') return 'deteriorated'
  if (concern !== 'less') return 'unchanged'
  return from === 'clinical' && to === 'functional' ? 'recovered' : 'improved'
}

function groupIssues({ clinical, functional, criterion, direction }: Partial<ClinicalChangeOptions>): readonly Issue[] {
  const issues: Issue[] = []
  const demand = (holds: boolean, parameter: string, rule: string): void => {
    if (!holds) issues.push(issue('change/parameter-invalid', `/options/${parameter}`, { parameter, rule }))
  }
  for (const [name, group] of [
    ['clinical', clinical],
    ['functional', functional],
  ] as const) {
    demand(typeof group?.mean === 'number' && Number.isFinite(group.mean), `${name}.mean`, 'finite')
    demand(typeof group?.sd === 'number' && Number.isFinite(group.sd) && group.sd > 0, `${name}.sd`, 'sd > 0')
    demand(typeof group?.source === 'string' && group.source.trim() !== '', `${name}.source`, '≠ ""')
  }
  demand(criterion === 'a' || criterion === 'b' || criterion === 'c', 'criterion', 'a | b | c')
  demand(direction === 'higher-is-worse' || direction === 'lower-is-worse', 'direction', 'higher-is-worse | lower-is-worse')
  if (issues.length > 0 || clinical === undefined || functional === undefined) return issues
  const apart = direction === 'higher-is-worse' ? clinical.mean > functional.mean : clinical.mean < functional.mean
  return apart ? [] : [issue('change/norms-not-ordered', '/options')]
}

/** The interval of a change: change ± z · standard error of a difference, at the confidence of the comparison. */
export function changeInterval(change: Extract<ReliableChange, { readonly status: 'compared' }>): {
  readonly level: number
  readonly lower: number
  readonly upper: number
} {
  const half = change.z * change.standardErrorOfDifference
  return { level: change.confidence, lower: change.change - half, upper: change.change + half }
}
