import { div, fromDecimal, sub } from '../core/rational.js'
import { MISSING_REASONS, type MissingReason } from '../core/words.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { ResponseReader } from '../plan/plan.js'
import { MISSING_CODE } from '../plan/status.js'
import type { ResponseRecord } from './result.js'
import { type Warnings, warnAnswer } from './warnings.js'

/** Reads one answer into its column(s) at a row, adds its record, and says whether it was answered. */
export type ItemReader = (response: unknown, row: number, records: ResponseRecord[], warnings: Warnings) => boolean

const REASON_OF = new Map<number, MissingReason>(MISSING_REASONS.map((reason) => [MISSING_CODE[reason], reason]))

/** The missing reason of a column code 249–255; an unknown code reads as invalid. */
export function missingReason(code: number): MissingReason {
  return REASON_OF.get(code) ?? 'invalid'
}

function declaredReason(response: object): unknown {
  try {
    return Object.hasOwn(response, 'missing') ? (response as { readonly missing: unknown }).missing : undefined
  } catch {
    return undefined
  }
}

function describeKind(response: unknown): string {
  if (typeof response === 'number') return Number.isFinite(response) ? 'fraction' : 'not-finite'
  if (typeof response === 'string') return 'text'
  if (typeof response === 'object') return Array.isArray(response) ? 'list' : 'missing-reason'
  return typeof response
}

/** Missing code of whatever is not an answer. Anything but the declared ways of saying "missing" is invalid and warns. */
function readMissing(response: unknown, item: string, declared: ReadonlyMap<number, number>, warnings: Warnings): number {
  if (response === null || response === undefined) return MISSING_CODE.blank
  if (typeof response === 'number') {
    const code = declared.get(response)
    if (code !== undefined) return code
    if (Number.isInteger(response)) {
      warnAnswer(warnings, 'response/out-of-range', item)
      return MISSING_CODE.invalid
    }
  }
  if (typeof response === 'object' && !Array.isArray(response)) {
    const reason = declaredReason(response)
    if (typeof reason === 'string' && Object.hasOwn(MISSING_CODE, reason)) return MISSING_CODE[reason as MissingReason]
  }
  warnAnswer(warnings, 'response/invalid-value', item, describeKind(response))
  return MISSING_CODE.invalid
}

function createCodedReader(reader: ResponseReader & { readonly kind: 'coded' }, linked: LinkedPlan): ItemReader {
  const { id, item } = reader
  const column = linked.items[item] ?? new Uint8Array(linked.capacity)
  const codes = linked.plan.program.inputs.items[item]?.codes ?? []
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const declared = missingCodes(reader.missing)
  return (response, row, records, warnings) => {
    const index = typeof response === 'number' ? indexes.get(response) : undefined
    if (index === undefined) {
      const code = readMissing(response, id, declared, warnings)
      column[row] = code
      records.push({ item: id, missing: missingReason(code) })
      return false
    }
    column[row] = index
    records.push({ item: id, code: codes[index] as number })
    return true
  }
}

/** Minutes after midnight of 'HH:MM' (00:00–23:59), else undefined. */
function readClockTime(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}

function createRealReader(reader: ResponseReader & { readonly kind: 'real' }, linked: LinkedPlan): ItemReader {
  const { id, real, step, form } = reader
  const values = linked.reals[real] ?? new Float64Array(linked.capacity)
  const missing = linked.realMissing[real] ?? new Uint8Array(linked.capacity)
  const { min, max } = linked.plan.program.inputs.reals[real] ?? { min: 0, max: 0 }
  const declared = missingCodes(reader.missing)
  const onGrid = (x: number): boolean => !(step > 0) || div(sub(fromDecimal(x), fromDecimal(min)), fromDecimal(step)).d === 1n
  const readValue = (response: unknown): number | undefined => {
    if (form === 'clock-time') return typeof response === 'string' ? readClockTime(response) : undefined
    return typeof response === 'number' ? response : undefined
  }
  return (response, row, records, warnings) => {
    const value = readValue(response)
    if (value !== undefined && value >= min && value <= max && onGrid(value)) {
      values[row] = value + 0
      missing[row] = 0
      records.push({ item: id, code: value + 0 })
      return true
    }
    const code = readMissing(response, id, declared, warnings)
    values[row] = 0
    missing[row] = code
    records.push({ item: id, missing: missingReason(code) })
    return false
  }
}

function createMultiSelectReader(reader: ResponseReader & { readonly kind: 'multi-select' }, linked: LinkedPlan): ItemReader {
  const { id, codes } = reader
  const columns = reader.columns.map((item) => linked.items[item] ?? new Uint8Array(linked.capacity))
  const declared = missingCodes(reader.missing)
  const readChosen = (response: unknown): readonly number[] | undefined => {
    if (!Array.isArray(response) || response.length > codes.length) return undefined
    const chosen = Array.from(response as readonly unknown[])
    const known = chosen.every((code, at) => codes.includes(code as number) && chosen.indexOf(code) === at)
    return known ? codes.filter((code) => chosen.includes(code)) : undefined
  }
  return (response, row, records, warnings) => {
    const chosen = readChosen(response)
    const code = chosen === undefined ? readMissing(response, id, declared, warnings) : 0
    columns.forEach((column, at) => {
      column[row] = chosen === undefined ? code : chosen.includes(codes[at] as number) ? 1 : 0
    })
    records.push(chosen === undefined ? { item: id, missing: missingReason(code) } : { item: id, code: chosen })
    return chosen !== undefined
  }
}

function missingCodes(missing: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(missing).map(([code, column]) => [Number(code), column]))
}

/** The reader of one item, bound to the columns of a linked plan. */
export function createItemReader(reader: ResponseReader, linked: LinkedPlan): ItemReader {
  switch (reader.kind) {
    case 'coded':
      return createCodedReader(reader, linked)
    case 'real':
      return createRealReader(reader, linked)
    case 'multi-select':
      return createMultiSelectReader(reader, linked)
  }
}
