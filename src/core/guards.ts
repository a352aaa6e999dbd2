import { type Issue, issue } from './issue.js'
import { FORBIDDEN_KEYS, JSON_LIMITS, type JsonLimits, type JsonRead } from './json.js'
import { MOST_ISSUES } from './json-report.js'
import { pointer } from './pointer.js'

interface Waiting {
  readonly value: unknown
  readonly path: string
  readonly depth: number
  put(copy: unknown): void
}

/**
 * Copies a value that did not come from a text, if it is plain JSON data: null, booleans, finite numbers, texts, arrays without
 * holes and plain objects. Refused: functions, symbols, bigints, dates, class instances, accessors, NaN, infinities, −0, whole
 * numbers beyond 2^53, prototype keys, and whatever is nested too deep, too large or cyclic. An undefined property counts as
 * absent. The copy shares nothing with the original, so that later changes to one cannot reach the other.
 */
export function guardValue(value: unknown, limits: Partial<JsonLimits> = {}): JsonRead {
  try {
    return copyPlain(value, limits)
  } catch {
    // A proxy may throw at any touch.
    return { ok: false, issues: [issue('definition/type', '', { expected: 'plain data', received: 'unreadable object' })], total: 1 }
  }
}

function copyPlain(value: unknown, limits: Partial<JsonLimits>): JsonRead {
  const { size, depth, values } = { ...JSON_LIMITS, ...limits }
  const issues: Issue[] = []
  let total = 0
  let count = 0
  let units = 0
  let root: unknown
  const report = (problem: Issue): void => {
    total += 1
    if (issues.length < MOST_ISSUES) issues.push(problem)
  }
  const waiting: Waiting[] = [
    {
      value,
      path: '',
      depth: 0,
      put(copy) {
        root = copy
      },
    },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    count += 1
    if (typeof next.value === 'string') units += next.value.length
    const expected = count + waiting.length + (Array.isArray(next.value) ? next.value.length : 0)
    if (expected > values || units > size) {
      report(issue('json/too-large', '', expected > values ? { limit: values, why: 'values' } : { size: units, limit: size }))
      break
    }
    const problem = plainProblem(next.value)
    if (problem !== undefined) report({ ...problem, path: next.path })
    else if (typeof next.value !== 'object' || next.value === null) next.put(next.value)
    else if (next.depth >= depth) {
      report(issue('json/too-deep', '', { limit: depth }))
      break
    } else open(next, next.value, waiting, report)
  }
  const [first, ...rest] = issues
  return first === undefined ? { ok: true, value: root } : { ok: false, issues: [first, ...rest], total }
}

/** Starts the copy of an array or object and queues its parts, the first on top. */
function open(at: Waiting, value: object, waiting: Waiting[], report: (problem: Issue) => void): void {
  const list: unknown[] | undefined = Array.isArray(value) ? new Array(value.length) : undefined
  const record: Record<string, unknown> = {}
  at.put(list ?? record)
  const keys = list === undefined ? Object.keys(value) : Array.from(list.keys(), String)
  if (Object.getOwnPropertySymbols(value).length > 0 || (list !== undefined && Object.keys(value).length > list.length)) {
    report(issue('definition/type', at.path, { expected: 'plain data', received: 'symbol or extra property' }))
  }
  const parts: Waiting[] = []
  for (const key of keys) {
    const path = pointer(at.path, key)
    const property = Object.getOwnPropertyDescriptor(value, key)
    if (FORBIDDEN_KEYS.has(key)) report(issue('json/forbidden-key', path, { key }))
    else if (property !== undefined && !('value' in property)) {
      report(issue('definition/type', path, { expected: 'plain data', received: 'accessor' }))
    } else if (list !== undefined || property?.value !== undefined) {
      const put = (copy: unknown): void => {
        if (list !== undefined) list[Number(key)] = copy
        else record[key] = copy
      }
      // every key is put at once, so that the copy keeps the order of the original
      if (list === undefined) record[key] = null
      parts.push({ value: property?.value, path, depth: at.depth + 1, put })
    }
  }
  for (const part of parts.reverse()) waiting.push(part)
}

/** What keeps a single value from being JSON data; parts are looked at on their own. */
function plainProblem(value: unknown): Issue | undefined {
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? issue('json/encoding', '', { why: 'lone-surrogate' }) : undefined
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return issue('definition/number-range', '', { why: 'not-a-number' })
    if (!Number.isFinite(value)) return issue('definition/number-range', '', { why: 'too-large' })
    if (Object.is(value, -0)) return issue('definition/number-range', '', { why: 'negative-zero' })
    const exact = !Number.isInteger(value) || Number.isSafeInteger(value)
    return exact ? undefined : issue('definition/number-range', '', { why: 'not-exact' })
  }
  if (typeof value !== 'object') return issue('definition/type', '', { expected: 'plain data', received: typeof value })
  if (Array.isArray(value) || isPlainObject(value)) return undefined
  return issue('definition/type', '', { expected: 'plain data', received: 'class instance' })
}

/** An object literal, of this realm or another, or an object without prototype. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null || prototype === Object.prototype) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf')
}

/** Freezes plain data through and through and returns it. */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) waiting.push(part)
  }
  return value
}
