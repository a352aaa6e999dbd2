import { neutralizeFormula } from '../../tables/injection.js'
import type { WideCell } from './types.js'

/** Bytes being written; `at` is the end of what stands. */
export interface OutBuffer {
  bytes: Uint8Array
  /** the same memory, for words */
  words: DataView
  at: number
}

const COMMA = 0x2c
const encoder = new TextEncoder()

export function createOutBuffer(): OutBuffer {
  const bytes = new Uint8Array(65_536)
  return { bytes, words: new DataView(bytes.buffer), at: 0 }
}

/** Makes room for so many more bytes. */
export function reserve(out: OutBuffer, more: number): void {
  if (out.at + more <= out.bytes.length) return
  const wider = new Uint8Array(Math.max(out.bytes.length * 2, out.at + more))
  wider.set(out.bytes.subarray(0, out.at))
  out.bytes = wider
  out.words = new DataView(wider.buffer)
}

/** Room that {@link putSpan} wants behind the last span of its source. */
export const SLACK = 4

/** Bytes of another buffer, by words: up to three bytes too many are written, behind the end. */
export function putSpan(out: OutBuffer, source: OutBuffer, from: number, to: number): void {
  reserve(out, to - from + SLACK)
  const given = source.words
  const target = out.words
  for (let k = from, at = out.at; k < to; k += 4, at += 4) target.setInt32(at, given.getInt32(k, true), true)
  out.at += to - from
}

/** Bytes that are harmless in a cell. */
export function putBytes(out: OutBuffer, data: Uint8Array, start: number, end: number): void {
  reserve(out, end - start)
  const { bytes, at } = out
  for (let k = start; k < end; k++) bytes[at + k - start] = data[k] as number
  out.at = at + end - start
}

/** A number as JavaScript's own `String(number)`. Room for 24 bytes has to be there. */
export function putNumber(out: OutBuffer, value: number): void {
  const { bytes } = out
  let at = out.at
  if ((value | 0) === value && value >= 0) {
    let digits = 1
    for (let power = 10; power <= value; power *= 10) digits += 1
    let rest = value
    for (let k = at + digits - 1; k >= at; k--) {
      const tens = (rest / 10) | 0
      bytes[k] = 48 + rest - tens * 10
      rest = tens
    }
    out.at = at + digits
    return
  }
  const text = String(value)
  for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
  out.at = at
}

/** Text cell by RFC 4180: neutralised, then quoted when it holds a comma, a quote, a line break or outer spaces. */
function textCell(text: string): string {
  const safe = neutralizeFormula(text)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** May stand as it is, whatever comes before it: no formula, no quote, no delimiter, no outer space. */
const HARMLESS = new Uint8Array(128)
for (const letter of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.:;/-') HARMLESS[letter.charCodeAt(0)] = 1
const DASH = 0x2d

export function putText(out: OutBuffer, text: string): void {
  reserve(out, text.length * 3 + 32)
  const { bytes, at } = out
  const { length } = text
  let i = 0
  for (; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 128 || HARMLESS[unit] !== 1) break
    bytes[at + i] = unit
  }
  if (i === length && (length === 0 || text.charCodeAt(0) !== DASH)) {
    out.at = at + length
    return
  }
  const cell = textCell(text)
  reserve(out, cell.length * 3)
  out.at += encoder.encodeInto(cell, out.bytes.subarray(out.at)).written
}

/** The cells of one run of columns, with commas between them. */
export function putCells(out: OutBuffer, cells: readonly WideCell[]): void {
  for (let k = 0; k < cells.length; k++) {
    reserve(out, 32)
    if (k > 0) out.bytes[out.at++] = COMMA
    const cell = cells[k] as WideCell
    if (typeof cell === 'number') putNumber(out, cell)
    else if (cell !== null) putText(out, cell)
  }
}
