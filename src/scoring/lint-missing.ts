import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { LintContext } from './lint-context.js'
import { policiesFor } from './missing-policies.js'

const LIMITS = ['minAnswered', 'maxMissing', 'minProportion'] as const

/** The policy must go with the method, state one limit, and the limit must fit the number of items. */
export function* missingPolicies({ scorings }: LintContext): Generator<Issue> {
  for (const { scale, score, path, attainable } of scorings) {
    if (!('missing' in score)) continue
    const { missing, method } = score
    const at = pointer(path, 'missing')
    const items = score.method === 'highest-of-group' ? score.groups.flat().length : attainable.nItems
    if (!policiesFor(method).includes(missing.policy)) {
      yield issue('definition/missing-policy', at, { scale: scale.id, why: 'policy', policy: missing.policy, method })
    }
    const stated = LIMITS.filter((limit) => Object.hasOwn(missing, limit))
    if (stated.length !== (missing.policy === 'complete-only' ? 0 : 1)) {
      const why = missing.policy === 'complete-only' ? 'complete' : 'limit'
      yield issue('definition/missing-policy', at, { scale: scale.id, why })
    }
    if (missing.policy === 'complete-only') continue
    const { minAnswered, maxMissing, minProportion } = missing
    if (minAnswered !== undefined && minAnswered > items) {
      yield issue('definition/missing-policy', pointer(at, 'minAnswered'), { scale: scale.id, why: 'too-many', count: minAnswered, items })
    }
    if (maxMissing !== undefined && maxMissing > items) {
      yield issue('definition/missing-policy', pointer(at, 'maxMissing'), { scale: scale.id, why: 'too-many', count: maxMissing, items })
    }
    if (minAnswered === 0 || (maxMissing !== undefined && maxMissing === items)) {
      yield issue('definition/missing-policy', at, { scale: scale.id, why: 'zero' })
    }
    if (minProportion !== undefined && !(minProportion > 0 && minProportion <= 1)) {
      yield issue('definition/missing-policy', pointer(at, 'minProportion'), { scale: scale.id, why: 'proportion' })
    }
  }
}

/** Parts that must be present cannot be more than there are, nor none. */
export function* presentParts({ scorings }: LintContext): Generator<Issue> {
  for (const { scale, score, path } of scorings) {
    const [name, needed, parts] =
      score.method === 'composite'
        ? (['minPresent', score.minPresent, score.of.length] as const)
        : score.method === 'pair-difference'
          ? (['minPairs', score.minPairs, score.pairs.length] as const)
          : (['', undefined, 0] as const)
    if (needed === undefined) continue
    if (needed > parts)
      yield issue('definition/missing-policy', pointer(path, name), { scale: scale.id, why: 'too-many', count: needed, items: parts })
    if (needed < 1) yield issue('definition/missing-policy', pointer(path, name), { scale: scale.id, why: 'zero' })
  }
}
