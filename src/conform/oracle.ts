import type { BandSetDefinition, Condition, DecisionDefinition, InstrumentDefinition } from '../core/definition.js'
import { compare, fromDecimal, type Rational, rational, toNumber } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import { BLANK, type Cell, LEFT_OUT, type Row } from './oracle-scales.js'
import { type Stages, stagesReader } from './oracle-stages.js'

/** What the stages and bands of a scale come to. */
export interface Reckoned {
  /** per stage; undefined where there is no score */
  readonly stages: readonly (number | undefined)[]
  /** per band set of the scale that stands on a stage, in the order of the definition: the place of the band, −1 without a score */
  readonly bands: readonly number[]
}

export interface ReckonedScale {
  readonly id: string
  readonly bandSets: readonly string[]
  reckon(row: Row): Reckoned
}

/** The independent reading of an instrument for respondents whom no rule tells apart. */
export interface Oracle {
  /** scales whose method this reading knows */
  readonly scales: readonly ReckonedScale[]
  /** decisions on answers alone */
  readonly decisions: readonly { readonly id: string; decide(row: Row): string | undefined }[]
  /** the form after items that do not apply are left out or implied */
  settle(cells: Row): Row
}

type Tri = boolean | undefined

function isPassed(cut: BandSetDefinition['cuts'][number], value: Rational): boolean {
  const at = typeof cut.at === 'number' ? fromDecimal(cut.at) : rational(BigInt(cut.at[0]), BigInt(cut.at[1]))
  const read = cut.decimals === undefined ? value : roundRational(value, { mode: 'half-up', digits: cut.decimals })
  return cut.closed === 'above' ? compare(read, at) > 0 : compare(read, at) >= 0
}

function isAnswersOnly(condition: Condition): boolean {
  switch (condition.kind) {
    case 'answer':
      return true
    case 'all':
    case 'any':
    case 'at-least':
      return condition.of.every(isAnswersOnly)
    case 'not':
      return isAnswersOnly(condition.of)
    default:
      return false
  }
}

/** Kleene's three values: true, false, undefined for unknown. */
function holds(condition: Condition, cellOf: (item: string) => Cell): Tri {
  switch (condition.kind) {
    case 'answer': {
      const cell = cellOf(condition.item)
      if (cell === BLANK) return condition.orMissing?.includes('blank') === true ? true : undefined
      if (cell === LEFT_OUT) return condition.orMissing?.includes('not-applicable') === true ? true : undefined
      return condition.in.includes(cell)
    }
    case 'not': {
      const part = holds(condition.of, cellOf)
      return part === undefined ? undefined : !part
    }
    case 'all':
      return atLeast(condition.of, condition.of.length, cellOf)
    case 'any':
      return atLeast(condition.of, 1, cellOf)
    case 'at-least':
      return atLeast(condition.of, condition.k, cellOf)
    default:
      return undefined
  }
}

function atLeast(of: readonly Condition[], k: number, cellOf: (item: string) => Cell): Tri {
  const parts = of.map((part) => holds(part, cellOf))
  if (parts.filter((part) => part === true).length >= k) return true
  return parts.filter((part) => part !== false).length >= k ? undefined : false
}

/** The category of a decision: the first row that holds; an unknown row leaves it open unless every row still possible agrees. */
function decide({ rows, otherwise }: DecisionDefinition, cellOf: (item: string) => Cell): string | undefined {
  const open = new Set<string | undefined>()
  for (const { when, category, onUnknown = 'stop' } of rows) {
    const found = holds(when, cellOf)
    if (found === true || (found === undefined && onUnknown === 'match')) {
      open.add(category)
      return open.size === 1 ? category : undefined
    }
    if (found === undefined && onUnknown === 'stop') open.add(category)
  }
  open.add(otherwise)
  return open.size === 1 ? otherwise : undefined
}

/** Reads a definition independently of its plan. */
export function createOracle(definition: InstrumentDefinition): Oracle {
  const places = new Map(definition.items.map(({ id }, at) => [id, at]))
  const lookUp =
    (row: Row) =>
    (item: string): Cell =>
      row[places.get(item) ?? -1] ?? BLANK
  const rules = definition.applicability ?? []

  const scales = definition.scales.flatMap((scale): readonly ReckonedScale[] => {
    const read = stagesReader(definition, scale)
    if (read === undefined) return []
    const sets = definition.bandSets.filter((set) => set.scale === scale.id && set.metric === undefined && set.strata === undefined)
    const known = new WeakMap<Stages, Reckoned>()
    const compute = (stages: Stages): Reckoned => {
      const bands = sets.map((set) => {
        const value = stages[set.stage === undefined ? stages.length - 1 : scale.stages.findIndex(({ id }) => id === set.stage)] ?? null
        return value === null ? -1 : set.cuts.filter((cut) => isPassed(cut, value)).length
      })
      return { stages: stages.map((value) => (value === null ? undefined : toNumber(value))), bands }
    }
    const reckon = (row: Row): Reckoned => {
      const stages = read(row)
      const found = known.get(stages) ?? compute(stages)
      known.set(stages, found)
      return found
    }
    return [{ id: scale.id, bandSets: sets.map(({ id }) => id), reckon }]
  })
  const decisions = (definition.decisions ?? [])
    .filter(({ rows }) => rows.every(({ when }) => isAnswersOnly(when)))
    .map((decision) => ({ id: decision.id, decide: (row: Row) => decide(decision, lookUp(row)) }))

  return {
    scales,
    decisions,
    settle(cells) {
      if (rules.length === 0) return cells
      const row = [...cells]
      for (const { items, when, otherwise } of rules) {
        if (holds(when, lookUp(row)) !== false) continue
        for (const id of items) {
          const at = places.get(id) ?? -1
          // An answer that was given stands, whatever the gate says.
          if (row[at] === BLANK) row[at] = otherwise === 'leave' ? LEFT_OUT : otherwise.implied
        }
      }
      return row
    },
  }
}
