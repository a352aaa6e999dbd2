import type { PlanNode } from '../plan/program.js'

/** A choice between two nodes; an unknown condition takes `onUnknown`. */
export function chooseNode(when: number, yes: number, no: number, onUnknown: 'absent' | 'then' | 'else'): PlanNode {
  return { op: 'choose', when, then: yes, else: no, onUnknown }
}
