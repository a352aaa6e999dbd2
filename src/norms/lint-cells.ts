import type { NormScoreDefinition, NormSetDefinition, NormStratum } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { normGroups } from './groups.js'
import { lintCensored } from './lint-censored.js'
import { lintMoments } from './lint-moments.js'
import { lintErrors, lintValues, tableDirection } from './lint-values.js'
import type { ScaleShape } from './shape.js'

type ValuesStratum = Extract<NormStratum, { cell: 'values' }>

function isValues(stratum: NormStratum): stratum is ValuesStratum {
  return stratum.cell === 'values'
}

/** First and last key of a table. */
function keysOf(stratum: ValuesStratum): { readonly from: number; readonly to: number } {
  return { from: stratum.from, to: stratum.from + stratum.values.length - 1 }
}

/**
 * Every attainable score needs a cell. A table that does not reach from end to end is refused when another one of the same
 * score does (a cell was lost or doubled); when all agree, the off-table rule decides and the shortfall is a warning.
 * Without a known range the longest table is the measure.
 */
function lintLength(tables: readonly ValuesStratum[], stratum: ValuesStratum, path: string, shape: ScaleShape | undefined): Issue[] {
  const { from, to } = keysOf(stratum)
  const min = shape?.min ?? Math.min(...tables.map((table) => keysOf(table).from))
  const max = shape?.max ?? Math.max(...tables.map((table) => keysOf(table).to))
  if (from === min && to === max) return []
  const agrees = tables.every((table) => keysOf(table).from === from && keysOf(table).to === to)
  const severity = agrees && stratum.values.length > 0 ? 'warning' : 'error'
  return [issue('norms/length', pointer(path, 'values'), { stratum: stratum.id, min, max, from, to }, severity)]
}

/** A table is read by whole scores; a stage with others needs interpolation. */
function lintKeys(score: NormScoreDefinition, path: string, shape: ScaleShape | undefined): Issue[] {
  if (score.kind === 'linear' || score.interpolation === 'linear' || shape === undefined) return []
  const whole = shape.step !== null && Number.isInteger(shape.step) && Number.isInteger(shape.min)
  return whole ? [] : [issue('norms/key-not-integer', path, { scale: score.scale })]
}

/** What the strata of one score hold: cells of the declared kind that are complete, possible and in order. */
export function lintCells(set: NormSetDefinition, score: NormScoreDefinition, path: string, shape: ScaleShape | undefined): Issue[] {
  const groups = normGroups(score)
  const tables = groups.map(({ stratum }) => stratum).filter(isValues)
  const direction = tables.map(tableDirection).find((each) => each !== 0) ?? 1
  const wanted = score.kind === 'linear' ? 'moments' : 'values'
  const issues = [...lintKeys(score, path, shape), ...lintCensored(score, path)]
  for (const { stratum, path: at } of groups) {
    const here = pointer(path, ...at)
    if (stratum.cell === 'withheld') {
      issues.push(issue('norms/cell-withheld', here, { stratum: stratum.id }, 'info'))
    } else if (stratum.cell !== wanted) {
      issues.push(issue('norms/cell-kind', pointer(here, 'cell'), { stratum: stratum.id, kind: score.kind }))
    } else if (stratum.cell === 'moments') {
      issues.push(...lintMoments(set, stratum, here, shape))
    } else {
      issues.push(...lintLength(tables, stratum, here, shape), ...lintValues(score, stratum, here, direction), ...lintErrors(stratum, here))
    }
  }
  return issues
}
