import { type Issue, issue } from '../../core/issue.js'
import type { CellReader } from './cells.js'
import type { ItemColumn } from './columns.js'

/** What one item's column holds over the whole file: how often each text occurs, blanks left out. */
export interface Histogram {
  readonly column: ItemColumn
  readonly reader: CellReader
  readonly counts: Map<string, number>
  answers: number
  unknown: number
}

/** Share of undeclared values in a column beyond which the run stops, and the least number of them. */
export const UNKNOWN_SHARE = 0.05
export const UNKNOWN_LEAST = 3
/** A whole file without a single lowest (or highest) code is suspicious from this many answers to this many items. */
const SILENT_ANSWERS = 200
const SILENT_ITEMS = 5

export function createHistogram(column: ItemColumn, reader: CellReader): Histogram {
  return { column, reader, counts: new Map(), answers: 0, unknown: 0 }
}

export function countCell(histogram: Histogram, text: string): void {
  if (text === '') return
  histogram.answers += 1
  const response = histogram.reader.read(text)
  if (response === undefined) histogram.unknown += 1
  if (histogram.counts.size < 1000 || histogram.counts.has(text)) histogram.counts.set(text, (histogram.counts.get(text) ?? 0) + 1)
}

/** A column's numbers against its codes, moved by one: does every number fit, is the end missing, is one beyond it there? */
interface ShiftEvidence {
  readonly fits: boolean
  readonly beyond: boolean
  readonly near: boolean
}

function shiftEvidence(histogram: Histogram, by: 1 | -1): ShiftEvidence {
  const { codes } = histogram.reader
  const near = by === 1 ? Math.min(...codes) : Math.max(...codes)
  const beyond = (by === 1 ? Math.max(...codes) : Math.min(...codes)) + by
  const integers = [...histogram.counts.keys()].filter((text) => /^-?\d{1,6}$/.test(text) && !histogram.reader.declares(text)).map(Number)
  const numbers = integers.filter((x) => codes.includes(x) || x === beyond)
  return {
    fits: numbers.length > 0 && numbers.every((x) => codes.includes(x - by)),
    beyond: integers.includes(beyond),
    near: integers.includes(near),
  }
}

/** Columns whose code base looks moved by one against the instrument's. */
function shiftedColumns(histograms: readonly Histogram[], by: 1 | -1): readonly Histogram[] {
  const open = histograms.filter((each) => each.reader.asIs && each.reader.codes.length > 1 && each.answers > 0)
  const evidence = open.map((each) => ({ each, ...shiftEvidence(each, by) }))
  const answers = open.reduce((sum, each) => sum + each.answers, 0)
  const wholeFile = evidence.length > 0 && evidence.every(({ fits, near }) => fits && !near)
  if (wholeFile && evidence.some(({ beyond }) => beyond)) return open
  // Nothing is out of range, yet nobody in a whole cohort ever chose the end of any item.
  if (by === 1 && wholeFile && !open.some((each) => each.reader.declaresAny) && answers >= SILENT_ANSWERS && open.length >= SILENT_ITEMS)
    return open
  return evidence.filter(({ each, fits, near, beyond }) => fits && !near && beyond && each.answers >= 20).map(({ each }) => each)
}

/** Everything about the file's values that must stop a run before a score is written. */
export function findSuspicions(histograms: readonly Histogram[]): readonly Issue[] {
  const issues: Issue[] = []
  const suspected = new Set<Histogram>()
  for (const by of [1, -1] as const) {
    const columns = shiftedColumns(histograms, by).filter((each) => !suspected.has(each))
    const [first] = columns
    if (first === undefined) continue
    for (const each of columns) suspected.add(each)
    const codes = columns.flatMap((each) => each.reader.codes)
    issues.push(
      issue('import/code-base-suspect', '/header', {
        columns: columns.slice(0, 5).map((each) => each.column.name),
        count: columns.length,
        foundMin: Math.min(...codes) + by,
        foundMax: Math.max(...codes) + by,
        min: Math.min(...codes),
        max: Math.max(...codes),
      }),
    )
  }
  for (const each of histograms) {
    if (suspected.has(each) || each.unknown < UNKNOWN_LEAST || each.unknown <= each.answers * UNKNOWN_SHARE) continue
    issues.push(issue('import/value-unknown', '/header', { column: each.column.name, count: each.unknown }))
  }
  return issues
}
