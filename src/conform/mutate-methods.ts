import type { InstrumentDefinition, MissingPolicy, ScaleDefinition, ScoreMethod, StageStep } from '../core/definition.js'
import { add, div, fromDecimal, mul, type Rational, rational } from '../core/rational.js'
import { type Rounding, roundRational } from '../core/rounding.js'
import { edited, lastDigit, type Mutant, moved, mutant, type Step, without } from './mutant.js'
import { methodsOf } from './mutate-keys.js'
import { allowedMissing } from './scores.js'

const OTHER_METHOD: Readonly<Record<string, string>> = { sum: 'mean', mean: 'sum', max: 'min', min: 'max', 'percent-of-maximum': 'sum' }

function countOf(definition: InstrumentDefinition, score: ScoreMethod): number {
  if ('items' in score) return score.items.length
  if (score.method === 'highest-of-group') return score.groups.length
  if (!('itemsOf' in score)) return 0
  const parts = definition.scales.filter((scale) => score.itemsOf.includes(scale.id))
  return parts.reduce((sum, part) => sum + countOf(definition, part.score), 0)
}

type Limited = Exclude<MissingPolicy, { readonly policy: 'complete-only' }>

/** One answer more and one fewer may be missing; a proportion moves so that it shows. */
function* limits(policy: Limited, total: number, path: readonly Step[]): Generator<Mutant> {
  const allowed = allowedMissing(policy, total)
  const { minAnswered, maxMissing, minProportion } = policy
  for (const by of [-1, 1]) {
    const more = allowed + by
    if (more < 0 || more >= total) continue
    if (maxMissing !== undefined) yield mutant('missing-limit', [...path, 'maxMissing'], maxMissing, maxMissing + by)
    if (minAnswered !== undefined) yield mutant('missing-limit', [...path, 'minAnswered'], minAnswered, minAnswered - by)
    if (minProportion !== undefined) {
      const to = Number(((total - more - 0.5) / total).toFixed(3))
      if (to > 0 && to <= 1) yield mutant('missing-limit', [...path, 'minProportion'], minProportion, to)
    }
  }
}

/** Another policy in the place of the stated one. A mean, highest or lowest of what was answered is the same under any of them. */
function* policies(score: ScoreMethod, policy: MissingPolicy, total: number, path: readonly Step[]): Generator<Mutant> {
  const { figure } = policy
  if (total < 2) return
  if (policy.policy === 'complete-only') {
    const to = ['mean', 'max', 'min'].includes(score.method) ? 'answered-only' : 'prorate'
    yield mutant('missing-policy', path, policy.policy, { policy: to, maxMissing: 1, figure })
    return
  }
  const { mode: _, ...limited } = { mode: undefined, ...policy }
  yield mutant('missing-policy', path, policy.policy, { policy: 'complete-only', figure })
  if (policy.policy === 'prorate') yield mutant('missing-policy', path, policy.policy, { ...limited, policy: 'zero-fill' })
  if (policy.policy === 'zero-fill' || policy.policy === 'prorate-rounded-mean') {
    yield mutant('missing-policy', path, policy.policy, { ...limited, policy: 'prorate' })
  }
  if (policy.policy === 'prorate-rounded-mean') {
    for (const mode of ['half-up', 'half-even', 'floor', 'ceiling'] as const) {
      if (mode !== policy.mode) yield mutant('missing-rounding', [...path, 'mode'], policy.mode, mode)
    }
  }
}

/** Numbers, operators and neighbouring names of a formula. */
function* formulas(definition: InstrumentDefinition, expression: string, path: readonly Step[]): Generator<Mutant> {
  const items = new Set(definition.items.map(({ id }) => id))
  const scales = new Set(definition.scales.map(({ id }) => id))
  for (const match of expression.matchAll(/[\p{L}_][\p{L}\p{N}_]*|\d+(?:\.\d+)?|[<>]=?|[-+*/]/gu)) {
    const [token] = match
    const pool = items.has(token) ? [...items] : scales.has(token) ? [...scales] : []
    const swapped = { '+': '-', '-': '+', '*': '/', '/': '*', '<': '<=', '<=': '<', '>': '>=', '>=': '>' }[token]
    const name = pool[(pool.indexOf(token) + 1) % Math.max(1, pool.length)]
    const number = /^\d/.test(token) ? String(moved(Number(token), lastDigit(Number(token)))) : undefined
    const to = swapped ?? number ?? (name === token ? undefined : name)
    if (to === undefined) continue
    const text = `${expression.slice(0, match.index)}${to}${expression.slice(match.index + token.length)}`
    yield edited('formula', path, `${token} (${match.index})`, to, [{ path, value: text }])
  }
}

function* composites(score: ScoreMethod, path: readonly Step[]): Generator<Mutant> {
  if (score.method !== 'composite') return
  for (const [at, part] of score.of.entries()) {
    const place = [...path, 'of', at]
    if (score.of.length > 1) yield edited('part', place, part.scale, undefined, [{ path: [...path, 'of'], value: without(score.of, at) }])
    yield mutant('weight', [...place, 'weight'], part.weight ?? 1, (part.weight ?? 1) + 1)
  }
  if (score.minPresent < score.of.length) yield mutant('least-present', [...path, 'minPresent'], score.minPresent, score.minPresent + 1)
  if (score.minPresent > 1) yield mutant('least-present', [...path, 'minPresent'], score.minPresent, score.minPresent - 1)
}

/** Can a complete or a prorated form leave a value just between two neighbours? Whole item scores, and steps before the rounding. */
function tiesAt(definition: InstrumentDefinition, scale: ScaleDefinition, digits: number, before: readonly StageStep[]): boolean {
  const { score } = scale
  const total = countOf(definition, score)
  const [stage] = scale.stages
  if (!('missing' in score) || stage === undefined || total === 0) return true
  const allowed = score.missing.policy === 'prorate' ? allowedMissing(score.missing, total) : 0
  const { min, max } = scale.stages
    .map(({ range }) => range)
    .reduce((a, b) => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }))
  const unit = fromDecimal(Number(`1e${digits}`))
  for (let answered = total - allowed; answered <= total; answered++) {
    for (let sum = Math.floor(min); sum <= Math.ceil(max); sum++) {
      const start = mul(fromDecimal(sum), rational(BigInt(score.method === 'mean' ? 1 : total), BigInt(answered)))
      const value = mul(before.reduce(stepped, start), unit)
      const half = mul(value, fromDecimal(2))
      if (value.d !== 1n && half.d === 1n) return true
    }
  }
  return false
}

function stepped(value: Rational, step: StageStep): Rational {
  if ('multiply' in step) return mul(value, fromDecimal(step.multiply))
  if ('divide' in step) return div(value, fromDecimal(step.divide))
  return 'add' in step ? add(value, fromDecimal(step.add)) : roundRational(value, step.round)
}

/** The next whole number down, and the other side of a tie where there are ties. */
function* roundingModes(
  definition: InstrumentDefinition,
  scale: ScaleDefinition,
  round: Rounding,
  path: readonly Step[],
): Generator<Mutant> {
  const before = scale.stages.flatMap(({ steps = [] }) => steps)
  const own = before.findIndex((step) => 'round' in step && step.round === round)
  yield mutant('stage-step', path, round.mode, round.mode === 'floor' || round.mode === 'truncate' ? 'half-up' : 'floor')
  if (!round.mode.startsWith('half') || !tiesAt(definition, scale, round.digits, before.slice(0, Math.max(0, own)))) return
  yield mutant('stage-step', path, round.mode, round.mode === 'half-up' || round.mode === 'half-away' ? 'half-down' : 'half-up')
}

/** Every slip in how a score is made of its parts: method, formula, missing answers, steps of stages, declared ranges. */
export function* mutateMethods(definition: InstrumentDefinition): Generator<Mutant> {
  for (const { score, path } of methodsOf(definition)) {
    const other = OTHER_METHOD[score.method]
    const total = countOf(definition, score)
    if (other !== undefined && total > 1) yield mutant('method', [...path, 'method'], score.method, other)
    yield* composites(score, path)
    if (score.method === 'formula') yield* formulas(definition, score.expression, [...path, 'expression'])
    if (score.method === 'look-up') {
      for (const [at, value] of score.values.entries()) {
        for (const by of [-1, 1]) yield mutant('look-up-value', [...path, 'values', at], value, moved(value, by * lastDigit(value)))
      }
    }
    if (!('missing' in score)) continue
    const at = [...path, 'missing']
    if (score.missing.policy !== 'complete-only') yield* limits(score.missing, total, at)
    yield* policies(score, score.missing, total, at)
  }
  for (const [at, scale] of definition.scales.entries()) {
    for (const [s, stage] of scale.stages.entries()) {
      const path = ['scales', at, 'stages', s]
      for (const end of ['min', 'max'] as const) yield mutant('range', [...path, 'range', end], stage.range[end], stage.range[end] + 1)
      for (const [index, step] of (stage.steps ?? []).entries()) {
        const place = [...path, 'steps', index]
        yield edited('stage-step', place, step, undefined, [{ path: [...path, 'steps'], value: without(stage.steps ?? [], index) }])
        if ('round' in step) {
          yield* roundingModes(definition, scale, step.round, [...place, 'round', 'mode'])
        } else {
          const [name, value] = Object.entries(step)[0] ?? ['', 0]
          yield mutant('stage-step', [...place, name], value, moved(Number(value), lastDigit(Number(value))))
        }
      }
    }
    for (const [v, variant] of (scale.variants ?? []).entries()) {
      for (const [stage, range] of Object.entries(variant.ranges)) {
        yield mutant('range', ['scales', at, 'variants', v, 'ranges', stage, 'max'], range.max, range.max + 1)
      }
    }
  }
}
