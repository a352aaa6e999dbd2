import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { ReliableChangeOptions } from './change-parameters.js'
import type { AnyResult, ScaleScore, StandardScore } from './result.js'

/** The two values to compare; undefined when an issue says why there are none. */
export interface ComparedValues {
  readonly stage: string
  readonly normSet: string | null
  readonly before: number
  readonly after: number
}

type Refuse = (why: string, params?: Issue['params']) => undefined

function scaleOf(result: AnyResult, id: string): ScaleScore | undefined {
  const scales = result.scales as Readonly<Record<string, ScaleScore>>
  return Object.hasOwn(scales, id) ? scales[id] : undefined
}

const COMMON: ReadonlySet<string> = new Set(['answered', 'total'])

/** The stages of a scored scale with their values. */
function stagesOf(score: ScaleScore): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(score).flatMap(([id, value]) => (typeof value === 'number' && !COMMON.has(id) ? [[id, value] as const] : [])),
  )
}

function compareStages(before: ScaleScore, after: ScaleScore, stage: string | undefined, refuse: Refuse): ComparedValues | undefined {
  const [from, to] = [stagesOf(before), stagesOf(after)]
  const [only] = from.size === 1 ? from.keys() : []
  const id = stage ?? only
  const [a, b] = id === undefined ? [] : [from.get(id), to.get(id)]
  if (id === undefined || a === undefined || b === undefined) return refuse('stage', { stage: id ?? '?' })
  return { stage: id, normSet: null, before: a, after: b }
}

function compareStandardScores(
  results: readonly [AnyResult, AnyResult],
  scales: readonly [ScaleScore, ScaleScore],
  { standardScore, stage }: ReliableChangeOptions,
  refuse: Refuse,
): ComparedValues | undefined {
  const fits = (score: StandardScore): boolean =>
    score.metric === standardScore?.metric &&
    (standardScore.normSet === undefined || score.normSet === standardScore.normSet) &&
    (stage === undefined || score.stage === stage)
  const [from, to] = scales.map((scale) => scale.standardScores.filter(fits))
  const [a, b] = [from?.[0], to?.[0]]
  if (a === undefined || b === undefined || from?.length !== 1 || to?.length !== 1) return refuse('norms')
  const hashOf = (result: AnyResult, score: StandardScore): string | undefined =>
    result.provenance.norms.find(({ id, edition }) => id === score.normSet && edition === score.edition)?.hash
  const same = a.normSet === b.normSet && a.edition === b.edition && hashOf(results[0], a) === hashOf(results[1], b)
  if (!same) return refuse('norms')
  if (a.stage !== b.stage) return refuse('stage', { stage: a.stage })
  if (a.status !== 'scored' || b.status !== 'scored') return refuse('absent')
  return { stage: a.stage, normSet: a.normSet, before: a.value, after: b.value }
}

/** The two values of one scale, from its stage or from one edition of one norm set. */
export function readChangeValues(
  before: AnyResult,
  after: AnyResult,
  id: string,
  options: ReliableChangeOptions,
  issues: Issue[],
): ComparedValues | undefined {
  const refuse: Refuse = (why, params = {}) => {
    issues.push(issue('change/not-comparable', pointer('/scales', id), { why, scale: id, ...params }))
    return undefined
  }
  const [a, b] = [scaleOf(before, id), scaleOf(after, id)]
  if (a === undefined || b === undefined) return refuse('scale')
  if (a.status !== 'scored' || b.status !== 'scored') return refuse('absent')
  if (options.standardScore === undefined) return compareStages(a, b, options.stage, refuse)
  return compareStandardScores([before, after], [a, b], options, refuse)
}
