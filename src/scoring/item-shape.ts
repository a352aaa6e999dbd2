import type { InstrumentDefinition, ItemDefinition, ResponseSet } from '../core/definition.js'
import { add, compare, div, floor, fromDecimal, mul, type Rational, rational, sub, toNumber } from '../core/rational.js'
import { MAX_CODES } from '../plan/status.js'
import { refuse } from './fault.js'

/** How the answers to an item are stored, with the score of each code before any key touches it. */
export type ItemShape =
  | { readonly kind: 'coded'; readonly codes: readonly number[]; readonly scores: readonly Rational[] }
  /** one 0/1 column per option; a score counts when the option is chosen */
  | { readonly kind: 'multi-select'; readonly codes: readonly number[]; readonly scores: readonly Rational[] }
  | { readonly kind: 'real'; readonly min: number; readonly max: number; readonly step: number; readonly form: 'number' | 'clock-time' }

const LAST_MINUTE_OF_DAY = 1439

/** The response set of a choice or multi-select item. */
export function responseSetOf(definition: InstrumentDefinition, item: ItemDefinition, path: string): ResponseSet | undefined {
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return undefined
  const set = Object.hasOwn(definition.responseSets, item.responses) ? definition.responseSets[item.responses] : undefined
  return set ?? refuse('definition/unknown-reference', `${path}/responses`, { reference: item.responses })
}

function optionShape(kind: 'coded' | 'multi-select', set: ResponseSet): ItemShape {
  const codes = set.options.map(({ code }) => code)
  return { kind, codes, scores: set.options.map(({ code, score }) => fromDecimal(score ?? code)) }
}

/** Steps from min to max; the last one may not pass max. */
function gridShape(min: number, max: number, step: number): ItemShape {
  const from = fromDecimal(min)
  const each = fromDecimal(step)
  const count = each.n > 0n ? floor(div(sub(fromDecimal(max), from), each)) + 1n : 0n
  if (count <= 0n || count > BigInt(MAX_CODES)) return { kind: 'real', min, max, step, form: 'number' }
  const scores = Array.from({ length: Number(count) }, (_, k) => add(from, mul(rational(BigInt(k)), each)))
  return { kind: 'coded', codes: scores.map(toNumber), scores }
}

/** Is the item stored as a number instead of a code? */
export function isReal(item: ItemDefinition | undefined): boolean {
  switch (item?.kind) {
    case 'clock-time':
    case 'duration':
      return true
    case 'integer':
      return gridShape(item.min, item.max, 1).kind === 'real'
    case 'decimal':
      return gridShape(item.min, item.max, item.step).kind === 'real'
    default:
      return false
  }
}

/** Small ranges (up to 240 values) become codes in ascending order; larger ones, clock times and durations real inputs. */
export function itemShape(definition: InstrumentDefinition, item: ItemDefinition, path: string): ItemShape {
  switch (item.kind) {
    case 'choice':
    case 'multi-select': {
      const set = responseSetOf(definition, item, path)
      return optionShape(item.kind === 'choice' ? 'coded' : 'multi-select', set ?? { options: [] })
    }
    case 'integer':
      return gridShape(item.min, item.max, 1)
    case 'decimal':
      return gridShape(item.min, item.max, item.step)
    case 'clock-time':
      return { kind: 'real', min: 0, max: LAST_MINUTE_OF_DAY, step: 1, form: 'clock-time' }
    case 'duration':
      return { kind: 'real', min: item.min, max: item.max, step: 1, form: 'number' }
  }
}

/** Least and greatest of some scores. */
export function extremesOf(scores: readonly Rational[]): { readonly least: Rational; readonly greatest: Rational } {
  const sorted = [...scores].sort(compare)
  const zero = rational(0n)
  return { least: sorted[0] ?? zero, greatest: sorted.at(-1) ?? zero }
}
