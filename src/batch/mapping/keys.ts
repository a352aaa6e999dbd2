import type { Cell, TableFormat } from '../../tables/table.js'

/** What an identifier's cell holds: its text, nothing, or the code of why it cannot be trusted. */
export type KeyReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'import/id-precision' | 'import/date-ambiguous' | 'import/error-cell' }

/** `1.23457E+17`: a spreadsheet has shortened it. */
const EXPONENT = /^\d(?:[.,]\d+)?e\+\d+$|^\d[.,]\d+e\d+$/i
/** Eighteen digits or more of which all after the fifteenth are 0: a number has held it. */
const CUT_OFF = /^[1-9]\d{14}0{3,}$/
/** What spreadsheets make of `1-2` or `3/4`. */
const MANGLED =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{1,2}|\d{1,2}月\d{1,2}日)$/i
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:T00:00:00)?$/

/** Does a text look like what a spreadsheet makes of `1-2`? ISO dates only where the format has cells of dates. */
export function isMangledDate(text: string, format: TableFormat): boolean {
  return MANGLED.test(text.trim()) || (format !== 'csv' && format !== 'jsonl' && ISO_DAY.test(text.trim()))
}

const LONGEST_NUMBER = 15
const LONGEST_MANGLED = 6

/**
 * Is {@link readKey} sure to give a text cell of these bytes as it stands? So it is with up to fifteen digits, and with letters,
 * digits, `-` and `_` that begin with a letter and are longer than `Jan-12`. Others have to be read.
 */
export function isPlainKey(bytes: Uint8Array, start: number, end: number): boolean {
  const first = (bytes[start] as number) | 32
  const named = first >= 97 && first <= 122
  if (named ? end - start <= LONGEST_MANGLED : end <= start || end - start > LONGEST_NUMBER) return false
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte >= 48 && byte <= 57) continue
    const letter = byte | 32
    if (!named || !((letter >= 97 && letter <= 122) || byte === 45 || byte === 95)) return false
  }
  return true
}

/**
 * Reads an identifier. Digits lost cannot be told apart from digits meant, so nothing is repaired: exponent forms, numbers of more
 * than fifteen digits and (with `digits` declared) too few digits are refused for their row.
 */
export function readKey(cell: Cell | undefined, format: TableFormat, digits?: number): KeyReading {
  if (typeof cell === 'object' && cell !== null) return { ok: false, code: 'import/error-cell' }
  if (typeof cell === 'number' && !(Number.isInteger(cell) && Math.abs(cell) < 1e15)) return { ok: false, code: 'import/id-precision' }
  const text = cell === null || cell === undefined ? '' : String(cell).trim()
  if (EXPONENT.test(text) || CUT_OFF.test(text)) return { ok: false, code: 'import/id-precision' }
  if (digits !== undefined && /^\d+$/.test(text) && text.length !== digits) return { ok: false, code: 'import/id-precision' }
  return isMangledDate(text, format) ? { ok: false, code: 'import/date-ambiguous' } : { ok: true, text }
}
