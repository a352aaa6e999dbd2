import type { LinkedPlan } from '../plan/linked.js'
import type { StraightLineOutput } from '../plan/plan.js'
import { MAX_CODES } from '../plan/status.js'
import { readField, type Warnings, warn } from './warnings.js'

/** Fewer answers than this may well agree by themselves. */
const FEWEST_ANSWERS = 6
/** Nobody reads and answers an item in less time. */
const LEAST_SECONDS = 2

/** How many items were answered when all of them have one code and both directions are among them; else undefined. */
function createLineTest(linked: LinkedPlan, { items, forward, reverse }: StraightLineOutput): (row: number) => number | undefined {
  const columnsOf = (list: readonly number[]): readonly Uint8Array[] => list.flatMap((item) => linked.items[item] ?? [])
  const all = columnsOf(items)
  const both = [columnsOf(forward), columnsOf(reverse)]
  return (row) => {
    let code = MAX_CODES
    let answered = 0
    for (const column of all) {
      const given = column[row] ?? MAX_CODES
      if (given >= MAX_CODES) continue
      if (answered > 0 && given !== code) return undefined
      code = given
      answered += 1
    }
    const spans = both.every((columns) => columns.some((column) => (column[row] ?? MAX_CODES) < MAX_CODES))
    return answered >= FEWEST_ANSWERS && spans ? answered : undefined
  }
}

/**
 * Warns of straight-lining: all answered items of a response set (six or more) have one code although the set is keyed in both
 * directions. The score stays; whether the items were read is for a person to ask.
 */
export function createStraightLineWarner(linked: LinkedPlan): (row: number, warnings: Warnings) => void {
  const tests = (linked.plan.outputs.straightLines ?? []).map((line) => ({ responses: line.responses, test: createLineTest(linked, line) }))
  return (row, warnings) => {
    const told = new Set<string>()
    for (const { responses, test } of tests) {
      const answered = test(row)
      if (answered === undefined || told.has(responses)) continue
      told.add(responses)
      warn(warnings, 'validity/straight-lining', '/responses', { responses, answered })
    }
  }
}

/**
 * Warns when the form took less than two seconds an answered item. The score stays.
 * @see Huang, Curran, Keeney, Poposki & DeShon 2012, Journal of Business and Psychology 27, 99–114, doi 10.1007/s10869-011-9231-8
 */
export function warnTooFast(administration: unknown, answered: number, warnings: Warnings): void {
  const seconds = readField(administration, 'durationSeconds')
  if (seconds === undefined || seconds === null) return
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0)
    warn(warnings, 'administration/duration-invalid', '/durationSeconds')
  else if (seconds < LEAST_SECONDS * answered) {
    warn(warnings, 'validity/too-fast', '/durationSeconds', { answered, seconds, least: LEAST_SECONDS })
  }
}
