import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { FollowUpReading, GateReading } from '../conditions/protocol.js'
import type { PolicyLintContext } from './lint-context.js'
import type { ProtocolState } from './policy.js'

const GATES: readonly GateReading[] = ['positive', 'negative', 'unknown']
const FOLLOW_UPS: readonly FollowUpReading[] = ['positive', 'negative', 'unknown', 'not-done']
const NEGATIVE: readonly ProtocolState[] = ['gate-negative', 'follow-up-negative', 'not-screened']

/** Whether a cell may have this state: nothing unknown or undone clears, a positive follow-up is positive whatever the gate said. */
function isSound(gate: GateReading, followUp: FollowUpReading, state: ProtocolState): boolean {
  if (followUp === 'positive') return state === 'follow-up-positive'
  if (gate === 'positive' || gate === 'unknown') {
    if (followUp === 'not-done' || followUp === 'unknown' || gate === 'unknown') return !NEGATIVE.includes(state)
  }
  return state !== 'not-screened'
}

/** Staged screenings: another instrument in stage two, every cell of the table once and none of them hiding a pupil. */
export function* protocols({ policy, conditions }: PolicyLintContext): Generator<Issue> {
  for (const [i, { id, gate, followUp, outcomes }] of policy.protocols.entries()) {
    const path = pointer('/protocols', i)
    if (followUp.instrument === gate.instrument) {
      yield issue('policy/same-form-follow-up', pointer(path, 'followUp', 'instrument'), { protocol: id })
    }
    if (followUp.instrument !== undefined && followUp.positive === undefined) {
      yield issue('policy/protocol-table', pointer(path, 'followUp'), { protocol: id, why: 'follow-up' })
    }
    for (const [o, cell] of outcomes.entries()) {
      const first = outcomes.findIndex((each) => each.gate === cell.gate && each.followUp === cell.followUp)
      if (first < o) yield issue('policy/protocol-table', pointer(path, 'outcomes', o), { protocol: id, why: 'twice' })
      if (isSound(cell.gate, cell.followUp, cell.state)) continue
      yield issue('policy/protocol-table', pointer(path, 'outcomes', o), { protocol: id, why: 'clears' })
    }
    const cells = new Set(outcomes.map((cell) => `${cell.gate} ${cell.followUp}`))
    const missing = outcomes.length === 0 ? [] : GATES.flatMap((g) => FOLLOW_UPS.map((f) => `${g} ${f}`)).filter((cell) => !cells.has(cell))
    if (missing.length > 0) yield issue('policy/protocol-table', pointer(path, 'outcomes'), { protocol: id, why: 'missing', missing })
  }
  for (const { condition, path, rule } of conditions) {
    if (condition.kind === 'protocol' && rule === null && path.startsWith('/protocols')) {
      yield issue('policy/protocol-table', path, { protocol: condition.protocol, why: 'nested' })
    }
  }
}
