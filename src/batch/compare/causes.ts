import type { ScaleItem, TraceableScore } from './scale-items.js'

/** What explains a difference between two scorings of the same answers. */
export const CAUSES = [
  'mean-instead-of-sum',
  'missing-as-zero',
  'missing-prorated',
  'missing-imputed-median',
  'missing-code-as-answer',
  'missing-refused',
  'not-reversed',
  'reversed-from-maximum',
  'item-reversed-otherwise',
  'item-left-out',
  'item-counted-twice',
  'coding-base',
  'rounding',
  'constant-difference',
  'constant-ratio',
  'unexplained',
] as const
export type Cause = (typeof CAUSES)[number]

/** A cause with what singles it out: the item, the difference, the code. Equal causes have equal text. */
export interface Finding {
  readonly cause: Cause
  /** item, `+1`, `9` …; empty when there is nothing to add */
  readonly detail: string
}

/** Two values are the same when they differ by no more than the last digits of a printed number. */
export function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Codes that exports use for "no answer" and that a sum must never hold. */
const MISSING_CODES: readonly number[] = [9, 99, 999, 9999, 8, 88, 98, 7, 77, 97, -1, -2, -3, -7, -8, -9, -77, -88, -99, -999, -9999]

interface Answers {
  /** per item of the scale: its keyed score, or null when there is no answer */
  readonly keyed: readonly (number | null)[]
  /** per item: its score before reversal */
  readonly plain: readonly (number | null)[]
}

/** Keyed and plain scores of a row's answers, from the codes that ours wrote beside its scores. */
export function answersOf(score: TraceableScore, codes: readonly (number | null)[]): Answers {
  const plain = score.items.map((item, i) => {
    const code = codes[i]
    return code === null || code === undefined ? null : (item.scores.get(code) ?? null)
  })
  return { plain, keyed: score.items.map((item, i) => keyedOf(item, plain[i] ?? null)) }
}

function keyedOf(item: ScaleItem, plain: number | null): number | null {
  if (plain === null) return null
  return (item.reverse ? item.least + item.greatest - plain : plain) * item.weight
}

/**
 * Every cause under which the other program would have come to exactly `theirs` from these answers (null: to no score). `medians`: the sample's median of
 * each item's plain score, for programs that fill blanks with it. Values of a mean are tried as well as of a sum.
 */
export function explain(
  score: TraceableScore,
  { keyed, plain }: Answers,
  medians: readonly (number | null)[],
  ours: number | null,
  theirs: number | null,
  tolerance: number,
): readonly Finding[] {
  const n = keyed.length
  let answered = 0
  let sum = 0
  for (const value of keyed) {
    if (value === null) continue
    answered += 1
    sum += value
  }
  if (theirs === null) return answered < n ? [{ cause: 'missing-refused', detail: '' }] : []
  const whole = score.form === 'mean' ? answered : 1
  const found: Finding[] = []
  const reached = (expected: number, divisors: readonly number[] = [whole]): boolean =>
    divisors.some((divisor) => divisor !== 0 && near(expected / divisor, theirs, tolerance))
  const put = (cause: Cause, detail: string = ''): void => {
    found.push({ cause, detail })
  }
  if (answered === 0) return found
  const either = [1, n]
  if (score.form === 'sum' && (near(sum / n, theirs, tolerance) || (answered < n && near(sum / answered, theirs, tolerance))))
    put('mean-instead-of-sum')
  if (answered < n) {
    if (reached(sum)) put('missing-as-zero')
    if (reached((sum * n) / answered, [score.form === 'mean' ? n : 1])) put('missing-prorated')
    const filled = fill(score, keyed, medians)
    if (filled !== null && reached(filled, either)) put('missing-imputed-median')
    for (const code of MISSING_CODES) if (reached(sum + (n - answered) * code, either)) put('missing-code-as-answer', String(code))
  }
  if (score.items.some(({ reverse }) => reverse)) {
    const straight = total(score.items.map((item, i) => scaled(plain[i] ?? null, item.weight)))
    if (straight !== sum && reached(straight)) put('not-reversed')
    const fromMaximum = total(score.items.map((item, i) => shifted(keyed[i] ?? null, item.reverse ? -item.least * item.weight : 0)))
    if (fromMaximum !== sum && reached(fromMaximum)) put('reversed-from-maximum')
  }
  score.items.forEach((item, i) => {
    const value = keyed[i]
    if (value === null || value === undefined) return
    const other = (item.least + item.greatest) * item.weight - value
    if (other !== value && reached(sum - value + other)) put('item-reversed-otherwise', item.item)
    if (value !== 0 && reached(sum - value)) put('item-left-out', item.item)
    if (value !== 0 && reached(sum + value)) put('item-counted-twice', item.item)
  })
  for (const shift of [1, -1]) if (reached(sum + shift * answered)) put('coding-base', shift === 1 ? '+1' : '-1')
  if (ours !== null && ours !== theirs && Math.abs(ours - theirs) < 1 && (Number.isInteger(ours) || Number.isInteger(theirs)))
    put('rounding')
  return found
}

function total(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

const scaled = (value: number | null, by: number): number | null => (value === null ? null : value * by)
const shifted = (value: number | null, by: number): number | null => (value === null ? null : value + by)

function fill(score: TraceableScore, keyed: readonly (number | null)[], medians: readonly (number | null)[]): number | null {
  let sum = 0
  for (const [i, item] of score.items.entries()) {
    const value = keyed[i] ?? keyedOf(item, medians[i] ?? null)
    if (value === null) return null
    sum += value
  }
  return sum
}
