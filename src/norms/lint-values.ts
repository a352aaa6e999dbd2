import type { NormScoreDefinition, NormStratum } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { metricScale, plausibleRange } from './metric.js'

type ValuesStratum = Extract<NormStratum, { cell: 'values' }>
interface Cell {
  readonly key: number
  readonly value: number
  /** position among the values */
  readonly at: number
}

export function printedCells(stratum: ValuesStratum): readonly Cell[] {
  return stratum.values.flatMap((value, at) => (value === null ? [] : [{ key: stratum.from + at, value, at }]))
}

/** 1 when a table rises, −1 when it falls, 0 when it says nothing. */
export function tableDirection(stratum: ValuesStratum): number {
  const cells = printedCells(stratum)
  return Math.sign((cells.at(-1)?.value ?? 0) - (cells[0]?.value ?? 0))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Steps three times the usual one and at least a standard deviation: a lost or a doubled cell looks like this. */
function lintJumps(score: NormScoreDefinition, stratum: ValuesStratum, path: string): Issue[] {
  const unit = metricScale(score.metric)?.unit
  if (unit === undefined) return []
  const cells = printedCells(stratum)
  const steps = cells.slice(1).map((cell, i) => {
    const before = cells[i] ?? cell
    return { cell, size: Math.abs(cell.value - before.value) / (cell.key - before.key) }
  })
  const usual = median(steps.map(({ size }) => size).filter((size) => size > 0))
  return steps
    .filter(({ size }) => size >= unit && size > 3 * usual)
    .map(({ cell }) => issue('norms/jump', pointer(path, 'values', cell.at), { stratum: stratum.id, score: cell.key }, 'warning'))
}

/** Each printed value can be one of the metric, no value turns back, and repeated values say how ties are read. */
export function lintValues(score: NormScoreDefinition, stratum: ValuesStratum, path: string, direction: number): Issue[] {
  const issues: Issue[] = []
  const { min, max } = plausibleRange(score.metric)
  const cells = printedCells(stratum)
  let tied = false
  cells.forEach((cell, i) => {
    const params = { stratum: stratum.id, score: cell.key }
    if (cell.value < min || cell.value > max) {
      issues.push(issue('norms/value-implausible', pointer(path, 'values', cell.at), { ...params, min, max }))
    }
    const before = cells[i - 1]
    if (before === undefined) return
    if ((cell.value - before.value) * direction < 0) {
      issues.push(issue('norms/not-monotone', pointer(path, 'values', cell.at), params))
    }
    if (cell.value === before.value) tied = true
  })
  if (tied && score.ties === undefined) issues.push(issue('norms/ties-unstated', path, { stratum: stratum.id }, 'warning'))
  stratum.values.forEach((value, at) => {
    if (value === null) issues.push(lintWithheld(score, stratum, pointer(path, 'values', at)))
  })
  return [...issues, ...lintJumps(score, stratum, path)]
}

/** One printed standard error for each value: a list that is longer, shorter or open elsewhere belongs to other scores. */
export function lintErrors(stratum: ValuesStratum, path: string): Issue[] {
  const errors = stratum.standardErrors
  if (errors === undefined) return []
  const at = pointer(path, 'standardErrors')
  const [found, expected] = [errors.length, stratum.values.length]
  if (found !== expected) return [issue('norms/standard-errors', at, { stratum: stratum.id, found, expected })]
  const alone = errors.findIndex((error, i) => (error === null) !== (stratum.values[i] === null))
  return alone < 0 ? [] : [issue('norms/standard-errors', pointer(at, alone), { stratum: stratum.id, score: stratum.from + alone })]
}

/** A withheld cell is fine in a table; between two knots nothing may be interpolated across it. */
function lintWithheld(score: NormScoreDefinition, stratum: ValuesStratum, path: string): Issue {
  return issue('norms/cell-withheld', path, { stratum: stratum.id }, score.interpolation === 'linear' ? 'error' : 'info')
}
