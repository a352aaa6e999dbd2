import type { ConsentCondition, ContextCondition, ObservationCondition, ProtocolCondition, ScreeningCondition } from '../policy/policy.js'
import type { EvidenceReference } from './evidence.js'
import { FALSE, type Finding, holds, unknown } from './finding.js'
import { type DueAt, type Judge, protocolStanding } from './protocol.js'
import type { Scene } from './select.js'

const MS_PER_DAY = 86_400_000

function plain(kind: EvidenceReference['kind'], id: string, at: string | null = null): EvidenceReference {
  return { kind, id, instrument: null, definition: null, administeredAt: at, informant: null }
}

/** A context factor. One that nobody recorded, or recorded twice with different words, is unknown and never "no". */
export function testContext(scene: Scene, part: ContextCondition): Finding {
  const states = new Set(scene.evidence.context.filter((each) => each.factor === part.factor).map((each) => each.state))
  const [first = 'unknown'] = states
  const state = states.size > 1 ? 'unknown' : first
  const at = [plain('context', part.factor)]
  if (part.in.includes(state)) return holds(at)
  return state === 'unknown' ? unknown('context-unknown', at) : FALSE
}

/** A sign somebody reported. A sign of unknown date is counted, whatever the limit of days. */
export function testObservation(scene: Scene, part: ObservationCondition): Finding {
  const recent = (observedAt: string): boolean => {
    const age = Date.parse(scene.at ?? '') - Date.parse(observedAt)
    return part.withinDays === undefined || !(age > part.withinDays * MS_PER_DAY)
  }
  const seen = scene.evidence.observations.filter((each) => part.signs.includes(each.kind) && recent(each.observedAt))
  return seen.length === 0 ? FALSE : holds(seen.map((each) => plain('observation', each.id, each.observedAt)))
}

export function testScreening(scene: Scene, part: ScreeningCondition): Finding {
  return part.in.includes(scene.evidence.screening) ? holds([plain('screening', scene.evidence.screening)]) : FALSE
}

export function testConsent(scene: Scene, part: ConsentCondition): Finding {
  return part.in.includes(scene.evidence.consent) ? holds([plain('consent', scene.evidence.consent)]) : FALSE
}

/** Where the pupil stands in a staged screening; overdue counts as positive, and an awaited follow-up leaves it open. */
export function testProtocol(scene: Scene, part: ProtocolCondition, judge: Judge, dueAt: DueAt): Finding {
  const protocol = scene.policy.protocols.find((each) => each.id === part.protocol)
  if (protocol === undefined) return unknown('undeclared')
  const { state, evidence } = protocolStanding(scene, protocol, judge, dueAt)
  if (part.in.includes(state) || (state === 'overdue' && part.in.includes('follow-up-positive'))) return holds(evidence)
  if (state === 'not-screened') return unknown('not-returned')
  return state === 'awaiting' ? unknown('not-administered', evidence) : FALSE
}
