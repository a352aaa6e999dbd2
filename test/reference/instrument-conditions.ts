import type { Condition, ItemDefinition } from '../../src/core/definition.js'
import type { Draw } from './drawing.js'
import { codesOf, FIGURE, type Grown, isCoded, text } from './instrument-parts.js'
import { drawRanges, drawTally, isPart } from './instrument-scales.js'

/** What a condition may ask about without leading back to itself. */
export interface Askable {
  readonly items: readonly ItemDefinition[]
  /** scales and decisions may be asked about as well */
  readonly scores: boolean
}

const REASONS = ['declined', 'skipped', 'not-shown', 'not-applicable'] as const

function leaf(grown: Grown, draw: Draw, askable: Askable): Condition {
  const kind = draw.index(askable.scores ? 7 : 4)
  const asked = askable.items.filter((item) => codesOf(grown, item).length > 0)
  if (kind <= 1 && asked.length > 0) {
    const item = draw.of(asked)
    const orMissing = draw.chance(2) ? { orMissing: draw.some(REASONS, 1) } : {}
    return { kind: 'answer', item: item.id, in: draw.some(codesOf(grown, item), 1), ...orMissing }
  }
  if (kind >= 5 && grown.decisions.length > 0) {
    const decision = draw.of(grown.decisions)
    const ids = decision.categories.map(({ id }) => id)
    return { kind: 'category', decision: decision.id, in: draw.some(ids, 1) }
  }
  if (kind >= 4 && grown.scales.length > 0) {
    const scale = draw.of(grown.scales)
    const stage = draw.of(scale.stages)
    const { min, max } = stage.range
    const value = Number(draw.of([min, max, (min + max) / 2, Math.round((min + 2 * max) / 3)]).toFixed(2))
    return { kind: 'score', scale: scale.id, stage: stage.id, test: draw.of(['below', 'at-most', 'at-least', 'above']), value }
  }
  if (draw.chance(5)) return { kind: 'respondent', attribute: 'sex', in: [draw.of(['F', 'M'])] }
  if (draw.chance(5)) return { kind: 'respondent', attribute: 'informant', in: ['self'] }
  if (draw.chance(5))
    return { kind: 'respondent-range', attribute: 'grade', from: draw.integer(1, 7), ...(draw.chance(5) ? { to: 11 } : {}) }
  return { kind: 'respondent-range', attribute: 'age', to: draw.of([11, 12, 17]) }
}

/** A condition, at most three deep. */
export function drawCondition(grown: Grown, draw: Draw, askable: Askable, depth = 2): Condition {
  if (depth === 0 || draw.chance(6)) return leaf(grown, draw, askable)
  const of = draw.list(1, 3, () => drawCondition(grown, draw, askable, depth - 1))
  const [first] = of
  if (first !== undefined && draw.chance(2)) return { kind: 'not', of: first }
  if (draw.chance(3)) return { kind: 'at-least', k: draw.integer(1, of.length), of }
  return { kind: draw.of(['all', 'any']), of }
}

/** Items asked only under a condition on items before them. */
export function drawRule(grown: Grown, draw: Draw): void {
  const first = draw.integer(1, grown.items.length - 1)
  const behind = grown.items.slice(first).filter((item) => isCoded(item) || item.kind === 'multi-select')
  const target = behind[draw.index(Math.max(1, behind.length))]
  if (target === undefined) return
  const when = drawCondition(grown, draw, { items: grown.items.slice(0, first), scores: false }, 1)
  const codes = target.kind === 'multi-select' ? [] : codesOf(grown, target)
  const otherwise = codes.length > 0 && draw.chance(5) ? { implied: draw.of(codes) } : ('leave' as const)
  const items = otherwise === 'leave' ? [...new Set([target, ...draw.some(behind, 0)])].map(({ id }) => id) : [target.id]
  grown.applicability.push({ items, when, otherwise, figure: FIGURE })
}

/** Another way of scoring one of the scales over items, for some respondents. */
export function drawVariant(grown: Grown, draw: Draw): void {
  const free = grown.scales.filter((scale) => 'missing' in scale.score && !isPart(grown, scale.id) && (scale.variants ?? []).length < 2)
  const scale = free[draw.index(Math.max(1, free.length))]
  if (scale === undefined) return
  const when = drawCondition(grown, draw, { items: grown.items, scores: false }, 1)
  const score = drawTally(grown, draw, { itemsOf: false })
  const variants = scale.variants ?? []
  const ranges = Object.fromEntries(drawRanges(grown, scale, score).map(({ id, range }) => [id, range]))
  const changed = { ...scale, variants: [...variants, { id: `way-${variants.length}`, when, score, ranges }] }
  grown.scales[grown.scales.indexOf(scale)] = changed
}

/** A decision table over answers, scores, the respondent and earlier decisions. */
export function drawDecision(grown: Grown, draw: Draw, k: number): void {
  const categories = draw
    .list(2, 3, (at) => at)
    .map((at) => ({
      id: `way_${at}`,
      label: text(`way ${at}`),
      severity: at,
      audience: { family: text('Please ask the school counsellor.'), teacher: text('Please ask the school counsellor.') },
    }))
  const ids = categories.map(({ id }) => id)
  const rows = draw.list(1, 3, () => {
    const onUnknown = draw.of([undefined, undefined, 'stop', 'skip', 'match'] as const)
    return {
      when: drawCondition(grown, draw, { items: grown.items, scores: true }),
      category: draw.of(ids),
      ...(onUnknown === undefined ? {} : { onUnknown }),
    }
  })
  const otherwise = draw.chance(7) ? { otherwise: draw.of(ids) } : {}
  grown.decisions.push({ id: `decision_${k}`, label: text(`decision ${k}`), categories, rows, ...otherwise, figure: FIGURE })
}
