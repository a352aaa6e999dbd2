import type { Limit, PlanNode, SettleForm } from '../../src/plan/program.js'
import { absent, type Draft, flag } from './draft.js'
import { by, decimal, type Exact, exact, fraction, minus, order, plus, roundExact, times, whole } from './exact.js'

export interface Counts {
  readonly sum: bigint
  readonly answered: number
  readonly applicable: number
  /** number of columns */
  readonly size: number
  readonly notes: number
}

type Scored = Extract<PlanNode, { op: 'tally' | 'extreme' }>

export function countAnswers(node: Scored, codes: readonly number[], notes: readonly number[]): Counts {
  const answered = codes.map((code, k) => ({ code, k })).filter(({ code }) => code < 240)
  return {
    sum: answered.reduce((sum, { code, k }) => sum + BigInt(node.scores[k]?.[code] as number), 0n),
    answered: answered.length,
    applicable: codes.filter((code) => code !== 248).length,
    size: codes.length,
    notes: notes.reduce((all, note) => all | note, 0),
  }
}

export function addCounts(parts: readonly Counts[]): Counts {
  const total = (part: (each: Counts) => number): number => parts.reduce((sum, each) => sum + part(each), 0)
  return {
    sum: parts.reduce((sum, each) => sum + each.sum, 0n),
    answered: total((each) => each.answered),
    applicable: total((each) => each.applicable),
    size: total((each) => each.size),
    notes: parts.reduce((all, each) => all | each.notes, 0),
  }
}

function enough(limit: Limit, { answered, applicable }: Counts): boolean {
  if ('minAnswered' in limit) return answered >= limit.minAnswered
  if ('maxMissing' in limit) return applicable - answered <= limit.maxMissing
  // n ≥ ceil(p·N) is n ≥ p·N for a whole n
  return order(whole(answered), times(fraction(limit.minProportion), whole(applicable))) >= 0
}

function settled(form: SettleForm, sum: Exact, n: Exact, N: Exact): Exact {
  switch (form.kind) {
    case 'total':
    case 'fillZero':
      return sum
    case 'mean':
      return by(sum, n)
    case 'prorate':
      return by(times(sum, N), n)
    case 'prorateRounded':
      return plus(sum, times(minus(N, n), roundExact(by(sum, n), form.mode, 0)))
    case 'percentOfMaximum': {
      const above = minus(by(times(sum, N), n), decimal(form.min))
      return by(times(whole(100), above), minus(decimal(form.max), decimal(form.min)))
    }
  }
}

function whyAbsent(counts: Counts, enoughAnswers: boolean): Draft | undefined {
  if (counts.applicable === 0) return absent('not-applicable')
  if (counts.answered === 0) return absent('none-answered')
  if (!enoughAnswers) return absent('too-many-missing')
  return undefined
}

export function settle(node: Extract<PlanNode, { op: 'settle' }>, counts: Counts): Draft {
  const complete = counts.answered === counts.applicable
  const missing = whyAbsent(counts, node.form.kind === 'total' ? complete : enough(node.limit, counts))
  if (missing !== undefined) return missing
  let status = counts.notes
  if (!complete) status |= flag(node.form.kind === 'fillZero' ? 'filled' : 'prorated') | (node.unverified ? flag('unverified-figure') : 0)
  if (counts.applicable < counts.size) status |= flag('not-applicable-excluded')
  let value = settled(node.form, exact(counts.sum), whole(counts.answered), whole(counts.applicable))
  for (const step of node.steps) {
    if ('multiply' in step) value = times(value, fraction(step.multiply))
    else if ('add' in step) value = plus(value, fraction(step.add))
    else value = roundExact(value, step.round.mode, step.round.digits)
  }
  return { value, status }
}

export function settleExtreme(node: Extract<PlanNode, { op: 'extreme' }>, codes: readonly number[], notes: readonly number[]): Draft {
  const counts = countAnswers(node, codes, notes)
  const missing = whyAbsent(counts, enough(node.limit, counts))
  if (missing !== undefined) return missing
  const scores = codes.flatMap((code, k) => (code < 240 ? [node.scores[k]?.[code] as number] : []))
  const value = scores.reduce((best, score) => (node.which === 'max' ? Math.max(best, score) : Math.min(best, score)))
  let status = counts.notes
  if (counts.answered < counts.applicable) status |= flag('prorated') | (node.unverified ? flag('unverified-figure') : 0)
  if (counts.applicable < counts.size) status |= flag('not-applicable-excluded')
  return { value: decimal(value), status }
}
