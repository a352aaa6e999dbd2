import type { NormScoreDefinition, NormSetDefinition, NormStratum } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import { MARKS, type Mark } from '../core/words.js'
import type { TableGroup } from '../plan/program.js'
import { metricScale } from './metric.js'

type ValuesStratum = Extract<NormStratum, { cell: 'values' }>

/** Mark K of a stratum, else of its norm set: shown as "unverified figure" on every score that rests on it. */
export function unverified(set: NormSetDefinition, stratum: NormStratum): { readonly unverified?: true } {
  return (stratum.figure ?? set.figure).mark === 'K' ? { unverified: true } : {}
}

function lineOf(set: NormSetDefinition, score: NormScoreDefinition, stratum: Extract<NormStratum, { cell: 'moments' }>): TableGroup {
  const scale = metricScale(score.metric)
  if (scale === undefined) throw new PsyscoreError([issue('norms/linear-to-percentile', '', { stratum: stratum.id })])
  const round = score.round ?? scale.round
  return {
    kind: 'linear',
    mean: stratum.mean,
    sd: stratum.sd,
    base: scale.base,
    unit: scale.unit,
    ...(round === undefined ? {} : { round }),
    ...(scale.least === undefined ? {} : { least: scale.least }),
    ...(scale.greatest === undefined ? {} : { greatest: scale.greatest }),
    ...unverified(set, stratum),
  }
}

/** Which cells of a table are open-ended, and the values they stand beyond. */
export interface CensoredEnds {
  readonly atMost?: number
  readonly atLeast?: number
}

/** The one bound on each side of a score's open-ended cells ("> 80"); lint holds that there is only one. */
export function censoredEnds(strata: readonly NormStratum[]): CensoredEnds {
  const bound = (side: 'atMost' | 'atLeast'): number | undefined => {
    for (const stratum of strata) {
      const value = stratum.cell === 'values' ? stratum[side]?.[0] : undefined
      if (value !== undefined) return value
    }
    return undefined
  }
  const [atMost, atLeast] = [bound('atMost'), bound('atLeast')]
  return { ...(atMost === undefined ? {} : { atMost }), ...(atLeast === undefined ? {} : { atLeast }) }
}

/** How open-ended cells enter a table: one unit beyond their bound (a clamp brings them back and says so), or not at all. */
export type CensoredCells = 'beyond' | 'withheld'

function valuesOf(stratum: ValuesStratum, censored: CensoredCells): (number | null)[] {
  return stratum.values.map((value) => {
    if (value === null) return null
    const shift = stratum.atLeast?.includes(value) === true ? 1 : stratum.atMost?.includes(value) === true ? -1 : 0
    if (shift === 0) return value
    return censored === 'beyond' ? value + shift : null
  })
}

/** The cells of one stratum as the plan holds them. */
export function tableGroup(set: NormSetDefinition, score: NormScoreDefinition, stratum: NormStratum, censored: CensoredCells): TableGroup {
  if (stratum.cell === 'withheld') return { kind: 'withheld' }
  if (stratum.cell === 'moments') return lineOf(set, score, stratum)
  return { kind: 'values', from: stratum.from, values: valuesOf(stratum, censored), ...unverified(set, stratum) }
}

/** Whether the source prints a standard error for the scores of some group. */
export function printsErrors(strata: readonly NormStratum[]): boolean {
  return strata.some((stratum) => stratum.cell === 'values' && stratum.standardErrors !== undefined)
}

/** The standard errors of one stratum's scores, as a table with the same keys as its values. */
export function errorGroup(stratum: NormStratum): TableGroup {
  if (stratum.cell !== 'values' || stratum.standardErrors === undefined) return { kind: 'withheld' }
  return { kind: 'values', from: stratum.from, values: stratum.standardErrors }
}

/** The weakest mark of the figures behind the strata that print errors. */
export function markOfErrors(set: NormSetDefinition, strata: readonly NormStratum[]): Mark {
  const marks = strata.filter((stratum) => printsErrors([stratum])).map((stratum) => (stratum.figure ?? set.figure).mark)
  return MARKS.findLast((mark) => marks.includes(mark)) ?? set.figure.mark
}
