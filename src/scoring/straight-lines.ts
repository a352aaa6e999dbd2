import type { InstrumentDefinition, ScaleDefinition } from '../core/definition.js'
import { compare, type Rational } from '../core/rational.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { StraightLineOutput } from '../plan/plan.js'
import { countingScores, keyedScores, resolveKey } from './item-keys.js'
import { itemOf } from './item-scores.js'
import { itemShape } from './item-shape.js'
import { keysOf, unionOf } from './scale-keys.js'

const KEYED: ReadonlySet<string> = new Set<ScaleDefinition['score']['method']>(['sum', 'mean', 'percent-of-maximum', 'count', 'max', 'min'])

/** Does the score rise with the code (1), fall (−1), or neither (0)? */
function directionOf(codes: readonly number[], scores: readonly Rational[]): number {
  const inOrder = codes.map((code, i) => ({ code, score: scores[i] })).sort((a, b) => a.code - b.code)
  const steps = inOrder.slice(1).map(({ score }, i) => {
    const before = inOrder[i]?.score
    return score === undefined || before === undefined ? 0 : compare(score, before)
  })
  if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return 1
  return steps.every((step) => step <= 0) && steps.some((step) => step < 0) ? -1 : 0
}

/**
 * Where one code all the way down the page cannot be a consistent answer: the items of a response set that some scale keys in both
 * directions. A questionnaire keyed one way gives none: there "never" to everything is a legitimate form.
 */
export function lowerStraightLines(builder: PlanBuilder, definition: InstrumentDefinition): readonly StraightLineOutput[] {
  const items = new Map(definition.items.map((item) => [item.id, item]))
  const columns = new Map<string, number[]>()
  definition.items.forEach((item, i) => {
    if (item.kind !== 'choice') return
    const shape = itemShape(definition, item, `/items/${i}`)
    if (shape.kind !== 'coded') return
    columns.set(item.responses, [...(columns.get(item.responses) ?? []), builder.item({ id: item.id, codes: shape.codes })])
  })
  return definition.scales.flatMap(({ id, score }) => {
    if (!KEYED.has(score.method)) return []
    const ways = new Map<string, { readonly forward: number[]; readonly reverse: number[] }>()
    for (const key of unionOf(keysOf(definition, id, score))) {
      const item = items.get(itemOf(key))
      const shape = item?.kind === 'choice' ? itemShape(definition, item, '') : undefined
      if (item?.kind !== 'choice' || shape?.kind !== 'coded') continue
      const resolved = resolveKey(key, '', score.method === 'count' ? score.in : undefined)
      const scores = score.method === 'count' ? countingScores(shape, resolved) : keyedScores(shape, resolved)
      const way = ways.get(item.responses) ?? { forward: [], reverse: [] }
      ways.set(item.responses, way)
      const direction = directionOf(shape.codes, scores)
      const column = builder.item({ id: item.id, codes: shape.codes })
      if (direction !== 0) (direction > 0 ? way.forward : way.reverse).push(column)
    }
    return [...ways].flatMap(([responses, { forward, reverse }]) =>
      forward.length === 0 || reverse.length === 0 ? [] : [{ responses, items: columns.get(responses) ?? [], forward, reverse }],
    )
  })
}
