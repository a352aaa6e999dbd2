import type { ColumnRef, PlanNode, Program } from '../../src/plan/program.js'
import { compareValues, countTrue, decide, findGroup, holds } from './choosing.js'
import { absent, type Draft, flag, isAbsent, type ReferenceOutcome, type ReferenceRow, reasonOf, reasonsIn, roundDouble } from './draft.js'
import { decimal, exact, nearest } from './exact.js'
import { countCuts, lookUp } from './norm-lookup.js'
import { addCounts, type Counts, countAnswers, settle, settleExtreme } from './settling.js'

/**
 * Every node of a program for one respondent, written from the table in docs/plan.md alone: exact fractions, plain objects,
 * no code shared with `src/plan`. Slow on purpose; the executor is held to it bit by bit.
 *
 * With `asked`, `row` is a completion of the row `asked` (see the page's paragraph on bounds): an item that `asked` leaves
 * unanswered stays so behind a closed gate, and a missing reason that `codeIn` counts goes on counting.
 */
export function interpret(program: Program, row: ReferenceRow, asked: ReferenceRow = row): ReferenceOutcome[] {
  const seen: ReferenceOutcome[] = []
  const counts: Counts[] = []
  const classE = new Set<number>()

  const at = (ref: number): ReferenceOutcome => seen[ref] as ReferenceOutcome
  const code = (ref: ColumnRef): number => ('gate' in ref ? at(ref.gate).column : row.items[ref.item]) as number
  const supposed = new Map<number, number>()
  /** the missing code that a completion covers up */
  const covered = (ref: ColumnRef): number | undefined => {
    if ('gate' in ref) return supposed.get(ref.gate)
    const actual = asked.items[ref.item] as number
    return actual >= 240 && row.items[ref.item] !== actual ? actual : undefined
  }
  const contradiction = (ref: ColumnRef): number => ('gate' in ref ? at(ref.gate).status : 0)
  const copy = (ref: number, extra = 0): Draft => ({ value: at(ref).exact ?? at(ref).value, status: at(ref).status | extra })
  const one = (ref: number, result: (a: number) => number): Draft => ({ value: result(at(ref).value), status: at(ref).status })
  const two = (a: number, b: number, result: (a: number, b: number) => number): Draft => ({
    value: result(at(a).value, at(b).value),
    status: at(a).status | at(b).status,
  })
  const inGroup = (node: { x: number; group?: number }, result: (group: number, status: number) => Draft): Draft => {
    const status = at(node.x).status | (node.group === undefined ? 0 : at(node.group).status)
    return isAbsent(status) ? { value: 0, status } : result(node.group === undefined ? 0 : at(node.group).value, status)
  }

  const evaluate = (node: Exclude<PlanNode, { op: 'gate' }>, index: number): Draft => {
    switch (node.op) {
      case 'tally':
      case 'addTally': {
        const counted =
          node.op === 'tally'
            ? countAnswers(node, node.items.map(code), node.items.map(contradiction))
            : addCounts(node.tallies.map((ref) => counts[ref] as Counts))
        counts[index] = counted
        return { value: exact(counted.sum), status: counted.notes }
      }
      case 'settle':
        return settle(node, counts[node.tally] as Counts)
      case 'extreme':
        return settleExtreme(node, node.items.map(code), node.items.map(contradiction))
      case 'score':
        return code(node.item) < 240
          ? { value: decimal(node.scores[code(node.item)] as number), status: contradiction(node.item) }
          : absent(reasonOf(code(node.item)))
      case 'real': {
        const input = row.reals[node.input] as ReferenceRow['reals'][number]
        return typeof input === 'number' ? { value: input, status: 0 } : absent(reasonOf(input.missing))
      }
      case 'combine':
        return combine(node, node.nodes.map(at))
      case 'const':
        return { value: decimal(node.value), status: 0 }
      case 'add':
        return two(node.a, node.b, (a, b) => a + b)
      case 'sub':
        return two(node.a, node.b, (a, b) => a - b)
      case 'mul':
        return two(node.a, node.b, (a, b) => a * b)
      case 'div':
        return two(node.a, node.b, (a, b) => a / b)
      case 'min2':
        return two(node.a, node.b, Math.min)
      case 'max2':
        return two(node.a, node.b, Math.max)
      case 'neg':
        return one(node.a, (a) => -a)
      case 'abs':
        return one(node.a, (a) => (a < 0 ? -a : a))
      case 'sqrt':
        return one(node.a, Math.sqrt)
      case 'powi':
        return one(node.a, (a) => {
          let power = a
          for (let k = 1; k < node.exponent; k++) power = power * a
          return power
        })
      case 'clamp': {
        const { value, status } = at(node.a)
        if (value < node.least) return { value: node.least, status: status | flag('capped-low') }
        if (value > node.greatest) return { value: node.greatest, status: status | flag('capped-high') }
        return { value, status }
      }
      case 'round':
        return one(node.a, (a) => roundDouble(a, node.round))
      case 'codeIn': {
        const actual = covered(node.item)
        const stands = actual !== undefined && node.reasons.some((reason) => reasonOf(actual).startsWith(reason))
        const chosen = stands ? actual : code(node.item)
        if (chosen < 240) return { value: node.codes.includes(chosen) ? 1 : 0, status: contradiction(node.item) }
        const counted = chosen !== 248 && node.reasons.some((reason) => reasonOf(chosen).startsWith(reason))
        return counted ? { value: 1, status: contradiction(node.item) } : absent(reasonOf(chosen))
      }
      case 'attrIn': {
        const held = holds(node.test, row.attributes)
        return held === undefined ? absent('respondent-attribute-missing') : { value: held ? 1 : 0, status: 0 }
      }
      case 'cmp':
        return compareValues(node, at)
      case 'atLeast':
        return countTrue(node, at)
      case 'not':
        return one(node.a, (a) => 1 - a)
      case 'isPresent':
        return { value: isAbsent(at(node.a).status) ? 0 : 1, status: 0 }
      case 'choose': {
        const when = at(node.when)
        if (!isAbsent(when.status)) return copy(when.value === 1 ? node.then : node.else, when.status)
        if (node.onUnknown === 'absent') return { value: 0, status: when.status | flag('undecided') }
        return copy(node.onUnknown === 'then' ? node.then : node.else)
      }
      case 'firstPresent': {
        const first = node.nodes.find((ref) => !isAbsent(at(ref).status))
        if (first !== undefined) return copy(first)
        return { value: 0, status: node.nodes.reduce((status, ref) => status | at(ref).status, 0) }
      }
      case 'rules':
        return decide(node, at)
      case 'stratum':
        return findGroup(node, row.attributes)
      case 'table':
      case 'interpolate':
        return inGroup(node, (group, status) => lookUp(node, group, at(node.x), status))
      case 'steps':
        return inGroup(node, (group, status) => countCuts(node, group, at(node.x), status))
      case 'withhold': {
        const when = at(node.when)
        if (isAbsent(when.status)) return copy(node.x, node.reason === 'withheld-by-validity' ? flag('validity-unknown') : 0)
        if (when.value === 0) return copy(node.x, when.status)
        return { value: 0, status: at(node.x).status | flag(node.reason) }
      }
    }
  }

  const inputBehind = (ref: ColumnRef): ColumnRef => {
    let at = ref
    while ('gate' in at) at = (program.nodes[at.gate] as Extract<PlanNode, { op: 'gate' }>).item
    return at
  }

  const writeColumn = (node: Extract<PlanNode, { op: 'gate' }>, index: number): ReferenceOutcome => {
    const own = code(node.item)
    const note = contradiction(node.item)
    const when = at(node.when)
    const actual = covered(node.item)
    if (isAbsent(when.status) || when.value === 1) {
      if (actual !== undefined) supposed.set(index, actual)
      return { value: own, status: note, column: own }
    }
    const input = inputBehind(node.item)
    const given = covered(input) ?? code(input)
    const implied = node.onFalse === 'leave' ? null : node.onFalse.code
    if (given < 240) return { value: own, status: given === implied ? note : note | flag('gate-contradiction'), column: own }
    if (given === 253 || given === 249) {
      if (actual !== undefined) supposed.set(index, actual)
      return { value: own, status: note, column: own }
    }
    const written = implied ?? 248
    return { value: written, status: 0, column: written }
  }

  program.nodes.forEach((node, index) => {
    if (isExact(node, classE)) classE.add(index)
    seen.push(node.op === 'gate' ? writeColumn(node, index) : finish(evaluate(node, index), classE.has(index)))
  })
  return seen
}

const ARITHMETIC: ReadonlySet<string> = new Set(
  'real combine add sub mul div min2 max2 neg abs sqrt powi clamp round interpolate'.split(' '),
)

/** Class E or D: a property of the program, not of the answers. */
function isExact(node: PlanNode, classE: ReadonlySet<number>): boolean {
  switch (node.op) {
    case 'table':
    case 'steps':
    case 'withhold':
      return classE.has(node.x)
    case 'choose':
      return classE.has(node.then) && classE.has(node.else)
    case 'firstPresent':
      return node.nodes.every((ref) => classE.has(ref))
    default:
      return !ARITHMETIC.has(node.op)
  }
}

/** What holds for every value: absent is +0 and carries reasons only, a number is finite and never −0. */
function finish(draft: Draft, keepExact: boolean): ReferenceOutcome {
  if (isAbsent(draft.status)) return { value: 0, status: reasonsIn(draft.status) }
  const value = typeof draft.value === 'number' ? draft.value : nearest(draft.value)
  if (!Number.isFinite(value)) return { value: 0, status: flag('non-finite') }
  const outcome = { value: value + 0, status: draft.status }
  if (!keepExact) return outcome
  return { ...outcome, exact: typeof draft.value === 'number' ? decimal(draft.value) : draft.value }
}

function combine(node: Extract<PlanNode, { op: 'combine' }>, parts: readonly ReferenceOutcome[]): Draft {
  let sum = 0
  let weights = 0
  let present = 0
  let status = 0
  parts.forEach((part, k) => {
    if (isAbsent(part.status)) return
    const weight = node.weights === undefined ? 1 : (node.weights[k] as number)
    sum = sum + weight * part.value
    weights = weights + weight
    present += 1
    status |= part.status
  })
  if (present === 0 || present < node.minPresent) {
    return { value: 0, status: parts.reduce((reasons, part) => reasons | reasonsIn(part.status), flag('part-absent')) }
  }
  if (present < parts.length) status |= flag('prorated')
  if (node.form === 'mean') return { value: sum / weights, status }
  return { value: present < parts.length ? (sum * parts.length) / present : sum, status }
}
