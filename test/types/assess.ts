// Compiled by `tsc -p .`, never run: each line marked must fail to compile, each other line must compile.
import { assess, flatten, sealResult } from '../../src/index.js'
import type { Instrument } from '../../src/instruments/instrument.js'

declare const known: Instrument<'q1' | 'q2', { readonly total: 'sum' | 'mean'; readonly part: 'sum' }>
declare const loaded: Instrument

const respondent = { key: 'stu-1' }

export const typed = assess(known, { responses: { q1: 1, q2: null }, respondent })
export const { total } = typed.scales
export const sum: number = total.status === 'scored' ? total.sum : 0
export const mean: number = total.status === 'scored' ? total.mean : 0
export const row = flatten(typed)
export const sealed = sealResult(typed)

// @ts-expect-error a wrong item id
assess(known, { responses: { q3: 1 }, respondent })
// @ts-expect-error a word that is no missing reason
assess(known, { responses: { q1: { missing: 'lost' } }, respondent })
// @ts-expect-error a respondent has a key
assess(known, { responses: {}, respondent: {} })
// @ts-expect-error a wrong scale id
typed.scales.totals
// @ts-expect-error a number only exists on a scored scale
total.sum
// @ts-expect-error a stage of another scale
if (typed.scales.part.status === 'scored') typed.scales.part.mean
// @ts-expect-error an unknown choice
assess(known, { responses: {}, respondent }, { bands: [] })
// @ts-expect-error results are readonly
typed.informant = 'self'

// A definition loaded at run time knows only strings; its scales may be absent.
export const dynamic = assess(loaded, { responses: { anything: 1 }, respondent })
// @ts-expect-error possibly undefined
dynamic.scales.total.status
const scale = dynamic.scales.total
export const value: number | undefined = scale !== undefined && scale.status === 'scored' ? scale.sum : undefined
export const both: Instrument = known
