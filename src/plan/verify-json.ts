import { type IssueParams, issue, PsyscoreError } from '../core/issue.js'
import type { IssueCode } from '../core/issue-codes.js'

/** A plain object whose properties are not yet known. */
export type Json = Readonly<Record<string, unknown>>

export function fail(code: IssueCode, path: string, params: IssueParams = {}): never {
  throw new PsyscoreError([issue(code, path, params)])
}

export function check(holds: boolean, code: IssueCode, path: string, params: IssueParams = {}): void {
  if (!holds) fail(code, path, params)
}

/** A plain object with exactly the required and optional own properties. */
export function object(value: unknown, path: string, required: readonly string[], optional: readonly string[] = []): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('plan/type', path)
  for (const key of required) check(Object.hasOwn(value as object, key), 'plan/type', path, { missing: key })
  for (const key of Object.keys(value as object)) {
    check(required.includes(key) || optional.includes(key), 'plan/type', path, { unknown: key.slice(0, 64) })
  }
  return value as Json
}

export function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) fail('plan/type', path)
  return value as readonly unknown[]
}

/** A finite number that is not −0. */
export function number(value: unknown, path: string): number {
  check(typeof value === 'number', 'plan/type', path)
  check(Number.isFinite(value) && !Object.is(value, -0), 'plan/number', path)
  return value as number
}

/** An integer from `least` to `greatest`. */
export function whole(value: unknown, path: string, least: number, greatest: number): number {
  number(value, path)
  check(Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest, 'plan/index', path)
  return value as number
}

export function text(value: unknown, path: string): string {
  check(typeof value === 'string' && value.length <= 1000, 'plan/type', path)
  return value as string
}

export function oneOf(value: unknown, path: string, words: readonly string[]): string {
  check(typeof value === 'string' && words.includes(value), 'plan/type', path)
  return value as string
}

export function flag(value: unknown, path: string): void {
  check(value === undefined || typeof value === 'boolean', 'plan/type', path)
}
