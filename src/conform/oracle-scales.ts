import type { InstrumentDefinition, ItemDefinition, ItemKey, ScaleDefinition, ScoreMethod } from '../core/definition.js'
import { add, div, fromDecimal, mul, type Rational, sub } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import { allowedMissing } from './scores.js'

/**
 * An independent and simple reading of a definition, against which the compiled plan is run. It shares with the engine nothing but
 * the exact fractions and their rounding; it knows neither nodes nor tallies nor kernels.
 */

/** The answer to an item: its code, `BLANK`, or `LEFT_OUT` where the item does not apply. */
export type Cell = number
export const BLANK: Cell = Number.MIN_SAFE_INTEGER
export const LEFT_OUT: Cell = Number.MIN_SAFE_INTEGER + 1

/** Cells of one form, by the item's place in the definition. */
export type Row = readonly Cell[]

/** What the answers of one scale come to, before any arithmetic on them: equal counts have equal scores. */
export interface Tally {
  readonly applicable: number
  readonly answered: number
  readonly sum: number
  readonly least: number
  readonly greatest: number
}

interface Keyed {
  readonly at: number
  worth(code: number): number
}

function optionScores(definition: InstrumentDefinition, item: ItemDefinition): ReadonlyMap<number, number> | undefined {
  if (!('responses' in item)) return undefined
  const options = definition.responseSets[item.responses]?.options ?? []
  return new Map(options.map(({ code, score }) => [code, score ?? code]))
}

function keyed(definition: InstrumentDefinition, key: ItemKey, counting: readonly number[] | undefined): Keyed {
  const id = typeof key === 'string' ? key : key.item
  const at = definition.items.findIndex((item) => item.id === id)
  const item = definition.items[at]
  const own = typeof key === 'string' ? undefined : key
  if (item === undefined) return { at, worth: () => 0 }
  const options = optionScores(definition, item)
  const ends = options === undefined ? ('min' in item ? [item.min, item.max] : [0, 0]) : [...options.values()]
  const mirror = Math.min(...ends) + Math.max(...ends)
  const among = own?.in ?? counting
  return {
    at,
    worth(code) {
      if (among !== undefined) return among.includes(code) ? 1 : 0
      const plain = own?.scores?.[String(code)] ?? options?.get(code) ?? code
      return (own?.reverse === true ? mirror - plain : plain) * (own?.weight ?? 1)
    },
  }
}

function keysOf(definition: InstrumentDefinition, score: ScoreMethod): readonly ItemKey[] | undefined {
  if ('items' in score) return score.items
  if (!('itemsOf' in score)) return undefined
  const parts = score.itemsOf.map((id) => definition.scales.find((scale) => scale.id === id)?.score)
  const lists = parts.map((part) => (part === undefined ? undefined : keysOf(definition, part)))
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? [])
}

const COVERED: readonly string[] = ['sum', 'mean', 'count', 'max', 'min', 'percent-of-maximum']

/** Reads the tally of a scale from a form; undefined where this reading does not know the method. */
export function tallyReader(definition: InstrumentDefinition, { score, variants }: ScaleDefinition): ((row: Row) => Tally) | undefined {
  const keys = keysOf(definition, score)
  if (keys === undefined || variants !== undefined || !COVERED.includes(score.method)) return undefined
  const counting = 'in' in score ? score.in : undefined
  const list = keys.map((key) => {
    const { at, worth } = keyed(definition, key, counting)
    return { at, worth: remembered(worth) }
  })
  return (row) => {
    let [applicable, answered, sum, least, greatest] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const { at, worth } of list) {
      const cell = row[at] ?? BLANK
      if (cell === LEFT_OUT) continue
      applicable += 1
      if (cell === BLANK) continue
      const value = worth(cell)
      answered += 1
      sum += value
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
    return { applicable, answered, sum, least, greatest }
  }
}

function remembered(worth: (code: number) => number): (code: number) => number {
  const known = new Map<number, number>()
  return (code) => {
    const found = known.get(code)
    if (found !== undefined) return found
    known.set(code, worth(code))
    return worth(code)
  }
}

/** What a tally comes to before the steps of its stages. */
export function plainScore(definition: InstrumentDefinition, score: ScoreMethod, tally: Tally): Rational | null {
  if (!('missing' in score) || tally.answered === 0) return null
  const { applicable, answered } = tally
  if (applicable - answered > allowedMissing(score.missing, applicable)) return null
  const [total, n] = [fromDecimal(applicable), fromDecimal(answered)]
  // Item scores may be decimals: their sum is taken as the decimal it prints as.
  const sum = fromDecimal(Number(tally.sum.toFixed(6)))
  if (score.method === 'max') return fromDecimal(tally.greatest)
  if (score.method === 'min') return fromDecimal(tally.least)
  if (score.method === 'mean') return div(sum, score.missing.policy === 'zero-fill' ? total : n)
  const whole = filled(score.missing, sum, total, n)
  if (score.method !== 'percent-of-maximum') return whole
  const keys = (keysOf(definition, score) ?? []).map((key) => keyed(definition, key, undefined))
  const [low, high] = [Math.min, Math.max].map((end) =>
    keys.reduce((reach, { at, worth }) => {
      const item = definition.items[at]
      const codes = item === undefined ? undefined : optionScores(definition, item)?.keys()
      return reach + end(...[...(codes ?? [])].map(worth))
    }, 0),
  )
  const [least, greatest] = [fromDecimal(low ?? 0), fromDecimal(high ?? 0)]
  return div(mul(fromDecimal(100), sub(whole, least)), sub(greatest, least))
}

function filled(
  missing: Extract<ScoreMethod, { readonly missing: unknown }>['missing'],
  sum: Rational,
  total: Rational,
  n: Rational,
): Rational {
  if (missing.policy === 'prorate') return div(mul(sum, total), n)
  if (missing.policy !== 'prorate-rounded-mean') return sum
  return add(sum, mul(sub(total, n), roundRational(div(sum, n), { mode: missing.mode, digits: 0 })))
}
