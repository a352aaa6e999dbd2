import type { IssueCode } from './issue-codes.js'

/** Why a text is not JSON, and where (offset in UTF-16 units). */
export interface ScanFault {
  readonly code: IssueCode
  readonly at: number
  readonly why: string
}

/** A scalar and where the text goes on; `fault` when the value is well formed but cannot be kept exactly. */
export type Scanned<T> = { readonly value: T; readonly end: number; readonly why?: string } | ScanFault

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WHITE_SPACE = /[ \t\n\r]*/y
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Offset of the next character that is not JSON white space. */
export function skipWhiteSpace(text: string, at: number): number {
  WHITE_SPACE.lastIndex = at
  WHITE_SPACE.test(text)
  return WHITE_SPACE.lastIndex
}

/**
 * Reads a number by the JSON grammar. `why` is set when the double is not what was written: beyond the largest double,
 * a whole number beyond 2^53, a value that vanishes to zero, or −0, which would print as 0.
 */
export function scanNumber(text: string, at: number): Scanned<number> {
  NUMBER.lastIndex = at
  const match = NUMBER.exec(text)
  if (match === null) return { code: 'json/syntax', at, why: 'value' }
  const value = Number(match[0])
  const end = at + match[0].length
  if (/[\w.+]/.test(text.charAt(end))) return { code: 'json/syntax', at: end, why: 'number' }
  const why = unfaithful(value, match[0])
  return why === undefined ? { value, end } : { value, end, why }
}

function unfaithful(value: number, written: string): string | undefined {
  if (!Number.isFinite(value)) return 'too-large'
  if (Object.is(value, -0)) return 'negative-zero'
  if (value === 0 && /^[^eE]*[1-9]/.test(written)) return 'too-small'
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'not-exact' : undefined
}

/** Reads a string; `at` is its opening quotation mark. */
export function scanString(text: string, at: number): Scanned<string> {
  let value = ''
  let from = at + 1
  for (let i = from; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) {
      value += text.slice(from, i)
      if (/\p{Surrogate}/u.test(value)) return { code: 'json/encoding', at, why: 'lone-surrogate' }
      return { value, end: i + 1 }
    }
    if (unit < 0x20) return { code: 'json/syntax', at: i, why: 'control-character' }
    if (unit !== 0x5c) continue
    value += text.slice(from, i)
    const letter = text.charAt(i + 1)
    const plain = ESCAPES.get(letter)
    const hex = text.slice(i + 2, i + 6)
    if (plain !== undefined) {
      value += plain
      i += 1
    } else if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(hex)) {
      value += String.fromCharCode(Number.parseInt(hex, 16))
      i += 5
    } else return { code: 'json/syntax', at: i, why: 'escape' }
    from = i + 1
  }
  return { code: 'json/syntax', at, why: 'unclosed-string' }
}

const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

/** Reads a scalar of any kind. */
export function scanScalar(text: string, at: number): Scanned<string | number | boolean | null> {
  if (text.charAt(at) === '"') return scanString(text, at)
  for (const [word, value] of WORDS) {
    if (text.startsWith(word, at) && !/\w/.test(text.charAt(at + word.length))) return { value, end: at + word.length }
  }
  return scanNumber(text, at)
}
