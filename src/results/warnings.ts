import type { IssueCode } from '../core/issue-codes.js'
import { pointer } from '../core/pointer.js'
import type { ResultWarning } from './result.js'

export type Warnings = ResultWarning[]

/** Adds a warning to a result under construction. Answers and names are never among its particulars. */
export function warn(warnings: Warnings, code: IssueCode, path: string, params: ResultWarning['params'] = {}): void {
  warnings.push({ code, path, params })
}

/** Warning about the answer to one item. */
export function warnAnswer(warnings: Warnings, code: IssueCode, item: string, reason?: string): void {
  warn(warnings, code, pointer('/responses', item), reason === undefined ? { item } : { item, reason })
}

/** A property of untrusted data; one that cannot be read (a throwing getter or proxy) counts as not given. */
export function readField(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined
  try {
    return (record as Readonly<Record<string, unknown>>)[field]
  } catch {
    return undefined
  }
}
