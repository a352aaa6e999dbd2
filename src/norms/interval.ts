import type { NormScoreDefinition, NormSetDefinition, ReliabilityDefinition } from '../core/definition.js'
import { fromDecimal, toNumber } from '../core/rational.js'
import { roundRational } from '../core/rounding.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { StandardScoreOutput } from '../plan/plan.js'
import type { NodeRef } from '../plan/program.js'
import { type MetricScale, metricScale } from './metric.js'

const LEVEL = 0.95
/** Φ⁻¹(0.975) */
const Z = 1.959963984540054

type Interval = NonNullable<StandardScoreOutput['interval']>

/** The declared coefficient an interval is made from: marked default, for this scale and stage. */
export function defaultReliability(
  reliability: readonly ReliabilityDefinition[],
  scale: string,
  stage: string,
): ReliabilityDefinition | undefined {
  return reliability.find((each) => each.default === true && each.scale === scale && (each.stage ?? stage) === stage)
}

function addLimit(builder: PlanBuilder, centre: NodeRef, op: 'add' | 'sub', width: NodeRef, scale: MetricScale): NodeRef {
  const limit = builder.add({ op, a: centre, b: width })
  const least = scale.least
  const greatest = scale.greatest
  const bounded = least === undefined || greatest === undefined ? limit : builder.add({ op: 'clamp', a: limit, least, greatest })
  return builder.add({ op: 'round', a: bounded, round: { mode: 'half-up', digits: 1 } })
}

/** The true score Kelley's formula expects: base + r · (value − base). */
function addTrueScore(builder: PlanBuilder, value: NodeRef, r: number, base: number): NodeRef {
  const mean = builder.add({ op: 'const', value: base })
  const distance = builder.add({ op: 'sub', a: value, b: mean })
  const shrunk = builder.add({ op: 'mul', a: builder.add({ op: 'const', value: r }), b: distance })
  return builder.add({ op: 'add', a: mean, b: shrunk })
}

/**
 * 95 % interval of a standard score from a declared reliability r, on the metric's own unit, limits half up to one decimal.
 *
 * `obtained-score`: value ∓ z·SEM with SEM = unit·√(1 − r). `regressed`: around Kelley's estimated true score
 * base + r·(value − base), ∓ z·SEM·√r; not symmetric about the value, so never printed as "value ± c". Limits stay within
 * the metric's ends (sten, stanine, NCE). None for percentile ranks, which are not equal units, nor for IRT metrics, whose
 * error depends on the score: those have one only from printed errors, see {@link lowerPrintedInterval}. The interval carries the mark of the reliability's figure.
 * @see Lord & Novick 1968; Dudek 1979, Psychological Bulletin 86, 335–337
 */
export function lowerInterval(
  builder: PlanBuilder,
  set: NormSetDefinition,
  score: NormScoreDefinition,
  value: NodeRef,
  reliability: ReliabilityDefinition | undefined,
  method: Interval['method'],
): Interval | undefined {
  const scale = metricScale(score.metric)
  if (scale === undefined || reliability === undefined || set.metricKind === 'irt') return undefined
  const r = reliability.value
  if (!(r >= 0 && r <= 1)) return undefined
  const measurement = scale.unit * Math.sqrt(1 - r)
  const regressed = method === 'regressed'
  const error = regressed ? measurement * Math.sqrt(r) : measurement
  const centre = regressed ? addTrueScore(builder, value, r, scale.base) : value
  const half = builder.add({ op: 'const', value: Z * error })
  return {
    level: LEVEL,
    lower: addLimit(builder, centre, 'sub', half, scale),
    upper: addLimit(builder, centre, 'add', half, scale),
    method,
    standardError: toNumber(roundRational(fromDecimal(error), { mode: 'half-up', digits: 2 })),
    mark: reliability.figure.mark,
  }
}

/**
 * 95 % interval from the standard error that the norms print for each score: value ∓ z·SE, limits half up to one decimal. Takes
 * precedence over a reliability, since it is the error of this very score; none for percentile ranks.
 *
 * @param error - the printed error of the score, absent where none is printed
 */
export function lowerPrintedInterval(
  builder: PlanBuilder,
  score: NormScoreDefinition,
  value: NodeRef,
  error: NodeRef,
  mark: Interval['mark'],
): Interval | undefined {
  const scale = metricScale(score.metric)
  if (scale === undefined) return undefined
  const half = builder.add({ op: 'mul', a: builder.add({ op: 'const', value: Z }), b: error })
  return {
    level: LEVEL,
    lower: addLimit(builder, value, 'sub', half, scale),
    upper: addLimit(builder, value, 'add', half, scale),
    method: 'printed-error',
    error,
    mark,
  }
}
