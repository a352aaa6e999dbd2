import type { Kernel } from './arrays.js'
import { type Lane, refuse } from './kernels-numbers.js'
import type { PlanNode, RespondentTest, StratumRow } from './program.js'
import { bit, NOTE_MASK, REASON_MASK } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

const UNDECIDED = bit('undecided')
const ATTRIBUTE_MISSING = bit('respondent-attribute-missing')

/** Whether a known attribute passes a test. */
export function attributeMatches(test: RespondentTest, value: number): boolean {
  if (test.in !== undefined && !test.in.includes(value)) return false
  if (test.from !== undefined && value < test.from) return false
  return test.below === undefined || value < test.below
}

export function attrInKernel(node: Node<'attrIn'>, attributes: readonly Int32Array[], out: Lane): Kernel {
  const column = attributes[node.test.attribute] as Int32Array
  return (count) => {
    for (let i = 0; i < count; i++) {
      const value = column[i] as number
      out.V[i] = value >= 0 && attributeMatches(node.test, value) ? 1 : 0
      out.S[i] = value < 0 ? ATTRIBUTE_MISSING : 0
    }
  }
}

export const COMPARE: Readonly<Record<Node<'cmp'>['test'], (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
}

export function cmpKernel(node: Node<'cmp'>, a: Lane, b: Lane | number, out: Lane): Kernel {
  const holds = COMPARE[node.test]
  return (count) => {
    for (let i = 0; i < count; i++) {
      const right = typeof b === 'number' ? b : (b.V[i] as number)
      const status = (a.S[i] as number) | (typeof b === 'number' ? 0 : (b.S[i] as number))
      if ((status & REASON_MASK) !== 0) refuse(out, i, status)
      else {
        out.V[i] = holds(a.V[i] as number, right) ? 1 : 0
        out.S[i] = status
      }
    }
  }
}

/** Kleene's three-valued "at least k of these". */
export function atLeastKernel(node: Node<'atLeast'>, of: readonly Lane[], out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      let yes = 0
      let unknown = 0
      let notes = 0
      let reasons = 0
      for (const lane of of) {
        const status = lane.S[i] as number
        if ((status & REASON_MASK) !== 0) {
          unknown += 1
          reasons |= status
        } else {
          notes |= status
          if (lane.V[i] !== 0) yes += 1
        }
      }
      if (yes >= node.k || yes + unknown < node.k) {
        out.V[i] = yes >= node.k ? 1 : 0
        out.S[i] = notes
      } else refuse(out, i, reasons)
    }
  }
}

export function notKernel(a: Lane, out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = a.S[i] as number
      if ((status & REASON_MASK) !== 0) refuse(out, i, status)
      else {
        out.V[i] = 1 - (a.V[i] as number)
        out.S[i] = status
      }
    }
  }
}

export function isPresentKernel(a: Lane, out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      out.V[i] = ((a.S[i] as number) & REASON_MASK) === 0 ? 1 : 0
      out.S[i] = 0
    }
  }
}

function copy(from: Lane, i: number, notes: number, out: Lane): void {
  const status = from.S[i] as number
  if ((status & REASON_MASK) !== 0) refuse(out, i, status)
  else {
    out.V[i] = from.V[i] as number
    out.S[i] = status | notes
  }
}

export function chooseKernel(node: Node<'choose'>, when: Lane, then: Lane, otherwise: Lane, out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = when.S[i] as number
      if ((status & REASON_MASK) === 0) copy(when.V[i] !== 0 ? then : otherwise, i, status & NOTE_MASK, out)
      else if (node.onUnknown === 'absent') refuse(out, i, status | UNDECIDED)
      else copy(node.onUnknown === 'then' ? then : otherwise, i, 0, out)
    }
  }
}

export function firstPresentKernel(nodes: readonly Lane[], out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      let reasons = 0
      let found = false
      for (const lane of nodes) {
        const status = lane.S[i] as number
        if ((status & REASON_MASK) === 0) {
          out.V[i] = lane.V[i] as number
          out.S[i] = status
          found = true
          break
        }
        reasons |= status
      }
      if (!found) refuse(out, i, reasons)
    }
  }
}

/** Decision table, first match; an unknown condition that stops leaves the outcome open unless every row still possible agrees. */
export function rulesKernel(node: Node<'rules'>, conditions: readonly Lane[], out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) decide(node, conditions, i, out)
  }
}

const NONE = -1

function decide(node: Node<'rules'>, conditions: readonly Lane[], i: number, out: Lane): void {
  let outcome: number | undefined
  let agree = true
  let notes = 0
  let reasons = 0
  let sure = false
  const possible = (value: number): void => {
    if (outcome === undefined) outcome = value
    else if (outcome !== value) agree = false
  }
  for (let k = 0; k < conditions.length && !sure; k++) {
    const lane = conditions[k] as Lane
    const row = node.rows[k] as Node<'rules'>['rows'][number]
    const status = lane.S[i] as number
    if ((status & REASON_MASK) === 0) {
      notes |= status
      if (lane.V[i] === 0) continue
      possible(row.outcome)
      sure = true
    } else if (row.onUnknown === 'match') {
      possible(row.outcome)
      sure = true
    } else if (row.onUnknown === 'stop') {
      possible(row.outcome)
      reasons |= status
    }
  }
  if (!sure) possible(node.otherwise ?? NONE)
  if (agree && outcome !== undefined && outcome !== NONE) {
    out.V[i] = outcome
    out.S[i] = notes
  } else refuse(out, i, reasons | UNDECIDED)
}

function rowHolds(row: StratumRow, attributes: readonly Int32Array[], i: number): boolean {
  for (const test of row.when) {
    const value = (attributes[test.attribute] as Int32Array)[i] as number
    if (value < 0 || !attributeMatches(test, value)) return false
  }
  return true
}

/** The norm group of a respondent: steps in order, first row that holds; later steps are fallbacks and say so. */
export function stratumKernel(node: Node<'stratum'>, attributes: readonly Int32Array[], out: Lane): Kernel {
  const tested = [...new Set((node.steps[0] ?? []).flatMap((row) => row.when.map((test) => test.attribute)))]
  const fallback = bit('fallback-norm')
  const notFound = bit('norm-group-not-found')
  const used = [...new Set(node.steps.flat().flatMap((row) => row.when.map((test) => test.attribute)))]
  const memo = new Map<number, number>()

  /** group in the low bits, step in the high ones; −1 none */
  function find(i: number): number {
    for (let s = 0; s < node.steps.length; s++) {
      for (const row of node.steps[s] as readonly StratumRow[]) if (rowHolds(row, attributes, i)) return row.group + s * 65536
    }
    return -1
  }
  const small = used.length <= 3
  return (count) => {
    for (let i = 0; i < count; i++) {
      let found: number | undefined
      let key = 0
      if (small) {
        // Attribute values are far below 4096 in practice; anything else is looked up afresh.
        let fits = true
        for (const attribute of used) {
          const value = ((attributes[attribute] as Int32Array)[i] as number) + 1
          if (value > 4095 || value < 0) fits = false
          key = key * 4096 + value
        }
        found = fits ? memo.get(key) : undefined
        if (found === undefined) {
          found = find(i)
          if (fits) memo.set(key, found)
        }
      } else found = find(i)
      if (found >= 0) {
        out.V[i] = found % 65536
        out.S[i] = found >= 65536 ? fallback : 0
      } else {
        let unknown = false
        for (const attribute of tested) if (((attributes[attribute] as Int32Array)[i] as number) < 0) unknown = true
        refuse(out, i, unknown ? ATTRIBUTE_MISSING : notFound)
      }
    }
  }
}

/** Passes x on, unless a condition withholds it; an unknown condition leaves a note where validity is concerned. */
export function withholdKernel(node: Node<'withhold'>, x: Lane, when: Lane, out: Lane): Kernel {
  const reason = bit(node.reason)
  const unknownNote = node.reason === 'withheld-by-validity' ? bit('validity-unknown') : 0
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = when.S[i] as number
      const unknown = (status & REASON_MASK) !== 0
      if (!unknown && when.V[i] !== 0) refuse(out, i, (x.S[i] as number) | reason)
      else copy(x, i, unknown ? unknownNote : status & NOTE_MASK, out)
    }
  }
}
