import type { AnyResult } from '../../results/result.js'
import type { Deadline, PolicyCondition, Protocol, ProtocolState } from '../policy/policy.js'
import type { EvidenceReference } from './evidence.js'
import type { Finding } from './finding.js'
import { reference, type Scene } from './select.js'

export type GateReading = 'positive' | 'negative' | 'unknown'
export type FollowUpReading = GateReading | 'not-done'

/** Where a pupil stands in a staged screening. */
export interface ProtocolStanding {
  readonly protocol: string
  readonly state: ProtocolState
  readonly gate: GateReading | null
  readonly followUp: FollowUpReading | null
  /** instant the follow-up is due; null where none is awaited or the time of the gate is not known (then it is overdue) */
  readonly due: string | null
  readonly evidence: readonly EvidenceReference[]
}

/** Judges a condition; given by the evaluator, so that a protocol does not import it. */
export type Judge = (scene: Scene, condition: PolicyCondition) => Finding
/** When a deadline that starts at an instant is due, as an instant. */
export type DueAt = (from: string, deadline: Deadline) => string

const GRAVEST_LAST: readonly ProtocolState[] = [
  'not-screened',
  'gate-negative',
  'follow-up-negative',
  'awaiting',
  'overdue',
  'follow-up-positive',
]
const MINUTES: Readonly<Record<Deadline['unit'], number>> = { minutes: 1, hours: 60, 'calendar-days': 1440, 'school-days': 1440 }

/** Without a school calendar a school day is a calendar day: the earliest it can be due. */
export function dueByClock(from: string, { count, unit }: Deadline): string {
  return new Date(Date.parse(from) + count * MINUTES[unit] * 60_000).toISOString()
}

/** The state of a cell where the protocol names none; a cell with something unknown never leads to a negative state. */
export function standardState(gate: GateReading, followUp: FollowUpReading): ProtocolState {
  if (followUp === 'positive') return 'follow-up-positive'
  if (gate === 'negative') return 'gate-negative'
  return followUp === 'negative' && gate === 'positive' ? 'follow-up-negative' : 'awaiting'
}

const READING: Readonly<Record<Finding['truth'], GateReading>> = { true: 'positive', false: 'negative', unknown: 'unknown' }

function timeOf(instant: string | null): number {
  return instant === null ? Number.NaN : Date.parse(instant)
}

/** A scene in which one result stands for its instrument. */
function alone(scene: Scene, result: AnyResult): Scene {
  const others = scene.evidence.results.filter((each) => each.instrument.id !== result.instrument.id)
  return { ...scene, evidence: { ...scene.evidence, results: [...others, result] } }
}

function gravestReading(readings: readonly GateReading[]): FollowUpReading {
  if (readings.includes('positive')) return 'positive'
  if (readings.includes('unknown')) return 'unknown'
  return readings.length === 0 ? 'not-done' : 'negative'
}

/** Follow-ups at or after the gate; one of unknown time counts only where it is positive. */
function readFollowUp(scene: Scene, protocol: Protocol, gateAt: number, judge: Judge): FollowUpReading {
  const { followUp } = protocol
  const counts = (reading: GateReading, at: string | null): boolean => reading === 'positive' || timeOf(at) >= gateAt
  if ('instrument' in followUp && followUp.instrument !== undefined) {
    const { positive, instrument } = followUp
    const readings = scene.evidence.results
      .filter((result) => result.instrument.id === instrument)
      .map((result) => ({
        at: result.administeredAt,
        reading: positive === undefined ? ('unknown' as const) : READING[judge(alone(scene, result), positive).truth],
      }))
    return gravestReading(readings.filter(({ reading, at }) => counts(reading, at)).map(({ reading }) => reading))
  }
  const entered = (scene.evidence.followUps ?? []).filter((each) => each.protocol === protocol.id && counts(each.outcome, each.at))
  return gravestReading(entered.map((each) => each.outcome))
}

function stateOf(protocol: Protocol, gate: GateReading, followUp: FollowUpReading): ProtocolState {
  return protocol.outcomes.find((cell) => cell.gate === gate && cell.followUp === followUp)?.state ?? standardState(gate, followUp)
}

/**
 * Where a pupil stands: every gate result is read by itself with the follow-ups at or after it, and the gravest standing counts,
 * so that the same form again (a re-screen) neither completes nor reopens an earlier gate. A follow-up still awaited when the
 * window ends, or when nobody knows when the gate was answered, is overdue, and overdue counts as positive.
 */
export function protocolStanding(scene: Scene, protocol: Protocol, judge: Judge, dueAt: DueAt = dueByClock): ProtocolStanding {
  const standings = scene.evidence.results
    .filter((result) => result.instrument.id === protocol.gate.instrument)
    .map((result): ProtocolStanding => {
      const gate = READING[judge(alone(scene, result), protocol.gate.positive).truth]
      const followUp = readFollowUp(scene, protocol, timeOf(result.administeredAt), judge)
      const state = stateOf(protocol, gate, followUp)
      const evidence = [{ ...reference(result, 'protocol', protocol.id) }]
      if (state !== 'awaiting') return { protocol: protocol.id, state, gate, followUp, due: null, evidence }
      const from = result.administeredAt
      const due = from === null || Number.isNaN(timeOf(from)) ? null : dueAt(from, protocol.window)
      const late = !(timeOf(scene.at) <= timeOf(due))
      return { protocol: protocol.id, state: late ? 'overdue' : 'awaiting', gate, followUp, due, evidence }
    })
  const rank = ({ state }: ProtocolStanding): number => GRAVEST_LAST.indexOf(state)
  const byText = (a: ProtocolStanding, b: ProtocolStanding): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  const [gravest] = standings.toSorted((a, b) => rank(b) - rank(a) || byText(a, b))
  return gravest ?? { protocol: protocol.id, state: 'not-screened', gate: null, followUp: null, due: null, evidence: [] }
}
