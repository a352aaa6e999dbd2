import type { IssueParams } from '../core/issue.js'

/** What is checked of every definition, bundled or a user's. */
export const CONFORMANCE_CHECKS = [
  'lint',
  'vector',
  'range',
  'single-missing',
  'missing-limit',
  'cut-score',
  'band-reachable',
  'category-reachable',
  'norm-stratum',
  'norm-monotone',
  'norm-edge',
  'norm-example',
  'critical-item',
  'patterns',
  'round-trip',
] as const
export type ConformanceCheckName = (typeof CONFORMANCE_CHECKS)[number]

/** One check of one subject. */
export interface ConformanceCheck {
  readonly check: ConformanceCheckName
  /** JSON Pointer into the definition, or into the norm set that `params.normSet` names. */
  readonly path: string
  readonly passed: boolean
  /** How many forms were tried and, on failure, what was expected and what came out. */
  readonly params: IssueParams
}

/** Collects the outcome of many trials of one subject; the first difference is kept. */
export interface Tally {
  /** Notes one trial; `expected` and `received` are compared as they print. */
  expect(what: string, expected: unknown, received: unknown): void
  close(): ConformanceCheck
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

/** Opens a check of one subject. A subject that was never tried passes only when `mayBeEmpty`. */
export function openCheck(check: ConformanceCheckName, path: string, params: IssueParams = {}, mayBeEmpty = false): Tally {
  let tried = 0
  let failed = 0
  let first: IssueParams = {}
  return {
    expect(what, expected, received) {
      tried += 1
      if (print(expected) === print(received)) return
      failed += 1
      if (failed === 1) first = { what, expected: print(expected), received: print(received) }
    },
    close: () => ({ check, path, passed: failed === 0 && (tried > 0 || mayBeEmpty), params: { ...params, tried, failed, ...first } }),
  }
}
