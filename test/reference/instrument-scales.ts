import type {
  InstrumentDefinition,
  ItemDefinition,
  MissingPolicy,
  ScaleDefinition,
  ScoreMethod,
  StageDefinition,
  StageStep,
} from '../../src/core/definition.js'
import { toNumber } from '../../src/core/rational.js'
import { ROUNDING_MODES } from '../../src/core/rounding.js'
import { type Attainable, attainable } from '../../src/scoring/attainable.js'
import { itemOf } from '../../src/scoring/item-scores.js'
import { keysOf } from '../../src/scoring/scale-keys.js'
import type { Draw } from './drawing.js'
import { drawFormula } from './instrument-formulas.js'
import { codesOf, drawKey, FIGURE, type Grown, isCoded, text } from './instrument-parts.js'

type Tally = Extract<ScoreMethod, { readonly method: 'sum' | 'mean' | 'percent-of-maximum' | 'max' | 'min' | 'count' }>

/** What the engine's own reckoning says a scale may come to: the declared ranges have to agree with it. */
export function attainableOf(grown: Grown, scale: ScaleDefinition, score: ScoreMethod = scale.score): Attainable {
  return attainable(grown as unknown as InstrumentDefinition, scale, score)
}

/** Stages with the ranges that the lint will ask for; where it knows none, a wide one. */
export function drawRanges(grown: Grown, scale: ScaleDefinition, score: ScoreMethod): readonly StageDefinition[] {
  const { byStage } = attainableOf(grown, scale, score)
  return scale.stages.map((stage) => {
    const found = byStage.get(stage.id)
    const range = found === undefined ? { min: -1000000, max: 1000000 } : { min: toNumber(found.min), max: toNumber(found.max) }
    return { ...stage, range }
  })
}

/** Is a scale's list of items taken over by another, or its score looked up? Then it has no variants. */
export function isPart(grown: Grown, id: string): boolean {
  return grown.scales.some(({ score }) =>
    'itemsOf' in score ? score.itemsOf.includes(id) : score.method === 'look-up' && score.of.scale === id,
  )
}

/** Rounded person means need whole item scores, percents items that can differ; else the plainest rule is taken. */
function mended(grown: Grown, score: Tally): Tally {
  const scale: ScaleDefinition = {
    id: 'trial',
    label: text('trial'),
    direction: 'neutral',
    stages: [{ id: 'raw', range: { min: 0, max: 0 } }],
    score: score.method === 'count' ? score : { ...score, method: 'sum' },
  }
  const found = attainableOf(grown, scale).byStage.get('raw')
  const missing = { policy: 'complete-only', figure: FIGURE } as const
  const values = found?.values ?? []
  if (score.missing.policy === 'prorate-rounded-mean' && (values.length === 0 || values.some(({ d }) => d !== 1n)))
    return { ...score, missing }
  return score.method === 'percent-of-maximum' && values.length === 1 ? { ...score, method: 'mean', missing } : score
}

function isLeft(grown: Grown, id: string): boolean {
  return grown.applicability.some((rule) => rule.otherwise === 'leave' && rule.items.includes(id))
}

function drawLimit(draw: Draw, items: number): { minAnswered: number } | { maxMissing: number } | { minProportion: number } {
  return draw.of([
    { minAnswered: draw.integer(1, items) },
    { maxMissing: draw.integer(0, items - 1) },
    { minProportion: draw.of([0.5, 0.8, 0.75, 1, 0.01]) },
  ])
}

const POLICIES: Readonly<Record<string, readonly MissingPolicy['policy'][]>> = {
  sum: ['complete-only', 'prorate', 'prorate-rounded-mean', 'zero-fill'],
  count: ['complete-only', 'prorate', 'prorate-rounded-mean', 'zero-fill'],
  mean: ['complete-only', 'answered-only'],
  'percent-of-maximum': ['complete-only', 'prorate'],
  max: ['complete-only', 'answered-only'],
  min: ['complete-only', 'answered-only'],
  'highest-of-group': ['complete-only', 'answered-only'],
}

function drawPolicy(
  draw: Draw,
  method: string,
  items: number,
  allowed: readonly MissingPolicy['policy'][] = POLICIES[method] ?? [],
): MissingPolicy {
  const policy = draw.of(allowed)
  if (policy === 'complete-only') return { policy, figure: FIGURE }
  if (policy === 'prorate-rounded-mean') return { policy, mode: draw.of(ROUNDING_MODES), ...drawLimit(draw, items), figure: FIGURE }
  return { policy, ...drawLimit(draw, items), figure: FIGURE }
}

/** Scales whose items no other of them has. */
function disjointScales(grown: Grown, draw: Draw): readonly ScaleDefinition[] {
  const seen = new Set<string>()
  return draw.some(grown.scales, 0).filter((scale) => {
    const own = keysOf(grown as unknown as InstrumentDefinition, scale.id, scale.score).map(({ key }) => itemOf(key))
    const sound =
      own.length > 0 && scale.score.method !== 'count' && scale.score.method !== 'pair-difference' && !own.some((id) => seen.has(id))
    const coded = own.every((id) => grown.items.some((item) => item.id === id && isCoded(item)))
    if (sound && coded && scale.variants === undefined && ('items' in scale.score || 'itemsOf' in scale.score)) {
      for (const id of own) seen.add(id)
      return true
    }
    return false
  })
}

/** Sum, mean, percent of maximum, count, highest or lowest over items, or over the items of other scales. */
export function drawTally(grown: Grown, draw: Draw, allow: { readonly itemsOf: boolean }): Tally {
  return mended(grown, drawAnyTally(grown, draw, allow))
}

function drawAnyTally(grown: Grown, draw: Draw, allow: { readonly itemsOf: boolean }): Tally {
  const scored = grown.items.filter((item) => item.supplementary !== true)
  const coded = scored.filter(isCoded)
  const method = draw.of(['sum', 'sum', 'sum', 'mean', 'percent-of-maximum', 'count', 'max', 'min'] as const)
  if (allow.itemsOf && method !== 'count' && method !== 'percent-of-maximum' && draw.chance(3)) {
    const parts = disjointScales(grown, draw)
    const size = new Set(
      parts.flatMap((part) => keysOf(grown as unknown as InstrumentDefinition, part.id, part.score).map(({ key }) => itemOf(key))),
    ).size
    if (parts.length > 0) return { method, itemsOf: parts.map(({ id }) => id), missing: drawPolicy(draw, method, size) }
  }
  if (method === 'count') return drawCount(grown, draw, scored)
  if ((method === 'sum' || method === 'mean') && draw.chance(2)) {
    const measured = scored.filter((item) => item.kind !== 'multi-select' && !isLeft(grown, item.id))
    const chosen = draw.some(measured, 1)
    const missing = drawPolicy(draw, method, Math.max(1, chosen.length), method === 'sum' ? ['complete-only', 'prorate'] : POLICIES.mean)
    const keys = chosen.map((item) => (isCoded(item) ? drawKey(grown, draw, item) : item.id))
    if (chosen.length > 0) return { method, items: keys, missing }
  }
  if (method === 'sum' && draw.chance(3)) {
    const pool = scored.filter((item) => isCoded(item) || item.kind === 'multi-select')
    const chosen = draw.some(pool, 1)
    if (chosen.length > 0)
      return { method, items: chosen.map((item) => drawKey(grown, draw, item)), missing: { policy: 'complete-only', figure: FIGURE } }
  }
  const pool = method === 'percent-of-maximum' ? coded.filter((item) => !isLeft(grown, item.id)) : coded
  const chosen = draw.some(pool, 1)
  if (chosen.length === 0) {
    const [any] = grown.items
    return { method: 'sum', items: any === undefined ? [] : [any.id], missing: { policy: 'complete-only', figure: FIGURE } }
  }
  return { method, items: chosen.map((item) => drawKey(grown, draw, item)), missing: drawPolicy(draw, method, chosen.length) }
}

function drawCount(grown: Grown, draw: Draw, scored: readonly ItemDefinition[]): Tally {
  const pool = scored.filter((item) => codesOf(grown, item).length > 0)
  const chosen = draw.some(pool, 1)
  const keys = chosen.map((item) => ({
    item: item.id,
    in: draw.some(codesOf(grown, item), 1),
    ...(draw.chance(2) ? { weight: draw.of([2, 0.5]) } : {}),
  }))
  const several = chosen.length > 1 && chosen.some((item) => item.kind === 'multi-select')
  if (keys.length === 0) return { method: 'sum', items: [grown.items[0]?.id ?? ''], missing: { policy: 'complete-only', figure: FIGURE } }
  return {
    method: 'count',
    items: keys,
    missing: several ? { policy: 'complete-only', figure: FIGURE } : drawPolicy(draw, 'count', keys.length),
  }
}

function drawMethod(grown: Grown, draw: Draw): ScoreMethod {
  const scored = grown.items.filter((item) => item.supplementary !== true)
  const coded = scored.filter(isCoded)
  const kind = draw.index(12)
  if (kind === 7 && coded.length > 0) {
    const chosen = draw.some(coded, 1)
    const cut = draw.integer(1, chosen.length)
    const groups = [chosen.slice(0, cut), chosen.slice(cut)].filter((group) => group.length > 0)
    const least = Math.min(...groups.map((group) => group.length))
    return {
      method: 'highest-of-group',
      groups: groups.map((group) => group.map((item) => drawKey(grown, draw, item))),
      missing: drawPolicy(draw, 'highest-of-group', least),
    }
  }
  if (kind === 8 && coded.length > 1) {
    const pairs = draw.list(1, 3, () => {
      const [a, b] = draw.some(coded, 2)
      return [drawKey(grown, draw, a as ItemDefinition), drawKey(grown, draw, b as ItemDefinition)] as const
    })
    return { method: 'pair-difference', pairs, ...(draw.chance(5) ? { minPairs: draw.integer(1, pairs.length) } : {}), figure: FIGURE }
  }
  if (kind === 9 && grown.scales.length > 0) {
    const of = draw
      .some(grown.scales, 1)
      .slice(0, 3)
      .map((scale) => ({
        scale: scale.id,
        stage: draw.of(scale.stages).id,
        ...(draw.chance(3) ? { weight: draw.of([2, 0.5, 3, 0.1]) } : {}),
      }))
    return { method: 'composite', form: draw.of(['sum', 'mean']), of, minPresent: draw.integer(1, of.length), figure: FIGURE }
  }
  if (kind === 10 && grown.scales.length > 0) {
    const scale = draw.of(grown.scales)
    const stage = draw.of(scale.stages)
    const from = Math.floor(stage.range.min)
    const size = Math.ceil(stage.range.max) - from + 1
    if (size <= 80) {
      const values = Array.from({ length: size }, (_, at) => draw.of([at, at * 2, 50 + at / 2, 3, 0]))
      return { method: 'look-up', of: { scale: scale.id, stage: stage.id }, from, values, figure: FIGURE }
    }
  }
  if (kind === 11) return { method: 'formula', expression: drawFormula(grown, draw), figure: FIGURE }
  return drawTally(grown, draw, { itemsOf: true })
}

function drawStep(draw: Draw): StageStep {
  return draw.of<StageStep>([
    { multiply: draw.of([2, 0.5, 1.25, -1, 4, 0.1]) },
    { divide: draw.of([2, 3, 0.4, 7]) },
    { add: draw.of([1, -3, 0.5, 10]) },
    { round: { mode: draw.of(ROUNDING_MODES), digits: draw.integer(0, 2) } },
  ])
}

/** One scale with one to three stages. */
export function drawScale(grown: Grown, draw: Draw, k: number): void {
  const score = drawMethod(grown, draw)
  const stages = ['raw', 'turned', 'final'].slice(0, draw.integer(1, 3)).map((id, at) => ({
    id,
    ...(at === 0 && draw.chance(8) ? {} : { steps: draw.list(1, 3, () => drawStep(draw)) }),
    range: { min: 0, max: 0 },
  }))
  const scale: ScaleDefinition = {
    id: `scale_${k}`,
    label: text(`scale ${k}`),
    direction: draw.of(['higher-is-worse', 'lower-is-worse', 'neutral']),
    stages,
    score,
  }
  grown.scales.push({ ...scale, stages: drawRanges(grown, scale, score) })
}
