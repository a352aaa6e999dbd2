import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { MAX_CODES } from '../plan/status.js'
import { codedScores } from './item-scores.js'
import type { LintContext } from './lint-context.js'

/** Two options with one code: an answer could mean either. */
export function* duplicateCodes({ definition }: LintContext): Generator<Issue> {
  for (const [set, { options }] of Object.entries(definition.responseSets)) {
    const seen = new Set<number>()
    for (const [i, { code }] of options.entries()) {
      if (seen.has(code)) yield issue('definition/choice-duplicate', pointer('/responseSets', set, 'options', i, 'code'), { code, set })
      seen.add(code)
    }
    if (options.length > MAX_CODES) {
      yield issue('definition/codes-overflow', pointer('/responseSets', set, 'options'), { count: options.length, limit: MAX_CODES })
    }
  }
}

/** A missing code that is also an answer, or that gives two reasons. */
export function* missingCodeCollisions({ definition }: LintContext): Generator<Issue> {
  const collisions = function* (
    missing: readonly { readonly code: number; readonly reason: string }[],
    isAnswer: (code: number) => boolean,
    path: string,
  ): Generator<Issue> {
    const reasons = new Map<number, string>()
    for (const [i, { code, reason }] of missing.entries()) {
      const other = reasons.get(code)
      if (isAnswer(code) || (other !== undefined && other !== reason)) {
        yield issue('definition/missing-code-collision', pointer(path, i, 'code'), { code })
      }
      reasons.set(code, reason)
    }
  }
  for (const [id, set] of Object.entries(definition.responseSets)) {
    const codes = new Set(set.options.map((option) => option.code))
    yield* collisions(set.missingCodes ?? [], (code) => codes.has(code), pointer('/responseSets', id, 'missingCodes'))
  }
  for (const [i, item] of definition.items.entries()) {
    const codes = new Set((codedScores(definition, item) ?? []).map(({ code }) => code))
    const within = (code: number): boolean => {
      if ('min' in item) return code >= item.min && code <= item.max
      return item.kind === 'clock-time' ? code >= 0 && code <= 1439 : codes.has(code)
    }
    yield* collisions(item.missingCodes ?? [], within, pointer('/items', i, 'missingCodes'))
  }
}

/** Ranges that run backwards, and steps that lead nowhere. */
export function* itemRanges({ definition }: LintContext): Generator<Issue> {
  for (const [i, item] of definition.items.entries()) {
    if (!('min' in item)) continue
    if (item.min > item.max) yield issue('definition/range-order', pointer('/items', i), { min: item.min, max: item.max })
    if (item.kind === 'decimal' && !(item.step > 0)) yield issue('definition/number-range', pointer('/items', i, 'step'), { min: 0 })
  }
}
