import type { InstrumentDefinition, ItemDefinition, ItemKey } from '../core/definition.js'
import { add, fromDecimal, mul, sub, ZERO } from '../core/rational.js'
import { ladder, mapSet, sumSets, type ValueSet, valueSet } from './value-set.js'

/** The id of the item a key names. */
export function itemOf(key: ItemKey): string {
  return typeof key === 'string' ? key : key.item
}

/** An item's finite codes with their scores, in definition order; null when it has a range instead of listed codes. */
export function codedScores(definition: InstrumentDefinition, item: ItemDefinition): readonly { code: number; score: number }[] | null {
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return null
  const set = Object.hasOwn(definition.responseSets, item.responses) ? definition.responseSets[item.responses] : undefined
  return (set?.options ?? []).map((option) => ({ code: option.code, score: option.score ?? option.code }))
}

/** What an item may score before any key: option scores, numbers of its range, or sums of the chosen options. */
export function plainScores(definition: InstrumentDefinition, item: ItemDefinition): ValueSet | undefined {
  const coded = codedScores(definition, item)
  switch (item.kind) {
    case 'choice':
      return valueSet((coded ?? []).map(({ score }) => fromDecimal(score)))
    case 'multi-select':
      return sumSets((coded ?? []).flatMap(({ score }) => valueSet([ZERO, fromDecimal(score)]) ?? []))
    case 'integer':
    case 'duration':
      return ladder(item.min, item.max, 1)
    case 'decimal':
      return ladder(item.min, item.max, item.step)
    case 'clock-time':
      return ladder(0, 1439, 1)
  }
}

/** What an item may add to a score under its key: own scores, reversal (lowest + highest − score), weight. */
export function keyedScores(definition: InstrumentDefinition, item: ItemDefinition, key: ItemKey): ValueSet | undefined {
  const coded = codedScores(definition, item)
  if (typeof key === 'string') return plainScores(definition, item)
  const own = key.scores
  let set: ValueSet | undefined
  if (own === undefined) set = plainScores(definition, item)
  else if (coded === null) set = valueSet(Object.values(own).map((score) => fromDecimal(score)))
  else set = valueSet(coded.flatMap(({ code }) => (Object.hasOwn(own, String(code)) ? fromDecimal(own[String(code)] ?? 0) : [])))
  if (set === undefined) return undefined
  if (key.reverse === true) {
    const ends = add(set.min, set.max)
    set = mapSet(set, (value) => sub(ends, value))
  }
  const weight = key.weight
  return weight === undefined ? set : mapSet(set, (value) => mul(value, fromDecimal(weight)))
}

/** The weight for a counting code, 0 for any other; of several chosen options each counts for itself. */
export function countedScores(
  definition: InstrumentDefinition,
  item: ItemDefinition,
  counting: readonly number[] | undefined,
  weight = 1,
): ValueSet | undefined {
  const coded = codedScores(definition, item)
  const hit = fromDecimal(weight)
  const counts = (code: number): boolean => counting?.includes(code) ?? false
  if (coded !== null && item.kind === 'multi-select') {
    return sumSets(coded.flatMap(({ code }) => (counts(code) ? (valueSet([ZERO, hit]) ?? []) : [])))
  }
  if (coded !== null) return valueSet(coded.map(({ code }) => (counts(code) ? hit : ZERO)))
  const set = plainScores(definition, item)
  if (set?.values == null) return set === undefined ? undefined : valueSet([ZERO, hit])
  return valueSet(set.values.map((value) => (value.d === 1n && counts(Number(value.n)) ? hit : ZERO)))
}
