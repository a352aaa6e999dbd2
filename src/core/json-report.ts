import { type Issue, type IssueParams, issue } from './issue.js'
import type { IssueCode } from './issue-codes.js'

/** At most so many problems of a document are listed; the others are counted. */
export const MOST_ISSUES = 100

/** Problems that refuse a document: the first hundred, and how many there are. */
export interface JsonFailure {
  readonly ok: false
  readonly issues: readonly [Issue, ...Issue[]]
  readonly total: number
}

interface Report {
  /** Notes a problem at an offset; `first` is the offset of an earlier place that belongs to it. */
  report(code: IssueCode, path: string, at: number, params?: IssueParams, first?: number): void
  /** Notes the problem that ends the reading; it is listed even when the list is full. */
  stop(code: IssueCode, path: string, at: number, params: IssueParams): JsonFailure
  failure(): JsonFailure | undefined
}

/** Collects the problems of one text, each with its line and column. */
export function createReport(text: string): Report {
  const placeOf = createPlaces(text)
  const issues: Issue[] = []
  let total = 0
  const add = (code: IssueCode, path: string, at: number, params: IssueParams, first?: number): void => {
    const earlier = first === undefined ? undefined : placeOf(first)
    const places = { ...placeOf(at), ...(earlier === undefined ? {} : { firstLine: earlier.line, firstColumn: earlier.column }) }
    issues.push(issue(code, path, { ...places, ...params }))
  }
  const failure = (): JsonFailure | undefined => {
    const [first, ...rest] = issues
    return first === undefined ? undefined : { ok: false, issues: [first, ...rest], total }
  }
  return {
    report(code, path, at, params = {}, first) {
      total += 1
      if (issues.length < MOST_ISSUES) add(code, path, at, params, first)
    },
    stop(code, path, at, params) {
      total += 1
      issues.splice(MOST_ISSUES - 1)
      add(code, path, at, params)
      return { ok: false, issues: issues as unknown as readonly [Issue, ...Issue[]], total }
    },
    failure,
  }
}

/** Line and column of an offset, both counted from 1; columns are UTF-16 units. The lines are found once, when first needed. */
function createPlaces(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
