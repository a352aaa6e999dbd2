import { type IssueParams, issue, PsyscoreError } from '../core/issue.js'
import type { IssueCode } from '../core/issue-codes.js'
import type { Program } from './program.js'

/** A plain object whose properties are not yet known. */
export type Json = Readonly<Record<string, unknown>>

/** What a node hands on; `either` fits wherever a truth value is asked for (a constant may be one). */
export type NodeKind = 'gate' | 'tally' | 'number' | 'tri' | 'either' | 'category' | 'group'

/** Where a check stands: the program, and the kinds of the nodes that may be named. */
export interface Scope {
  readonly program: Program
  readonly kinds: readonly NodeKind[]
}

/** Accepts a value in silence or throws a PsyscoreError with a `plan/…` code. */
export type Check = (value: unknown, path: string, scope: Scope) => void
export type Fields = Readonly<Record<string, Check>>

export function fail(code: IssueCode, path: string, params: IssueParams = {}): never {
  throw new PsyscoreError([issue(code, path, params)])
}

export function check(holds: boolean, code: IssueCode, path: string, params?: IssueParams): void {
  if (!holds) fail(code, path, params)
}

function plain(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('plan/type', path)
  return value as Json
}

/** A plain object with exactly these own properties, the optional ones present or absent. */
export function object(fields: Fields, optional: Fields = {}): Check {
  return (value, path, scope) => {
    const at = plain(value, path)
    for (const key of Object.keys(fields)) check(Object.hasOwn(at, key), 'plan/type', path, { missing: key })
    for (const key of Object.keys(at)) {
      const one = Object.hasOwn(fields, key) ? fields[key] : Object.hasOwn(optional, key) ? optional[key] : undefined
      if (one === undefined) fail('plan/type', path, { unknown: key.slice(0, 64) })
      one(at[key], `${path}/${key}`, scope)
    }
  }
}

/** One of several shapes, told apart by the own property `tag`. */
export function tagged(tag: string, shapes: Readonly<Record<string, Fields>>, optional: Readonly<Record<string, Fields>> = {}): Check {
  return (value, path, scope) => {
    const kind = plain(value, path)[tag]
    if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) fail('plan/type', `${path}/${tag}`)
    object({ [tag]: any, ...shapes[kind] }, optional[kind])(value, path, scope)
  }
}

/** The shape named by the first of these properties that the object has as its own. */
export function having(shapes: readonly (readonly [key: string, fields: Fields, optional?: Fields])[]): Check {
  return (value, path, scope) => {
    const at = plain(value, path)
    const found = shapes.find(([key]) => Object.hasOwn(at, key))
    if (found === undefined) fail('plan/type', path)
    object(found[1], found[2])(value, path, scope)
  }
}

export function list(of: Check, least = 0, most: number = Number.MAX_SAFE_INTEGER): Check {
  return (value, path, scope) => {
    if (!Array.isArray(value)) fail('plan/type', path)
    check(value.length >= least && value.length <= most, 'plan/length', path)
    for (let k = 0; k < value.length; k++) of(value[k], `${path}/${k}`, scope)
  }
}

export const any: Check = () => {}

/** A finite number that is not −0. */
export const number: Check = (value, path) => {
  check(typeof value === 'number', 'plan/type', path)
  check(Number.isFinite(value) && !Object.is(value, -0), 'plan/number', path)
}

export const positive: Check = (value, path, scope) => {
  number(value, path, scope)
  check((value as number) > 0, 'plan/number', path)
}

const SAFE = Number.MAX_SAFE_INTEGER

/** An integer from `least` to `greatest`. */
export function whole(least: number = -SAFE, greatest: number = SAFE): Check {
  return (value, path, scope) => {
    number(value, path, scope)
    check(Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest, 'plan/index', path)
  }
}

export const text: Check = (value, path) => {
  check(typeof value === 'string' && value.length <= 1000, 'plan/type', path)
}

/** A text that may name a property of a result. */
export const key: Check = (value, path, scope) => {
  text(value, path, scope)
  check(!['__proto__', 'constructor', 'prototype'].includes(value as string), 'plan/reference', path)
}

export const flag: Check = (value, path) => {
  check(typeof value === 'boolean', 'plan/type', path)
}

export function word(words: readonly unknown[]): Check {
  return (value, path) => {
    check(words.includes(value), 'plan/type', path)
  }
}
