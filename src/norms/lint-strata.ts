import type { NormScoreDefinition, NormSetDefinition, NormStratum, Range } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { SEXES } from '../core/words.js'
import { normGroups } from './groups.js'

type When = NormStratum['when']

/** A part of one axis (a span of grades, one sex): its name, and whether a stratum holds for the whole of it. */
interface Part {
  readonly label: string
  fits(when: When): boolean
}

/** The spans between all ends of the ranges of one axis, so that every range is a union of them; holes come out as spans too. */
function spans(name: string, rangeOf: (when: When) => Range | undefined, strata: readonly NormStratum[]): Part[] {
  const ranges = strata.flatMap(({ when }) => rangeOf(when) ?? [])
  const starts = [...new Set(ranges.flatMap(({ min, max }) => [min, max + 1]))].sort((a, b) => a - b)
  return starts.slice(0, -1).map((from, i) => {
    const to = (starts[i + 1] ?? from + 1) - 1
    const fits = (when: When): boolean => {
      const range = rangeOf(when)
      return range === undefined || (range.min <= from && range.max >= to)
    }
    return { label: from === to ? `${name} ${from}` : `${name} ${from}–${to}`, fits }
  })
}

function words(all: readonly string[], wordOf: (when: When) => string | undefined, strata: readonly NormStratum[]): Part[] {
  const named = strata.flatMap(({ when }) => wordOf(when) ?? [])
  if (named.length === 0) return []
  return [...new Set([...all, ...named])].map((word) => ({
    label: word,
    fits: (when) => wordOf(when) === undefined || wordOf(when) === word,
  }))
}

type Axis = (strata: readonly NormStratum[]) => Part[]

function axes(set: NormSetDefinition): readonly Axis[] {
  return [
    (strata) => spans('grade', (when) => when.grades, strata),
    (strata) => spans('months', (when) => when.ageMonths, strata),
    (strata) => words(SEXES, (when) => when.sex, strata),
    (strata) => words(set.instrument.informants, (when) => when.informant, strata),
    (strata) => words(set.instrument.forms ?? [], (when) => when.form, strata),
  ]
}

/**
 * Walks every kind of respondent that the strata tell apart, axis by axis, and tells for each which strata hold. An axis is
 * divided by the strata that are still possible, so bands of one grade never make holes in another.
 */
function walk(
  strata: readonly NormStratum[],
  rest: readonly Axis[],
  parts: readonly Part[],
  visit: (parts: readonly Part[], strata: readonly NormStratum[]) => void,
): void {
  const [axis, ...later] = rest
  if (axis === undefined || strata.length === 0) {
    visit(parts, strata)
    return
  }
  const divided = axis(strata)
  if (divided.length === 0) walk(strata, later, parts, visit)
  for (const part of divided) {
    const possible = strata.filter(({ when }) => part.fits(when))
    walk(possible, later, [...parts, part], visit)
  }
}

/** Gaps and overlaps of one list of strata. A gap that is not covered by a fallback is an error unless the norms only describe. */
function lintCoverage(set: NormSetDefinition, score: NormScoreDefinition, path: string): Issue[] {
  const issues: Issue[] = []
  const later = (score.fallbacks ?? []).flatMap((fallback) => fallback.strata)
  const pairs = new Set<string>()
  walk(score.strata, axes(set), [], (parts, holding) => {
    const [first, second] = holding
    if (first === undefined) {
      const covered = later.some(({ when }) => parts.every((part) => part.fits(when)))
      const severity = covered ? 'info' : set.use === 'descriptive' ? 'warning' : 'error'
      issues.push(issue('norms/gap', pointer(path, 'strata'), { gap: parts.map((part) => part.label).join(', ') }, severity))
      return
    }
    if (second === undefined || pairs.has(`${first.id}|${second.id}`)) return
    pairs.add(`${first.id}|${second.id}`)
    const at = pointer(path, 'strata', score.strata.indexOf(second))
    const same = JSON.stringify(axisValues(first.when)) === JSON.stringify(axisValues(second.when))
    issues.push(
      same
        ? issue('norms/duplicate-cell', at, { stratum: second.id, first: pointer(path, 'strata', score.strata.indexOf(first)) })
        : issue('norms/overlap', at, { first: first.id, second: second.id }),
    )
  })
  return issues
}

function axisValues(when: When): readonly unknown[] {
  const { grades, ageMonths } = when
  return [when.sex, grades?.min, grades?.max, ageMonths?.min, ageMonths?.max, when.informant, when.form].map((value) => value ?? null)
}

/** Ids told apart, ranges that run forwards, and every kind of respondent in exactly one stratum. */
export function lintStrata(set: NormSetDefinition, score: NormScoreDefinition, path: string): Issue[] {
  const issues: Issue[] = []
  const seen = new Map<string, string>()
  for (const group of normGroups(score)) {
    const { stratum } = group
    const at = pointer(path, ...group.path)
    const first = seen.get(stratum.id)
    if (first !== undefined) issues.push(issue('definition/duplicate-id', pointer(at, 'id'), { id: stratum.id, first }))
    seen.set(stratum.id, first ?? at)
    for (const axis of ['grades', 'ageMonths'] as const) {
      const range = stratum.when[axis]
      if (range !== undefined && range.min > range.max) {
        issues.push(issue('definition/range-order', pointer(at, 'when', axis), { min: range.min, max: range.max }))
      }
    }
  }
  return issues.length > 0 ? issues : lintCoverage(set, score, path)
}

/** Strata by sex with the promise of a fallback need one that does not ask for the sex. */
export function lintUnknownSex(set: NormSetDefinition, score: NormScoreDefinition, path: string): Issue[] {
  if (set.unknownSex === 'absent' || score.strata.every((stratum) => stratum.when.sex === undefined)) return []
  const covered = (score.fallbacks ?? []).some((fallback) => fallback.strata.some((stratum) => stratum.when.sex === undefined))
  return covered ? [] : [issue('norms/unknown-sex-path', path, { normSet: set.id })]
}
