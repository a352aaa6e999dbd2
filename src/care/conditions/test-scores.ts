import type { Mark } from '../../core/words.js'
import type { AnyResult, BandResult, Bounds } from '../../results/result.js'
import type {
  BandCondition,
  CategoryCondition,
  NearCutCondition,
  ScoreCondition,
  StandardScoreCondition,
  UsedInstrument,
} from '../policy/policy.js'
import type { EvidenceReference } from './evidence.js'
import { atLeast, FALSE, type Finding, holds, overBounds, unknown } from './finding.js'
import { overInstrument, reference, type Scene } from './select.js'

type Severities = Readonly<Record<string, number>> | undefined

/** Whether a band or category satisfies a condition; undefined when the policy does not say how severe it is. */
function satisfies(
  part: { readonly atLeast?: number; readonly in?: readonly string[] },
  severities: Severities,
  id: string,
): boolean | undefined {
  if (severities === undefined || !Object.hasOwn(severities, id)) return undefined
  const severity = severities[id]
  if (severity === undefined) return undefined
  return part.atLeast === undefined ? (part.in ?? []).includes(id) : severity >= part.atLeast
}

/** A band or category by itself, or between its least and most concerning completion. */
function judge(
  part: { readonly atLeast?: number; readonly in?: readonly string[] },
  severities: Severities,
  outcome: {
    readonly id: string | null
    readonly bounds: { readonly leastConcerning: string; readonly mostConcerning: string } | null | undefined
  },
  found: { readonly at: EvidenceReference; readonly deciding: boolean; readonly marks: readonly Mark[] },
): Finding {
  const { at, deciding, marks } = found
  if (outcome.bounds === null) return unknown('incomplete', [at], marks)
  const ends = outcome.bounds === undefined ? [outcome.id, outcome.id] : [outcome.bounds.leastConcerning, outcome.bounds.mostConcerning]
  const [least, most] = ends.map((id) => (id === null ? undefined : satisfies(part, severities, id)))
  if (least === undefined || most === undefined) return unknown(outcome.id === null ? 'withheld' : 'undeclared', [at], marks)
  const truth = overBounds(least, most)
  if (truth === 'false') return FALSE
  if (truth === 'unknown') return unknown('incomplete', [at], marks)
  return holds([at], { deciding, marks, atLeast: outcome.bounds !== undefined })
}

function marksOf(band: BandResult): readonly Mark[] {
  return band.notes.includes('unverified-figure') ? ['K'] : []
}

function own<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined
}

/** A band of at least a severity, or in a set. Withheld for validity is unknown; descriptive bands never decide alone. */
export function testBand(scene: Scene, part: BandCondition): Finding {
  return overInstrument(scene, part, (result, used) => {
    const at = reference(result, 'band', part.bandSet)
    const bands = own(result.scales, part.scale)?.bands.filter((band) => band.bandSet === part.bandSet) ?? []
    if (bands.length === 0) return unknown('undeclared', [at])
    const severities = own(used.bandSets ?? {}, part.bandSet)
    const findings = bands.map((band) => {
      const found = { at, deciding: band.decides, marks: marksOf(band) }
      if (band.reasons.includes('withheld-by-validity')) return unknown('withheld-by-validity', [at], found.marks)
      return judge(part, severities, { id: band.band, bounds: band.bounds }, found)
    })
    // several norm sets on one band set: the gravest counts
    return atLeast(1, findings)
  })
}

/** A category of at least a severity, or in a set. */
export function testCategory(scene: Scene, part: CategoryCondition): Finding {
  return overInstrument(scene, part, (result, used: UsedInstrument) => {
    const at = reference(result, 'decision', part.decision)
    const decision = own(result.decisions, part.decision)
    if (decision === undefined) return unknown('undeclared', [at])
    const id = decision.status === 'scored' ? decision.category : null
    const severities = own(used.decisions ?? {}, part.decision)
    return judge(part, severities, { id, bounds: decision.bounds }, { at, deciding: true, marks: [decision.mark] })
  })
}

function compare(value: number, test: ScoreCondition['test'], limit: number): boolean {
  if (test === 'below') return value < limit
  if (test === 'at-most') return value <= limit
  return test === 'at-least' ? value >= limit : value > limit
}

/** A number, or the bounds of one, against a limit. */
function judgeNumber(
  number: { readonly value: number | null; readonly bounds: Bounds | null | undefined },
  part: { readonly test: ScoreCondition['test']; readonly value: number },
  found: { readonly at: EvidenceReference; readonly deciding: boolean; readonly marks?: readonly Mark[] },
): Finding {
  const { at, deciding, marks = [] } = found
  if (number.bounds === null) return unknown('incomplete', [at], marks)
  const [lowest, highest] = number.bounds === undefined ? [number.value, number.value] : [number.bounds.lowest, number.bounds.highest]
  if (lowest === null || highest === null) return unknown('unanswered', [at], marks)
  const truth = overBounds(compare(lowest, part.test, part.value), compare(highest, part.test, part.value))
  if (truth === 'false') return FALSE
  if (truth === 'unknown') return unknown('incomplete', [at], marks)
  return holds([at], { deciding, marks, atLeast: number.bounds !== undefined })
}

/** Validity has withheld what the scale would say. */
export function isWithheld(result: AnyResult, scale: string): boolean {
  return result.validity.some((each) => each.outcome === 'invalid' && each.withheld.includes(scale))
}

/** The value of a stage and its bounds; null where there is none. */
export function stageOf(
  result: AnyResult,
  scale: string,
  stage: string,
): { value: number | null; bounds: Bounds | null | undefined } | undefined {
  const score = own(result.scales, scale)
  if (score === undefined) return undefined
  const value: unknown = score.status === 'absent' ? null : Object.hasOwn(score, stage) ? Reflect.get(score, stage) : undefined
  const bounds = score.bounds === undefined ? undefined : own(score.bounds as Readonly<Record<string, Bounds | null>>, stage)
  if (value === undefined && bounds === undefined) return undefined
  return { value: typeof value === 'number' ? value : null, bounds }
}

export function testScore(scene: Scene, part: ScoreCondition): Finding {
  return overInstrument(scene, part, (result) => {
    const at = reference(result, 'scale', part.scale)
    const number = stageOf(result, part.scale, part.stage)
    if (number === undefined) return unknown('undeclared', [at])
    if (isWithheld(result, part.scale)) return unknown('withheld-by-validity', [at])
    return judgeNumber(number, part, { at, deciding: true })
  })
}

/** At the cut, beyond it, or at most `within` short of it. */
export function testNearCut(scene: Scene, part: NearCutCondition): Finding {
  const rises = part.direction !== 'lower-is-worse'
  const { instrument, scale, stage, informants } = part
  return testScore(scene, {
    kind: 'score',
    instrument,
    scale,
    stage,
    test: rises ? 'at-least' : 'at-most',
    value: rises ? part.at - part.within : part.at + part.within,
    ...(informants === undefined ? {} : { informants }),
  })
}

export function testStandardScore(scene: Scene, part: StandardScoreCondition): Finding {
  return overInstrument(scene, part, (result) => {
    const at = reference(result, 'standard-score', part.scale)
    const score = own(result.scales, part.scale)?.standardScores.find(
      (each) => each.metric === part.metric && each.normSet === part.normSet,
    )
    if (score === undefined) return unknown('undeclared', [at])
    if (isWithheld(result, part.scale)) return unknown('withheld-by-validity', [at])
    const value = score.status === 'scored' ? score.value : null
    const marks: readonly Mark[] = score.status === 'scored' && score.notes.includes('unverified-figure') ? ['K'] : []
    return judgeNumber({ value, bounds: score.bounds }, part, { at, deciding: score.use === 'screening', marks })
  })
}
