import type { PlanNode } from '../plan/program.js'

/** A choice between two nodes; an unknown condition takes `onUnknown`. */
export function chooseNode(when: number, yes: number, no: number, onUnknown: 'absent' | 'then' | 'else'): PlanNode {
  // biome-ignore lint/suspicious/noThenProperty: the plan's word for the branch; a plan is never awaited
  return { op: 'choose', when, then: yes, else: no, onUnknown }
}
