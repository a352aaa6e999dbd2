import type { AnswerLimit, InstrumentDefinition, ItemDefinition, ItemKey, MissingPolicy, ScoreMethod } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { compare, fromDecimal, mul, type Rational, toNumber, ZERO } from '../core/rational.js'
import { itemOf, keyedScores } from './item-scores.js'
import { isReal } from './item-shape.js'
import type { LintContext, Scoring } from './lint-context.js'
import { keysOf, unionOf } from './scale-keys.js'

/** Least and greatest that one item or part can add. */
interface Share {
  readonly id: string
  readonly min: Rational
  readonly max: Rational
}

const PRORATING: ReadonlySet<string> = new Set<MissingPolicy['policy']>(['prorate', 'prorate-rounded-mean'])

/** May any of the items be missing under the limit? */
function allowsBlanks({ minAnswered, maxMissing, minProportion }: AnswerLimit, items: number): boolean {
  if (minAnswered !== undefined) return minAnswered < items
  if (maxMissing !== undefined) return maxMissing > 0
  return minProportion !== undefined && Math.ceil(minProportion * items) < items
}

function shareOfKey(
  definition: InstrumentDefinition,
  item: ItemDefinition,
  key: ItemKey,
  method: ScoreMethod['method'],
): Share | undefined {
  if (method !== 'count') {
    const scores = keyedScores(definition, item, key)
    return scores === undefined ? undefined : { id: item.id, min: scores.min, max: scores.max }
  }
  const weight = fromDecimal(typeof key === 'string' ? 1 : (key.weight ?? 1))
  const negative = compare(weight, ZERO) < 0
  return { id: item.id, min: negative ? weight : ZERO, max: negative ? ZERO : weight }
}

/** What is prorated: the items under their keys, or the parts of a composite; none where nothing can be missing. */
function sharesOf({ definition, items, scales }: LintContext, { scale, score }: Scoring): readonly Share[] {
  if (score.method === 'composite') {
    if (score.form !== 'sum' || score.minPresent >= score.of.length) return []
    return score.of.flatMap(({ scale: id, stage, standardScore, weight }) => {
      const stages = scales.get(id)?.stages ?? []
      const range = (stage === undefined ? stages.at(-1) : stages.find((each) => each.id === stage))?.range
      if (standardScore !== undefined || range === undefined) return []
      const ends = [range.min, range.max].map((end) => mul(fromDecimal(end), fromDecimal(weight ?? 1))).sort(compare)
      return { id, min: ends[0] ?? ZERO, max: ends[1] ?? ZERO }
    })
  }
  if (!('missing' in score) || !PRORATING.has(score.missing.policy) || score.missing.policy === 'complete-only') return []
  const keys = unionOf(keysOf(definition, scale.id, score))
  if (!allowsBlanks(score.missing, keys.length)) return []
  return keys.flatMap((key) => {
    const item = items.get(itemOf(key))
    return item === undefined ? [] : (shareOfKey(definition, item, key, score.method) ?? [])
  })
}

/**
 * Prorating a sum stays within its range only when every item can add the same: of items worth 0–1 and 0–9, the second alone
 * answered would give up to 18 of 10.
 */
export function* unequalProration(context: LintContext): Generator<Issue> {
  for (const scoring of context.scorings) {
    const [first, ...others] = sharesOf(context, scoring)
    const second = others.find(({ min, max }) => first !== undefined && (compare(min, first.min) !== 0 || compare(max, first.max) !== 0))
    if (first === undefined || second === undefined) continue
    const params = {
      scale: scoring.scale.id,
      first: first.id,
      firstMin: toNumber(first.min),
      firstMax: toNumber(first.max),
      second: second.id,
      secondMin: toNumber(second.min),
      secondMax: toNumber(second.max),
    }
    const composite = scoring.score.method === 'composite'
    const path = pointer(scoring.path, composite ? 'minPresent' : 'missing')
    yield issue('definition/proration-unequal', path, composite ? { ...params, why: 'part' } : params, 'warning')
  }
}

/** Clock times, durations and free numbers are added or averaged as they are: no policy may fill them in or pick among those present. */
export function* policiesOverReals({ definition, items, scorings }: LintContext): Generator<Issue> {
  for (const { scale, score, path } of scorings) {
    if (!('missing' in score)) continue
    const real = keysOf(definition, scale.id, score).find(({ key }) => isReal(items.get(itemOf(key))))
    if (real === undefined) continue
    const { policy } = score.missing
    const unfit =
      score.method === 'max' || score.method === 'min'
        ? policy !== 'complete-only'
        : policy === 'zero-fill' || policy === 'prorate-rounded-mean'
    if (!unfit) continue
    const params = { scale: scale.id, why: 'real', policy, method: score.method, item: itemOf(real.key) }
    yield issue('definition/missing-policy', pointer(path, 'missing'), params)
  }
}
