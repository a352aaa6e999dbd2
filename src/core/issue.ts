import type { IssueCode } from './issue-codes.js'

/** How grave a problem is: an error refuses, a warning is kept beside the value, info is for the curious. */
export type Severity = 'error' | 'warning' | 'info'

export type IssueParam = string | number | boolean | readonly (string | number)[]
export type IssueParams = Readonly<Record<string, IssueParam>>

/**
 * A problem as data, without words: what kind, where (JSON Pointer), and the particulars.
 * Words come from the message catalogue (`describeIssue`), so the engine's core carries none.
 */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** RFC 6901 JSON Pointer into the document that was read; '' is the whole document. */
  readonly path: string
  readonly params: IssueParams
}

/** An {@link Issue} with its sentence and, where there is one, what to do about it. */
export interface DescribedIssue extends Issue {
  readonly message: string
  readonly hint?: string
}

/** Outcome of reading something untrusted. A failure always names at least one problem. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly DescribedIssue[] }
  | {
      readonly ok: false
      /** At most 100 problems; `total` counts them all. */
      readonly issues: readonly [DescribedIssue, ...DescribedIssue[]]
      readonly total: number
    }

/** Thrown by every `assert…` and by calls that a programmer got wrong. Recognise it by `code`, not by `instanceof`. */
export class PsyscoreError extends Error {
  override readonly name = 'PsyscoreError'
  readonly code: IssueCode
  readonly issues: readonly Issue[]
  constructor(issues: readonly [Issue, ...Issue[]], message?: string) {
    const [first] = issues
    super(message ?? `${first.code} at ${first.path === '' ? '(document)' : first.path}`)
    this.code = first.code
    this.issues = issues
  }
}

/** Builds an issue; severity defaults to `error`. */
export function issue(code: IssueCode, path: string, params: IssueParams = {}, severity: Severity = 'error'): Issue {
  return { code, severity, path, params }
}
