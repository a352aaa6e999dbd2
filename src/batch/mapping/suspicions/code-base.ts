import { type Issue, issue } from '../../../core/issue.js'
import type { ItemColumn } from './item-counts.js'

/** A whole file without a single lowest (or highest) code is suspicious from this many answers to this many items. */
const SILENT_ANSWERS = 200
const SILENT_ITEMS = 5
/** One column alone is suspicious from this many answers. */
const LEAST_ANSWERS = 20

/** A column's numbers against its codes, moved by one: does every number fit, is the end missing, is one beyond it there? */
interface ShiftEvidence {
  readonly column: ItemColumn
  readonly fits: boolean
  readonly beyond: boolean
  readonly near: boolean
}

function shiftEvidence(column: ItemColumn, by: 1 | -1): ShiftEvidence {
  const { codes, counts, field } = column
  const near = by === 1 ? Math.min(...codes) : Math.max(...codes)
  const beyond = (by === 1 ? Math.max(...codes) : Math.min(...codes)) + by
  const integers = [...counts.keys()].filter((text) => /^-?\d{1,6}$/.test(text) && field.meaning?.declares(text) !== true).map(Number)
  const numbers = integers.filter((x) => codes.includes(x) || x === beyond)
  return {
    column,
    fits: numbers.length > 0 && numbers.every((x) => codes.includes(x - by)),
    beyond: integers.includes(beyond),
    near: integers.includes(near),
  }
}

/**
 * Columns whose code base looks moved by one against the instrument's. All together: every column fits the moved codes, none has the
 * end that would be missing, and some has the one beyond, or nobody in a whole cohort ever chose the lowest. One alone: as before,
 * with the one beyond it there.
 */
function shiftedColumns(columns: readonly ItemColumn[], by: 1 | -1): readonly ItemColumn[] {
  const open = columns.filter(({ field, codes, filled }) => field.asIs && codes.length > 1 && filled > 0)
  const evidence = open.map((column) => shiftEvidence(column, by))
  const answers = open.reduce((sum, { filled }) => sum + filled, 0)
  const wholeFile = evidence.length > 0 && evidence.every(({ fits, near }) => fits && !near)
  if (wholeFile && evidence.some(({ beyond }) => beyond)) return open
  const undeclared = !open.some(({ field }) => field.meaning?.declaresAnswers === true)
  if (by === 1 && wholeFile && undeclared && answers >= SILENT_ANSWERS && open.length >= SILENT_ITEMS) return open
  return evidence
    .filter(({ column, fits, near, beyond }) => fits && !near && beyond && column.filled >= LEAST_ANSWERS)
    .map(({ column }) => column)
}

/** Codes that seem to count from another number: never shifted by itself, the run stops until the mapping says what is meant. */
export function codeBaseIssues(
  columns: readonly ItemColumn[],
): readonly { readonly issue: Issue; readonly columns: readonly ItemColumn[] }[] {
  const suspected = new Set<ItemColumn>()
  return ([1, -1] as const).flatMap((by) => {
    const moved = shiftedColumns(columns, by).filter((each) => !suspected.has(each))
    if (moved.length === 0) return []
    for (const each of moved) suspected.add(each)
    const codes = moved.flatMap((each) => each.codes)
    const found = issue('import/code-base-suspect', '/header', {
      columns: moved.slice(0, 5).map(({ name }) => name),
      count: moved.length,
      foundMin: Math.min(...codes) + by,
      foundMax: Math.max(...codes) + by,
      min: Math.min(...codes),
      max: Math.max(...codes),
    })
    return [{ issue: found, columns: moved }]
  })
}
