import type { InstrumentDefinition, ScaleDefinition, ScoreMethod, StageStep } from '../core/definition.js'
import { add, div, fromDecimal, mul, type Rational, sub, toNumber } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import { plainScore, type Row, type Tally, tallyReader } from './oracle-scales.js'

/** The value of every stage of a scale in order; null where there is none. */
export type Stages = readonly (Rational | null)[]
type Value = (row: Row) => Rational | null

function stepped(value: Rational, step: StageStep): Rational {
  if ('multiply' in step) return mul(value, fromDecimal(step.multiply))
  if ('divide' in step) return div(value, fromDecimal(step.divide))
  return 'add' in step ? add(value, fromDecimal(step.add)) : roundRational(value, step.round)
}

/** The same tally as one number, for remembering what it comes to. */
function tallyKey({ applicable, answered, sum, least, greatest }: Tally, ends: boolean): number | string {
  const key = (sum * 1024 + answered) * 1024 + applicable
  return ends || !Number.isSafeInteger(key) ? `${sum} ${answered} ${applicable} ${least} ${greatest}` : key
}

/** Tallies repeat from form to form: what one comes to is kept. */
function tallied(definition: InstrumentDefinition, score: ScoreMethod, read: (row: Row) => Tally): Value {
  const known = new Map<number | string, Rational | null>()
  const ends = score.method === 'max' || score.method === 'min'
  return (row) => {
    const tally = read(row)
    const key = tallyKey(tally, ends)
    const found = known.get(key)
    if (found !== undefined) return found
    const value = plainScore(definition, score, tally)
    known.set(key, value)
    return value
  }
}

/** One stage of another scale; undefined where this reading does not know its method. */
function stageOf(
  definition: InstrumentDefinition,
  { scale: id, stage }: { readonly scale: string; readonly stage?: string },
): Value | undefined {
  const scale = definition.scales.find((each) => each.id === id)
  const read = scale === undefined ? undefined : stagesReader(definition, scale)
  if (scale === undefined || read === undefined) return undefined
  const at = stage === undefined ? scale.stages.length - 1 : scale.stages.findIndex((each) => each.id === stage)
  return (row) => read(row)[at] ?? null
}

/** A score made of other scores: a sum or mean of which every part must be there, or a printed table. */
function derived(definition: InstrumentDefinition, score: ScoreMethod): Value | undefined {
  if (score.method === 'look-up') {
    const of = stageOf(definition, score.of)
    if (of === undefined) return undefined
    return (row) => {
      const value = of(row)
      const printed = value === null ? undefined : score.values[toNumber(sub(value, fromDecimal(score.from)))]
      return printed === undefined ? null : fromDecimal(printed)
    }
  }
  if (score.method !== 'composite' || score.minPresent < score.of.length) return undefined
  const parts = score.of.map((part) => (part.standardScore === undefined ? stageOf(definition, part) : undefined))
  if (parts.some((part) => part === undefined)) return undefined
  const weights = score.of.map(({ weight = 1 }) => fromDecimal(weight))
  const all = weights.reduce(add)
  return (row) => {
    let sum = fromDecimal(0)
    for (const [at, weight] of weights.entries()) {
      const value = parts[at]?.(row) ?? null
      if (value === null) return null
      sum = add(sum, mul(value, weight))
    }
    return score.form === 'mean' ? div(sum, all) : sum
  }
}

/** Reads the stages of a scale from a form; undefined where this reading does not know the method, or where variants choose it. */
export function stagesReader(definition: InstrumentDefinition, scale: ScaleDefinition): ((row: Row) => Stages) | undefined {
  const { score, stages, variants } = scale
  const tally = tallyReader(definition, scale)
  const first = tally === undefined ? derived(definition, score) : tallied(definition, score, tally)
  if (first === undefined || variants !== undefined) return undefined
  const known = new Map<Rational | null, Stages>()
  return (row) => {
    let value = first(row)
    const start = value
    const found = known.get(start)
    if (found !== undefined) return found
    const all = stages.map(({ steps = [] }) => {
      for (const step of steps) value = value === null ? null : stepped(value, step)
      return value
    })
    // The same tally gives the same fraction, the very object; of sums of other scores none is kept.
    if (tally !== undefined) known.set(start, all)
    return all
  }
}
