import type { InstrumentDefinition, ItemKey, MissingPolicy, ScoreMethod } from '../../src/core/definition.js'
import { by, decimal, type Exact, minus, nearest, order, plus, roundExact, times, whole } from './exact.js'
import { type Answer, optionsOf } from './naive-answers.js'

/** A score: a fraction where the arithmetic is exact, else a double; null when absent. */
export type Score = Exact | number | null

const ZERO = whole(0)
export const total = (list: readonly Exact[]): Exact => list.reduce(plus, ZERO)

export const extremes = (list: readonly Exact[]): readonly [Exact, Exact] => {
  const sorted = [...list].sort(order)
  return [sorted[0] ?? ZERO, sorted.at(-1) ?? ZERO]
}

export function part<T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T {
  const found = (list ?? []).find((each) => each.id === id)
  if (found === undefined) throw new Error(`naive: no ${id}`)
  return found
}

export function enough(missing: MissingPolicy, n: number, N: number): boolean {
  if (missing.policy === 'complete-only') return n === N
  if (missing.minAnswered !== undefined) return n >= missing.minAnswered
  if (missing.maxMissing !== undefined) return N - n <= missing.maxMissing
  return order(whole(n), times(decimal(missing.minProportion ?? 1), whole(N))) >= 0
}

/** What the naive scorer knows of the items of scales. */
export interface Tallies {
  /** what one key gives: its score, null when unanswered, undefined when the item is left out */
  keyed(key: ItemKey): Exact | null | undefined
  /** sum, mean, percent of maximum, count, highest or lowest over items */
  tally(score: Extract<ScoreMethod, { readonly missing: MissingPolicy }>): Score
}

/** Scores of items under their keys, and what the methods over items make of them. */
export function naiveTallies(definition: InstrumentDefinition, answer: (item: string) => Answer): Tallies {
  const itemOf = (id: string): InstrumentDefinition['items'][number] => part(definition.items, id)

  /** Every score an item may have under a key, in code order; null for measured quantities, whose ends alone are known. */
  function scoresOf(key: ItemKey): { readonly codes: readonly number[]; readonly scores: readonly Exact[]; readonly measured: boolean } {
    const { item: id, ...how } = typeof key === 'string' ? { item: key } : key
    const item = itemOf(id)
    const { reverse, weight, scores: own } = how as Exclude<ItemKey, string>
    let codes: readonly number[]
    let plain: readonly Exact[]
    const steps =
      item.kind === 'decimal' ? Math.floor((item.max - item.min) / item.step + 1e-9) : 'min' in item ? item.max - item.min : 1439
    if ('responses' in item) {
      codes = optionsOf(definition, item).map(({ code }) => code)
      plain = optionsOf(definition, item).map(({ score }) => decimal(score))
    } else {
      const least = 'min' in item ? item.min : 0
      const step = item.kind === 'decimal' ? item.step : 1
      const grid = Array.from({ length: steps + 1 }, (_, at) => plus(decimal(least), times(whole(at), decimal(step))))
      codes = grid.map(nearest)
      plain = grid
    }
    if (own !== undefined) plain = codes.map((code) => decimal(own[String(code)] ?? 0))
    const [low, high] = extremes(plain)
    const directed = reverse === true ? plain.map((score) => minus(plus(low, high), score)) : plain
    const scores = directed.map((score) => times(score, decimal(weight ?? 1)))
    return { codes, scores, measured: !('responses' in item) && (item.kind === 'duration' || steps + 1 > 240) }
  }

  /** What one key gives: its score, null when unanswered, undefined when the item is left out. */
  function keyed(key: ItemKey, counting?: readonly number[]): Exact | null | undefined {
    const id = typeof key === 'string' ? key : key.item
    const now = answer(id)
    if (now.kind === 'left-out') return undefined
    if (now.kind === 'missing') return null
    if (counting !== undefined) {
      const in_ = (typeof key === 'string' ? undefined : key.in) ?? counting
      const weight = decimal((typeof key === 'string' ? undefined : key.weight) ?? 1)
      const hits = (now.kind === 'code' ? [now.code] : now.codes).filter((code) => in_.includes(code)).length
      return times(weight, whole(hits))
    }
    const { codes, scores } = scoresOf(key)
    const at = (code: number): Exact => scores[codes.indexOf(code)] ?? ZERO
    return now.kind === 'code' ? at(now.code) : total(now.codes.map(at))
  }

  function keysOf(score: ScoreMethod): readonly ItemKey[] {
    if ('items' in score) return score.items
    if (!('itemsOf' in score)) return []
    const all = score.itemsOf.flatMap((id) => keysOf(part(definition.scales, id).score))
    const name = (key: ItemKey): string => (typeof key === 'string' ? key : key.item)
    return all.filter((key, at) => all.findIndex((other) => name(other) === name(key)) === at)
  }

  /** Least and greatest of a key over whole forms; several chosen options add up. */
  function endsOf(key: ItemKey): readonly [Exact, Exact] {
    const { scores } = scoresOf(key)
    if (itemOf(typeof key === 'string' ? key : key.item).kind !== 'multi-select') return extremes(scores)
    return [total(scores.map((each) => extremes([ZERO, each])[0])), total(scores.map((each) => extremes([ZERO, each])[1]))]
  }

  function tally(score: Extract<ScoreMethod, { readonly missing: MissingPolicy }>): Score {
    const keys = keysOf(score)
    const all = keys.map((key) => keyed(key, score.method === 'count' ? (score.in ?? []) : undefined))
    const applicable = all.filter((each) => each !== undefined)
    const answered = applicable.filter((each) => each !== null)
    const [n, N] = [answered.length, applicable.length]
    const { missing, method } = score
    const measured = keys.some((key) => scoresOf(key).measured)
    if (n === 0 || !enough(missing, n, N)) return null
    const sum = total(answered)
    if (measured) return measuredTally(score, answered.map(nearest), N)
    if (method === 'max') return nearest(extremes(answered)[1])
    if (method === 'min') return nearest(extremes(answered)[0])
    if (method === 'mean') return by(sum, whole(n))
    if (method === 'percent-of-maximum') {
      const ends = keys.map(endsOf)
      const [least, greatest] = [total(ends.map(([low]) => low)), total(ends.map(([, high]) => high))]
      return by(times(whole(100), minus(by(times(sum, whole(N)), whole(n)), least)), minus(greatest, least))
    }
    if (missing.policy === 'prorate') return by(times(sum, whole(N)), whole(n))
    if (missing.policy === 'prorate-rounded-mean') return plus(sum, times(whole(N - n), roundExact(by(sum, whole(n)), missing.mode, 0)))
    return sum
  }

  /** Measured quantities are added as doubles, in item order. */
  function measuredTally(score: ScoreMethod, values: readonly number[], N: number): Score {
    const sum = values.reduce((a, b) => a + b, 0)
    if (score.method === 'mean') return sum / values.length
    if (score.method === 'max') return Math.max(...values)
    if (score.method === 'min') return Math.min(...values)
    return values.length < N ? (sum * N) / values.length : sum
  }

  return { keyed, tally }
}
