import { type Issue, issue } from './issue.js'
import { decodeJson } from './json-decode.js'
import { createReport, type JsonFailure } from './json-report.js'
import { type ScanFault, scanScalar, scanString, skipWhiteSpace } from './json-scan.js'
import { pointer } from './pointer.js'

/** How much a document may ask of the reader. */
export interface JsonLimits {
  /** bytes (or UTF-16 units of a text), checked before anything is read; 16 MiB */
  readonly size: number
  /** levels of nesting; 64 */
  readonly depth: number
  /** values of any kind; one million */
  readonly values: number
}
export const JSON_LIMITS: JsonLimits = { size: 16 * 1024 * 1024, depth: 64, values: 1_000_000 }

/** Keys that reach into the prototype of an object in careless code; refused everywhere. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What was read, or why not: `total` counts all problems, `issues` lists the first hundred. */
export type JsonRead = { readonly ok: true; readonly value: unknown } | JsonFailure

interface Open {
  readonly container: unknown[] | Record<string, unknown>
  readonly path: string
  /** offset of the first occurrence of every key; null for an array */
  readonly keys: Map<string, number> | null
}

/**
 * Reads a JSON text (RFC 8259) without recursion, so that no nesting overflows the stack. Stricter than JSON.parse:
 * duplicate keys, prototype keys and numbers that a double cannot keep are refused. Objects are plain, with own properties.
 * A syntax error ends the reading; everything else is collected.
 * @see RFC 8259; RFC 7493 (I-JSON) for duplicate keys and number range
 */
export function readJson(input: string | Uint8Array, limits: Partial<JsonLimits> = {}): JsonRead {
  const { size, depth, values } = { ...JSON_LIMITS, ...limits }
  if (input.length > size) return refusal(issue('json/too-large', '', { size: input.length, limit: size }))
  const decoded = decodeJson(input)
  if ('issue' in decoded) return refusal(decoded.issue)
  const text = decoded.text
  const { report, stop, failure } = createReport(text)

  const stack: Open[] = []
  let root: unknown
  let count = 0
  let key = ''
  let at = skipWhiteSpace(text, 0)
  /** Puts a value where it belongs: the document, the open array, or under the key just read. */
  const place = (value: unknown): void => {
    const top = stack.at(-1)
    if (top === undefined) root = value
    else if (Array.isArray(top.container)) top.container.push(value)
    else if (!FORBIDDEN_KEYS.has(key)) top.container[key] = value
  }
  const here = (): string => {
    const top = stack.at(-1)
    if (top === undefined) return ''
    return pointer(top.path, Array.isArray(top.container) ? top.container.length : key)
  }
  /** Reads a key and its colon; a fault when there is none. */
  const readKey = (): ScanFault | undefined => {
    if (text.charAt(at) !== '"') return { code: 'json/syntax', at, why: 'key' }
    const scanned = scanString(text, at)
    if ('code' in scanned) return scanned
    const top = stack.at(-1)
    key = scanned.value
    const first = top?.keys?.get(key)
    if (FORBIDDEN_KEYS.has(key)) report('json/forbidden-key', here(), at, { key })
    else if (first !== undefined) report('json/duplicate-key', here(), at, { key }, first)
    else top?.keys?.set(key, at)
    at = skipWhiteSpace(text, scanned.end)
    if (text.charAt(at) !== ':') return { code: 'json/syntax', at, why: 'colon' }
    at = skipWhiteSpace(text, at + 1)
    return undefined
  }

  for (;;) {
    // a value is due
    count += 1
    if (count > values) return stop('json/too-large', here(), at, { limit: values, why: 'values' })
    const sign = text.charAt(at)
    if (sign === '[' || sign === '{') {
      if (stack.length >= depth) return stop('json/too-deep', '', at, { limit: depth })
      const open: Open = { container: sign === '[' ? [] : {}, path: here(), keys: sign === '[' ? null : new Map() }
      place(open.container)
      stack.push(open)
      at = skipWhiteSpace(text, at + 1)
      if (text.charAt(at) !== (sign === '[' ? ']' : '}')) {
        const fault = sign === '{' ? readKey() : undefined
        if (fault !== undefined) return stop(fault.code, here(), fault.at, { why: fault.why })
        continue
      }
    } else {
      const scanned = scanScalar(text, at)
      if ('code' in scanned) return stop(scanned.code, here(), scanned.at, { why: scanned.why })
      if (scanned.why !== undefined) report('definition/number-range', here(), at, { why: scanned.why })
      place(scanned.value)
      at = skipWhiteSpace(text, scanned.end)
    }
    // a value has just ended: close what ends with it, then go on behind a comma
    for (;;) {
      const top = stack.at(-1)
      if (top === undefined) {
        if (at < text.length) return stop('json/syntax', '', at, { why: 'after-end' })
        return failure() ?? { ok: true, value: root }
      }
      const next = text.charAt(at)
      if (next === (top.keys === null ? ']' : '}')) {
        stack.pop()
        at = skipWhiteSpace(text, at + 1)
        continue
      }
      if (next !== ',') return stop('json/syntax', top.path, at, { why: at < text.length ? 'comma' : 'truncated' })
      at = skipWhiteSpace(text, at + 1)
      const fault = top.keys === null ? undefined : readKey()
      if (fault !== undefined) return stop(fault.code, top.path, fault.at, { why: fault.why })
      break
    }
  }
}

function refusal(problem: Issue): JsonFailure {
  return { ok: false, issues: [problem], total: 1 }
}
