import type { CutDefinition } from '../../src/core/definition.js'
import { compare, type Rational, toNumber } from '../../src/core/rational.js'
import { CRITICAL_KINDS } from '../../src/core/words.js'
import type { Draw } from './drawing.js'
import { codesOf, FIGURE, type Grown, text } from './instrument-parts.js'
import { attainableOf } from './instrument-scales.js'

/** Whole numbers and decimals as they are, other fractions as fractions; undefined where they are too long for either. */
function cutPlace(value: Rational): CutDefinition['at'] | undefined {
  const printed = toNumber(value)
  if (value.d === 1n || Number.isInteger(printed * 1000)) return printed
  const parts = [Number(value.n), Number(value.d)] as const
  return parts.every((part) => Math.abs(part) <= 1e9) ? parts : undefined
}

/** Cut scores, strictly ascending, each an attainable score above the lowest, so that every band can be reached. */
function drawCuts(draw: Draw, values: readonly Rational[], count: number): CutDefinition[] {
  const closed = draw.of(['at-or-above', 'above'] as const)
  const within = closed === 'above' ? values.slice(0, -1) : values.slice(1)
  const places = draw.some(within, count).slice(0, count).sort(compare).map(cutPlace)
  return places.flatMap((at) => (at === undefined ? [] : [{ at, closed }]))
}

export function drawBandSet(grown: Grown, draw: Draw, k: number): void {
  if (grown.scales.length === 0) return
  const scale = draw.of(grown.scales)
  const stage = draw.of(scale.stages)
  const values = attainableOf(grown, scale).byStage.get(stage.id)?.values ?? []
  const most = Math.min(3, values.length - 1)
  if (most < 1) return
  const cuts = drawCuts(draw, values, draw.integer(1, most))
  if (cuts.length === 0) return
  const strata = draw.chance(3) ? [{ when: { sex: 'F' as const }, cuts: drawCuts(draw, values, cuts.length) }] : []
  const ranks = cuts.length
  const bands = Array.from({ length: ranks + 1 }, (_, at) => ({
    id: `band_${at}`,
    label: text(`band ${at}`),
    severity: scale.direction === 'lower-is-worse' ? ranks - at : at,
    audience: { family: text('Please ask the school counsellor.'), teacher: text('Please ask the school counsellor.') },
  }))
  grown.bandSets.push({
    id: `bands-${k}`,
    label: text(`bands ${k}`),
    scale: scale.id,
    stage: stage.id,
    default: draw.chance(8),
    cuts,
    ...(strata.every((stratum) => stratum.cuts.length === cuts.length) && strata.length > 0 ? { strata } : {}),
    bands,
    youngestAge: { years: draw.of([null, 8, 12]), below: draw.of(['withhold', 'mark']), figure: FIGURE },
    figure: draw.chance(2) ? { ...FIGURE, mark: 'K' } : FIGURE,
  })
}

export function drawValidity(grown: Grown, draw: Draw): void {
  if (grown.scales.length === 0) return
  const scale = draw.of(grown.scales)
  const stage = draw.of(scale.stages)
  const values = (attainableOf(grown, scale).byStage.get(stage.id)?.values ?? []).slice(1).filter(({ d }) => d === 1n)
  const places = draw.some(values, 1).slice(0, 2).sort(compare).map(toNumber)
  if (places.length === 0) return
  const outcomes = draw.of([['questionable', 'invalid'] as const, ['invalid', 'invalid'] as const])
  const cuts = places.map((at, c) => ({ at, outcome: outcomes[c] ?? 'invalid' }))
  const others = grown.scales.map(({ id }) => id).filter((id) => id !== scale.id)
  const withholds = draw.chance(5) ? ('all' as const) : draw.some(others, 0)
  grown.validity.push({ id: 'honest', label: text('honest'), scale: scale.id, stage: stage.id, cuts, withholds, figure: FIGURE })
}

export function drawCritical(grown: Grown, draw: Draw): void {
  const taken = new Set(grown.criticalItems.map(({ item }) => item))
  const pool = grown.items.filter((item) => item.kind !== 'multi-select' && !taken.has(item.id) && codesOf(grown, item).length > 1)
  const item = pool[draw.index(Math.max(1, pool.length))]
  if (item === undefined) return
  const endorsedBy = draw.some(codesOf(grown, item), 1)
  grown.criticalItems.push({ item: item.id, kind: draw.of(CRITICAL_KINDS), endorsedBy, figure: FIGURE })
}
