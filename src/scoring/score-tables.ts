import { mul, type Rational, rational } from '../core/rational.js'
import { refuse } from './fault.js'
import { commonMultiple } from './fraction.js'
import { countingScores, keyedScores, type ResolvedKey } from './item-keys.js'
import { extremesOf } from './item-shape.js'
import type { CodedColumn, LoweringContext } from './lowering.js'

/** Columns with an integer score per code: the true score times `denominator`. */
export interface ScoreTables {
  readonly columns: readonly CodedColumn[]
  readonly scores: readonly (readonly number[])[]
  readonly denominator: bigint
  /** sums of the least and of the greatest integer score over all columns */
  readonly least: number
  readonly greatest: number
}

export type TableKind = 'score' | 'count'

interface ColumnScores extends CodedColumn {
  readonly path: string
  readonly scores: readonly Rational[]
}

/** One column for a coded item; for a multi-select item one per option, scoring when the option is chosen. */
function columnsOf(ctx: LoweringContext, key: ResolvedKey, kind: TableKind): readonly ColumnScores[] {
  const { shape } = ctx.item(key.item, key.path)
  if (shape.kind === 'real') return refuse('definition/type', key.path, { item: key.item, expected: 'coded', received: 'real' })
  const scores = kind === 'count' ? countingScores(shape, key) : keyedScores(shape, key)
  const common = { id: key.item, path: key.path }
  if (shape.kind === 'coded') return [{ ...common, column: ctx.column(key.item), scores }]
  if (key.reverse) refuse('definition/reverse-undefined', key.path, { item: key.item })
  return shape.codes.map((code, i) => ({
    ...common,
    column: ctx.column(key.item, code),
    scores: [rational(0n), scores[i] ?? rational(0n)],
  }))
}

/** Folds reversal, weights, option scores and counting into integer tables over one common denominator. */
export function buildScoreTables(ctx: LoweringContext, keys: readonly ResolvedKey[], kind: TableKind): ScoreTables {
  const parts = keys.flatMap((key) => columnsOf(ctx, key, kind))
  const denominator = parts.flatMap(({ scores }) => scores).reduce((common, { d }) => commonMultiple(common, d), 1n)
  const whole = (score: Rational, path: string): number => {
    const value = Number(mul(score, rational(denominator)).n)
    return Number.isSafeInteger(value) ? value : refuse('definition/number-range', path, { value })
  }
  let least = 0
  let greatest = 0
  const scores = parts.map(({ scores: exact, path }) => {
    const range = extremesOf(exact)
    least += whole(range.least, path)
    greatest += whole(range.greatest, path)
    return exact.map((score) => whole(score, path))
  })
  return { columns: parts.map(({ id, column }) => ({ id, column })), scores, denominator, least, greatest }
}
