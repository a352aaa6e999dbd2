// Compiled by `tsc -p .`, never run: each line after a mark must fail to compile, each other line must compile.
import { assess, flatten, sealResult } from '../../src/index.js'
import type { Instrument } from '../../src/instruments/instrument.js'

declare const known: Instrument<'q1' | 'q2', { readonly total: 'sum' | 'mean'; readonly part: 'sum' }>
declare const loaded: Instrument

const respondent = { key: 'stu-1' }

export function checkKnown(): readonly unknown[] {
  const result = assess(known, { responses: { q1: 1, q2: null }, respondent })
  const { total, part } = result.scales
  const sum: number = total.status === 'scored' ? total.sum : 0
  const mean: number = total.status === 'scored' ? total.mean : 0

  // @ts-expect-error a wrong item id
  assess(known, { responses: { q3: 1 }, respondent })
  // @ts-expect-error a word that is no missing reason
  assess(known, { responses: { q1: { missing: 'lost' } }, respondent })
  // @ts-expect-error a respondent has a key
  assess(known, { responses: {}, respondent: {} })
  // @ts-expect-error an unknown choice
  assess(known, { responses: {}, respondent }, { bands: [] })
  // @ts-expect-error a wrong scale id
  const wrong: unknown = result.scales.totals
  // @ts-expect-error a number exists on a scored scale only
  const early: number = total.sum
  // @ts-expect-error a stage of another scale
  const other: number = part.status === 'scored' ? part.mean : 0
  // @ts-expect-error results are readonly
  result.informant = 'self'

  return [sum, mean, wrong, early, other, flatten(result), sealResult(result)]
}

/** A definition loaded at run time knows only strings; its scales may not exist. */
export function checkLoaded(): readonly unknown[] {
  const { total } = assess(loaded, { responses: { anything: 1 }, respondent }).scales
  // @ts-expect-error possibly undefined
  const status: unknown = total.status
  const sum: number | undefined = total !== undefined && total.status === 'scored' ? total.sum : undefined
  const general: Instrument = known
  return [status, sum, general]
}
