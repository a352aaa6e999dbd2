import type {
  ApplicabilityRule,
  BandSetDefinition,
  CriticalItemDefinition,
  DecisionDefinition,
  InstrumentDefinition,
  ItemDefinition,
  ItemKey,
  ResponseSet,
  ScaleDefinition,
  ValidityDefinition,
} from '../../src/core/definition.js'
import type { Draw } from './drawing.js'

export const FIGURE = { source: 'made_up', mark: 'V2' } as const
export const text = (en: string): { en: string } => ({ en })

/** A definition while it grows, part by part. */
export interface Grown {
  responseSets: Record<string, ResponseSet>
  items: ItemDefinition[]
  applicability: ApplicabilityRule[]
  scales: ScaleDefinition[]
  decisions: DecisionDefinition[]
  validity: ValidityDefinition[]
  criticalItems: CriticalItemDefinition[]
  bandSets: BandSetDefinition[]
}

export const MINIMAL_PARTS: Grown = {
  responseSets: {},
  items: [],
  applicability: [],
  scales: [],
  decisions: [],
  validity: [],
  criticalItems: [],
  bandSets: [],
}

/** Scores for codes in order; those of the first three kinds can be reversed. */
const SCORINGS: readonly ((k: number, code: number) => number | undefined)[] = [
  () => undefined,
  () => undefined,
  (k) => k / 2,
  (k) => 3 - k,
  (k) => k * k,
  (k) => [0, 0, 1, 1, 1][k] ?? 2,
  (k) => k * 0.1,
]

/** Two to five choices with codes that need not be 0, 1, 2 and scores that need not be the codes. */
export function drawSet(grown: Grown, draw: Draw, k: number): void {
  const size = draw.integer(2, 5)
  const first = draw.of([0, 1, -1, 10])
  const stride = draw.of([1, 1, 2])
  const codes = Array.from({ length: size }, (_, at) => first + stride * at)
  if (draw.chance(3)) codes.reverse()
  const score = draw.of(SCORINGS)
  const options = codes.map((code, at) => {
    const own = score(at, code)
    return { code, label: text(`choice ${at}`), ...(own === undefined ? {} : { score: Number(own.toFixed(3)) }) }
  })
  const missingCodes = draw.some(
    [
      { code: 99, reason: 'skipped' as const },
      { code: -9, reason: 'declined' as const },
    ],
    0,
  )
  grown.responseSets[`set-${k}`] = { options, ...(missingCodes.length === 0 ? {} : { missingCodes }) }
}

const MEASURED = [
  { kind: 'clock-time' },
  { kind: 'duration', min: 0, max: 600 },
  { kind: 'integer', min: 0, max: 1000 },
  { kind: 'decimal', min: -1.5, max: 100, step: 0.25 },
] as const
const SMALL = [
  { kind: 'integer', min: 0, max: 4 },
  { kind: 'integer', min: -2, max: 3 },
  { kind: 'decimal', min: 0, max: 1, step: 0.1 },
  { kind: 'duration', min: 5, max: 9 },
] as const

/** One item: mostly a choice, else a small number, several of a set, or a measured quantity. */
export function drawItem(grown: Grown, draw: Draw, k: number, shape: { readonly reals?: boolean; readonly multiSelect?: boolean }): void {
  const common = {
    id: `q${k + 1}`,
    label: text(`topic ${k + 1}`),
    ...(k > 0 && draw.chance(1) ? { supplementary: true } : {}),
    ...(draw.chance(1) ? { missingCodes: [{ code: -77, reason: 'not-applicable' as const }] } : {}),
  }
  const set = draw.of(Object.keys(grown.responseSets))
  const kind = draw.index(10)
  if (kind === 7) grown.items.push({ ...common, ...draw.of(shape.reals === false ? SMALL.slice(0, 3) : SMALL) })
  else if (kind === 8 && shape.multiSelect !== false) grown.items.push({ ...common, kind: 'multi-select', responses: set })
  else if (kind === 9 && shape.reals !== false) grown.items.push({ ...common, ...draw.of(MEASURED) })
  else grown.items.push({ ...common, kind: 'choice', responses: set })
}

/** Whole-number codes of an item with few of them; none for measured quantities and fractions. */
export function codesOf(grown: Pick<InstrumentDefinition, 'responseSets'>, item: ItemDefinition): readonly number[] {
  if (item.kind === 'choice' || item.kind === 'multi-select')
    return (grown.responseSets[item.responses]?.options ?? []).map(({ code }) => code)
  if (item.kind === 'clock-time' || item.kind === 'decimal' || item.kind === 'duration' || item.max - item.min >= 240) return []
  return Array.from({ length: item.max - item.min + 1 }, (_, at) => item.min + at)
}

/** Has it one column of few codes? Decimals on a short grid have one too. */
export function isCoded(item: ItemDefinition): boolean {
  if (item.kind === 'choice') return true
  return item.kind !== 'duration' && 'min' in item && (item.max - item.min) / (item.kind === 'decimal' ? item.step : 1) < 240
}

/** Can lowest + highest − score be formed for each of its scores, and is it one of them? */
function isMirrored(grown: Grown, item: ItemDefinition): boolean {
  if (item.kind === 'multi-select' || item.kind === 'clock-time') return false
  if (item.kind !== 'choice') return true
  const scores = (grown.responseSets[item.responses]?.options ?? []).map(({ code, score }) => score ?? code)
  const ends = Math.min(...scores) + Math.max(...scores)
  return scores.every((score) => scores.some((other) => Math.abs(ends - score - other) < 1e-9))
}

/** An item with one of the ways to count it. */
export function drawKey(grown: Grown, draw: Draw, item: ItemDefinition): ItemKey {
  const weight = draw.chance(2) ? { weight: draw.of([2, 0.5, -1, 0, 0.1, 1.25]) } : {}
  if (draw.chance(3) && isMirrored(grown, item)) return { item: item.id, reverse: true, ...weight }
  const codes = item.kind === 'multi-select' ? [] : codesOf(grown, item)
  if (draw.chance(1) && codes.length > 0 && codes.length < 10) {
    return { item: item.id, scores: Object.fromEntries(codes.map((code) => [String(code), draw.of([0, 1, 2, 0.5, -1, 3])])), ...weight }
  }
  return 'weight' in weight || draw.chance(2) ? { item: item.id, ...weight } : item.id
}
