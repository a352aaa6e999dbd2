import type { InstrumentDefinition, ItemDefinition, ItemKey, ScaleDefinition, ScoreMethod, StageStep } from '../core/definition.js'
import { add, compare, div, fromDecimal, mul, type Rational, rational, ZERO } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import { countedScores, itemOf, keyedScores } from './item-scores.js'
import { keysOf, unionOf } from './scale-keys.js'
import { distanceOf, extremeOf, mapSet, sumSets, unionOfSets, type ValueSet, valueSet } from './value-set.js'

/** What one stage of a scale may come to on a complete form. */
export interface AttainableStage extends ValueSet {
  /** False when the bounds hold but need not be reached: parts that share items, items that may not apply. */
  readonly exact: boolean
}

/** What a scale may come to. No stage is listed for a formula or for parts that cannot be bounded. */
export interface Attainable {
  readonly byStage: ReadonlyMap<string, AttainableStage>
  readonly nItems: number
}

interface Reckoning {
  readonly definition: InstrumentDefinition
  readonly items: ReadonlyMap<string, ItemDefinition>
  readonly scales: ReadonlyMap<string, ScaleDefinition>
  /** items that an applicability rule may leave out */
  readonly leavable: ReadonlySet<string>
  /** finished scales; null while a scale is being reckoned */
  readonly done: Map<string, Attainable | null>
  /** stages of finished scales over all their variants; null while a scale is being reckoned */
  readonly anyWay: Map<string, ReadonlyMap<string, AttainableStage> | null>
}

/**
 * The exact scores a scale can come to on a complete form, stage by stage: sums of keyed item scores, through the method
 * and the steps of each stage. Item-based methods list every value (null when there are more than 20000); composites are
 * listed when their parts share no item; a look-up goes through its table; formulas are not bounded here.
 */
export function attainable(definition: InstrumentDefinition, scale: ScaleDefinition, score: ScoreMethod = scale.score): Attainable {
  return reckon(reckoning(definition), scale, score)
}

/** {@link attainable} for every scale, parts reckoned once. */
export function attainableScales(definition: InstrumentDefinition): ReadonlyMap<string, Attainable> {
  const context = reckoning(definition)
  const all = new Map<string, Attainable>()
  for (const scale of definition.scales) {
    const found = byId(context, scale.id)
    if (found !== null) all.set(scale.id, found)
  }
  return all
}

function reckoning(definition: InstrumentDefinition): Reckoning {
  const left = (definition.applicability ?? []).filter((rule) => rule.otherwise === 'leave')
  return {
    definition,
    items: new Map(definition.items.map((item) => [item.id, item])),
    scales: new Map(definition.scales.map((scale) => [scale.id, scale])),
    leavable: new Set(left.flatMap((rule) => rule.items)),
    done: new Map(),
    anyWay: new Map(),
  }
}

function byId(context: Reckoning, id: string): Attainable | null {
  const known = context.done.get(id)
  if (known !== undefined) return known
  const scale = context.scales.get(id)
  if (scale === undefined) return null
  context.done.set(id, null)
  const found = reckon(context, scale, scale.score)
  context.done.set(id, found)
  return found
}

function reckon(context: Reckoning, scale: ScaleDefinition, score: ScoreMethod): Attainable {
  const nItems = unionOf(keysOf(context.definition, scale.id, score)).length
  const byStage = new Map<string, AttainableStage>()
  let value = methodValues(context, scale, score)
  for (const stage of scale.stages) {
    for (const step of stage.steps ?? []) value = value && applyStep(value, step)
    if (value === undefined) break
    byStage.set(stage.id, value)
  }
  return { byStage, nItems }
}

function applyStep(set: AttainableStage, step: StageStep): AttainableStage | undefined {
  if ('round' in step && !(Number.isInteger(step.round.digits) && step.round.digits >= 0 && step.round.digits <= 6)) return undefined
  if ('divide' in step && step.divide === 0) return undefined
  const change = (x: Rational): Rational => {
    if ('multiply' in step) return mul(x, fromDecimal(step.multiply))
    if ('divide' in step) return div(x, fromDecimal(step.divide))
    if ('add' in step) return add(x, fromDecimal(step.add))
    return roundRational(x, step.round)
  }
  return { ...mapSet(set, change), exact: set.exact }
}

function methodValues(context: Reckoning, scale: ScaleDefinition, score: ScoreMethod): AttainableStage | undefined {
  switch (score.method) {
    case 'composite':
      return compositeValues(context, score)
    case 'look-up':
      return lookedUpValues(context, score)
    case 'formula':
      return undefined
    case 'pair-difference': {
      const sets = score.pairs.flatMap(([a, b]) => {
        const [left, right] = [keyed(context, a), keyed(context, b)]
        return left === undefined || right === undefined ? [] : [distanceOf(left, right)]
      })
      return sets.length === 0 ? undefined : { ...sumSets(sets), exact: new Set(score.pairs.flat().map(itemOf)).size === 2 * sets.length }
    }
    case 'highest-of-group': {
      const known = score.groups.flatMap((group) => extremeOfKeys(context, group, 1) ?? [])
      const leaves = score.groups.flat().some((key) => context.leavable.has(itemOf(key)))
      return known.length === 0 ? undefined : { ...sumSets(known), exact: !leaves }
    }
    default:
      return tallyValues(context, scale, score)
  }
}

function keyed(context: Reckoning, key: ItemKey): ValueSet | undefined {
  const item = context.items.get(itemOf(key))
  return item === undefined ? undefined : keyedScores(context.definition, item, key)
}

/** Highest or lowest over items; of those that may be left out none can be relied on. */
function extremeOfKeys(context: Reckoning, keys: readonly ItemKey[], side: 1 | -1): ValueSet | undefined {
  const setsOf = (some: readonly ItemKey[]): ValueSet[] => some.flatMap((key) => keyed(context, key) ?? [])
  const staying = keys.filter((key) => !context.leavable.has(itemOf(key)))
  return extremeOf(setsOf(keys), side, setsOf(staying))
}

type TallyMethod = Extract<ScoreMethod, { readonly method: 'sum' | 'mean' | 'percent-of-maximum' | 'max' | 'min' | 'count' }>

function tallyValues(context: Reckoning, scale: ScaleDefinition, score: TallyMethod): AttainableStage | undefined {
  const keys = unionOf(keysOf(context.definition, scale.id, score))
  const sets = keys.flatMap((key) => {
    const item = context.items.get(itemOf(key))
    if (item === undefined) return []
    if (score.method !== 'count') return keyedScores(context.definition, item, key) ?? []
    const { in: own, weight }: Partial<Exclude<ItemKey, string>> = typeof key === 'string' ? {} : key
    return countedScores(context.definition, item, own ?? score.in, weight) ?? []
  })
  if (sets.length === 0) return undefined
  const leaves = keys.some((key) => context.leavable.has(itemOf(key)))
  if (score.method === 'max' || score.method === 'min') {
    const found = extremeOfKeys(context, keys, score.method === 'max' ? 1 : -1)
    return found && { ...found, exact: !leaves }
  }
  const whole = sumSets(sets)
  if (score.method === 'mean') {
    const mean = mapSet(whole, (sum) => div(sum, rational(BigInt(sets.length))))
    if (!leaves) return { ...mean, exact: true }
    // A mean over fewer items may fall anywhere between the most extreme item scores.
    const ends = valueSet(sets.flatMap((set) => [set.min, set.max])) ?? mean
    return { min: ends.min, max: ends.max, values: null, exact: false }
  }
  if (score.method === 'percent-of-maximum') {
    const width = add(whole.max, { n: -whole.min.n, d: whole.min.d })
    if (width.n === 0n) return undefined
    const percent = (sum: Rational): Rational => div(mul(rational(100n), add(sum, { n: -whole.min.n, d: whole.min.d })), width)
    return { ...mapSet(whole, percent), exact: !leaves }
  }
  if (!leaves) return { ...whole, exact: true }
  // An item left out adds nothing.
  const shrunk = sets.map((set, i) => {
    const key = keys[i]
    if (key === undefined || !context.leavable.has(itemOf(key))) return set
    return valueSet([ZERO, set.min, set.max, ...(set.values ?? [])]) ?? set
  })
  const open = sumSets(shrunk)
  return { ...open, exact: compare(open.min, whole.min) === 0 && compare(open.max, whole.max) === 0 }
}

type Composite = Extract<ScoreMethod, { readonly method: 'composite' }>

function compositeValues(context: Reckoning, score: Composite): AttainableStage | undefined {
  const parts: ValueSet[] = []
  let exact = true
  let weights = ZERO
  const items: string[] = []
  for (const part of score.of) {
    const set = part.standardScore === undefined ? stageOf(context, part.scale, part.stage) : undefined
    if (set === undefined) return undefined
    const weight = fromDecimal(part.weight ?? 1)
    weights = add(weights, weight)
    exact = exact && set.exact
    parts.push(mapSet(set, (value) => mul(value, weight)))
    items.push(...itemsUnder(context, part.scale, new Set()))
  }
  if (parts.length === 0) return undefined
  const free = new Set(items).size === items.length
  const sum = free ? sumSets(parts) : { ...sumSets(parts), values: null }
  if (score.form === 'sum') return { ...sum, exact: exact && free }
  if (weights.n === 0n) return undefined
  return { ...mapSet(sum, (value) => div(value, weights)), exact: exact && free }
}

/** Items a scale rests on, through its parts. */
function itemsUnder(context: Reckoning, id: string, seen: Set<string>): readonly string[] {
  const scale = context.scales.get(id)
  if (scale === undefined || seen.has(id)) return []
  seen.add(id)
  return [scale, ...(scale.variants ?? [])].flatMap(({ score }) => {
    if (score.method === 'composite') return score.of.flatMap((part) => itemsUnder(context, part.scale, seen))
    if (score.method === 'look-up') return itemsUnder(context, score.of.scale, seen)
    return unionOf(keysOf(context.definition, id, score)).map(itemOf)
  })
}

function stageOf(context: Reckoning, id: string, stage: string | undefined): AttainableStage | undefined {
  const wanted = stage ?? context.scales.get(id)?.stages.at(-1)?.id
  return wanted === undefined ? undefined : anyWay(context, id)?.get(wanted)
}

/** The stages of a scale by its own method or any of its variants; null in a circle. */
function anyWay(context: Reckoning, id: string): ReadonlyMap<string, AttainableStage> | null {
  const known = context.anyWay.get(id)
  const scale = context.scales.get(id)
  if (known !== undefined || scale === undefined) return known ?? null
  context.anyWay.set(id, null)
  const ways = (scale.variants ?? []).map((variant) => reckon(context, scale, variant.score).byStage)
  const merged = new Map<string, AttainableStage>()
  for (const [stage, first] of byId(context, id)?.byStage ?? []) {
    let all: AttainableStage | undefined = first
    for (const way of ways) {
      const other = way.get(stage)
      all = all && other && { ...unionOfSets(all, other), exact: false }
    }
    if (all !== undefined) merged.set(stage, all)
  }
  context.anyWay.set(id, merged)
  return merged
}

function lookedUpValues(context: Reckoning, score: Extract<ScoreMethod, { readonly method: 'look-up' }>): AttainableStage | undefined {
  const keys = stageOf(context, score.of.scale, score.of.stage)
  if (!Number.isInteger(score.from)) return undefined
  const listed = keys?.values == null ? undefined : new Set(keys.values.flatMap((value) => (value.d === 1n ? value.n : [])))
  const reached = (index: number): boolean => {
    const key = rational(BigInt(score.from + index))
    if (keys === undefined) return true
    return listed?.has(key.n) ?? (compare(key, keys.min) >= 0 && compare(key, keys.max) <= 0)
  }
  const set = valueSet(score.values.filter((_, index) => reached(index)).map((value) => fromDecimal(value)))
  return set && { ...set, exact: keys?.exact ?? false }
}
