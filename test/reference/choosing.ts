import type { PlanNode, RespondentTest } from '../../src/plan/program.js'
import { absent, type Draft, flag, isAbsent, type ReferenceOutcome } from './draft.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>
type Read = (ref: number) => ReferenceOutcome

/** Whether an attribute passes; undefined when it is unknown. */
export function holds(test: RespondentTest, attributes: readonly number[]): boolean | undefined {
  const value = attributes[test.attribute] as number
  if (value === -1) return undefined
  if (test.in !== undefined) return test.in.includes(value)
  return value >= (test.from ?? -Infinity) && value < (test.below ?? Infinity)
}

export function compareValues(node: Node<'cmp'>, at: Read): Draft {
  const left = at(node.a)
  const right = typeof node.b === 'number' ? { value: node.b, status: 0 } : at(node.b.node)
  const side = left.value === right.value ? 0 : left.value > right.value ? 1 : -1
  const yes = { lt: side < 0, le: side <= 0, gt: side > 0, ge: side >= 0, eq: side === 0, ne: side !== 0 }[node.test]
  return { value: yes ? 1 : 0, status: left.status | right.status }
}

export function countTrue(node: Node<'atLeast'>, at: Read): Draft {
  const known = node.of.map(at).filter((each) => !isAbsent(each.status))
  const unknown = node.of.map(at).filter((each) => isAbsent(each.status))
  const yes = known.filter((each) => each.value === 1).length
  const notes = known.reduce((status, each) => status | each.status, 0)
  if (yes >= node.k) return { value: 1, status: notes }
  if (yes + unknown.length < node.k) return { value: 0, status: notes }
  return { value: 0, status: unknown.reduce((status, each) => status | each.status, 0) }
}

export function decide(node: Node<'rules'>, at: Read): Draft {
  const possible = new Set<number | 'none'>()
  let notes = 0
  let reasons = 0
  let sure: number | 'none' = node.otherwise ?? 'none'
  for (const each of node.rows) {
    const when = at(each.when)
    if (isAbsent(when.status)) {
      if (each.onUnknown === 'skip') continue
      if (each.onUnknown === 'stop') {
        possible.add(each.outcome)
        reasons |= when.status
        continue
      }
    } else {
      notes |= when.status
      if (when.value === 0) continue
    }
    sure = each.outcome
    break
  }
  possible.add(sure)
  const [only] = possible
  if (possible.size > 1 || only === 'none' || only === undefined) return { value: 0, status: reasons | flag('undecided') }
  return { value: only, status: notes }
}

export function findGroup(node: Node<'stratum'>, attributes: readonly number[]): Draft {
  for (const [step, rows] of node.steps.entries()) {
    const found = rows.find((each) => each.when.every((test) => holds(test, attributes) === true))
    if (found !== undefined) return { value: found.group, status: step > 0 ? flag('fallback-norm') : 0 }
  }
  const unknown = node.steps[0]?.some((each) => each.when.some((test) => holds(test, attributes) === undefined)) === true
  return absent(unknown ? 'respondent-attribute-missing' : 'norm-group-not-found')
}
