import type { ItemKey } from '../core/definition.js'
import { add, fromDecimal, mul, ONE, type Rational, rational, sub } from '../core/rational.js'
import { refuse } from './fault.js'
import { extremesOf, type ItemShape } from './item-shape.js'

/** An item key with its defaults written out. */
export interface ResolvedKey {
  readonly item: string
  readonly path: string
  readonly reverse: boolean
  readonly weight: Rational
  readonly scores?: Readonly<Record<string, number>>
  /** count methods: the codes that count */
  readonly in?: readonly number[]
}

/** Reads an item key; `counting` are the codes a count method counts unless the key names its own. */
export function resolveKey(key: ItemKey, path: string, counting?: readonly number[]): ResolvedKey {
  const { item, reverse, weight, scores, in: own }: Exclude<ItemKey, string> = typeof key === 'string' ? { item: key } : key
  const codes = own ?? counting
  return {
    item,
    path,
    reverse: reverse === true,
    weight: weight === undefined ? ONE : fromDecimal(weight),
    ...(scores === undefined ? {} : { scores }),
    ...(codes === undefined ? {} : { in: codes }),
  }
}

/** Do two keys score the same item alike? */
export function sameKey(a: ResolvedKey, b: ResolvedKey): boolean {
  const shape = ({ item, reverse, weight, scores, in: codes }: ResolvedKey): string =>
    JSON.stringify([item, reverse, `${weight.n}/${weight.d}`, Object.entries(scores ?? {}).sort(), codes ?? null])
  return shape(a) === shape(b)
}

/** Mirrors scores within their own range: lowest + highest − score. Twice is the identity. */
export function reverseScores(scores: readonly Rational[]): readonly Rational[] {
  const { least, greatest } = extremesOf(scores)
  return scores.map((score) => sub(add(least, greatest), score))
}

/** Score of every code of an item under a key: own scores, then reversal, then weight. */
export function keyedScores(shape: Exclude<ItemShape, { kind: 'real' }>, key: ResolvedKey): readonly Rational[] {
  const { scores: own } = key
  const plain = own === undefined ? shape.scores : shape.codes.map((code) => ownScore(own, code, key.path))
  const directed = key.reverse ? reverseScores(plain) : plain
  return directed.map((score) => mul(score, key.weight))
}

function ownScore(scores: Readonly<Record<string, number>>, code: number, path: string): Rational {
  const score = Object.hasOwn(scores, String(code)) ? scores[String(code)] : undefined
  return score === undefined ? refuse('definition/missing-property', `${path}/scores`, { property: String(code) }) : fromDecimal(score)
}

/** 1 for a counting code, 0 for another, times the weight. */
export function countingScores(shape: Exclude<ItemShape, { kind: 'real' }>, key: ResolvedKey): readonly Rational[] {
  const counting = key.in ?? refuse('definition/missing-property', key.path, { property: 'in' })
  return shape.codes.map((code) => mul(counting.includes(code) ? ONE : rational(0n), key.weight))
}
