import { type Issue, issue } from '../core/issue.js'
import { DIRECTIONS, type Direction, type Metric } from '../core/words.js'

/** Kinds of reliability coefficient, as definitions name them. */
const COEFFICIENTS = ['alpha', 'omega', 'retest', 'split-half', 'icc'] as const
export type Coefficient = (typeof COEFFICIENTS)[number]

/** Two-sided normal limits of the confidences that may be chosen. */
const LIMITS: ReadonlyMap<number, number> = new Map([
  [0.8, 1.2816],
  [0.9, 1.6449],
  [0.95, 1.96],
  [0.99, 2.5758],
])

/** What a reliable change is reckoned with. Nothing about the scale is assumed: the choice of figures decides the outcome. */
export interface ReliableChangeOptions {
  /** standard deviation of the compared value, in its own unit, above 0 */
  readonly sd: number
  /** reliability of the compared value, 0 ≤ r < 1 */
  readonly reliability: number
  readonly coefficient: Coefficient
  /** where both figures come from */
  readonly source: string
  /** which end of the scale is of concern, as the definition states it */
  readonly direction: Direction
  /** stage to compare; may be left out only when the scale has a single one */
  readonly stage?: string | undefined
  /** compare standard scores of this metric instead; the norm set only when several give it */
  readonly standardScore?: { readonly metric: Metric; readonly normSet?: string | undefined } | undefined
  /** 0.8, 0.9, 0.95 or 0.99; 0.95 (z = 1.96) when left out, and the outcome says so */
  readonly confidence?: number | undefined
  /** days that the form asks about */
  readonly recallDays?: number | undefined
}

export interface ChangeFigures {
  readonly confidence: number
  readonly z: number
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** The level of confidence with its limit, or everything that is wrong with the figures. */
export function readChangeFigures(options: Partial<ReliableChangeOptions>): {
  readonly figures: ChangeFigures
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const demand = (holds: boolean, parameter: keyof ReliableChangeOptions, rule: string): void => {
    if (!holds) issues.push(issue('change/parameter-invalid', `/options/${parameter}`, { parameter, rule }))
  }
  const { sd, reliability, coefficient, source, direction, confidence = 0.95, recallDays } = options
  const z = LIMITS.get(confidence)
  demand(isFiniteNumber(sd) && sd > 0, 'sd', 'sd > 0')
  demand(isFiniteNumber(reliability) && reliability >= 0 && reliability < 1, 'reliability', '0 ≤ r < 1')
  demand((COEFFICIENTS as readonly unknown[]).includes(coefficient), 'coefficient', COEFFICIENTS.join(' | '))
  demand(typeof source === 'string' && source.trim() !== '', 'source', '≠ ""')
  demand((DIRECTIONS as readonly unknown[]).includes(direction), 'direction', DIRECTIONS.join(' | '))
  demand(z !== undefined, 'confidence', [...LIMITS.keys()].join(' | '))
  demand(recallDays === undefined || (isFiniteNumber(recallDays) && recallDays > 0), 'recallDays', '> 0')
  return { figures: { confidence, z: z ?? 0 }, issues }
}
