import { issue, PsyscoreError } from '../../core/issue.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Cell, Table } from '../../tables/table.js'
import { attribute, type CauseGroup, countCauses, type Difference } from './attribute.js'
import { answersOf, explain, type Finding, near } from './causes.js'
import { type TraceableScore, traceableScores } from './scale-items.js'

export interface CompareOptions {
  /** column that names the respondent in ours, and in theirs when it has another name there */
  readonly key: string
  readonly theirKey?: string
  /** pairs of a column of ours and one of theirs; default: every numeric column that both have under one name */
  readonly columns?: readonly (readonly [ours: string, theirs: string])[]
  /** with it, and the items in ours (`--items coded`), differences are traced to their causes */
  readonly instrument?: Instrument
  /** relative difference that counts as none; default 1e-9 */
  readonly tolerance?: number
}

export interface ColumnComparison {
  readonly ours: string
  readonly theirs: string
  /** rows in which both have the same value */
  readonly equal: number
  readonly different: number
  /** ours has a value, theirs none; and the other way round */
  readonly onlyOurs: number
  readonly onlyTheirs: number
  readonly neither: number
  readonly largest: number
  readonly causes: readonly CauseGroup[]
  /** every row that is not the same, in the order of ours */
  readonly differences: readonly { readonly difference: Difference; readonly finding: Finding }[]
  /** were items at hand, so that causes could be looked for? */
  readonly traced: boolean
}

export interface Comparison {
  readonly rows: number
  /** respondents that only one file has */
  readonly onlyOurs: number
  readonly onlyTheirs: number
  readonly columns: readonly ColumnComparison[]
}

/** The text of a cell; numbers as JavaScript writes them. */
const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '')

function numberOf(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  const text = textOf(cell)
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}

function placeOf(table: Table, name: string): number {
  const at = table.columns.findIndex((column) => column.name === name)
  if (at < 0) throw new PsyscoreError([issue('import/header-missing', '/header', { columns: [name] })])
  return at
}

/** Rows of a table by key; a key that stands twice could be matched with either, so it is refused. */
async function readByKey(table: Table, key: string, columns: readonly number[]): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  const at = placeOf(table, key)
  const rows = new Map<string, readonly (number | null)[]>()
  const seen = new Map<string, number>()
  for await (const { row, cells, issue: problem } of table.records()) {
    if (problem !== undefined || cells.every((cell) => textOf(cell) === '')) continue
    const id = textOf(cells[at])
    const first = seen.get(id)
    if (first !== undefined) throw new PsyscoreError([issue('import/duplicate-respondent', '/rows', { rows: [first, row], groups: 1 })])
    seen.set(id, row)
    rows.set(
      id,
      columns.map((column) => numberOf(cells[column])),
    )
  }
  return rows
}

/** Numeric columns that both files have under one name; those with no number in either are left out. */
function sharedColumns(ours: Table, theirs: Table, key: string): NonNullable<CompareOptions['columns']> {
  const names = new Set(theirs.columns.map(({ name }) => name))
  return ours.columns.filter(({ name }) => name !== key && name !== 'row' && names.has(name)).map(({ name }) => [name, name])
}

/** A column under comparison, with where the items of its scale stand in ours. */
interface Job {
  readonly ours: string
  readonly theirs: string
  readonly trace: { readonly score: TraceableScore; readonly places: readonly number[]; readonly medians: (number | null)[] } | null
}

function jobsOf(ours: Table, columns: NonNullable<CompareOptions['columns']>, instrument: Instrument | undefined): readonly Job[] {
  const traceable = instrument === undefined ? new Map<string, TraceableScore>() : traceableScores(instrument)
  const header = new Map(ours.columns.map(({ name }, i) => [name, i]))
  return columns.map(([name, other]) => {
    const score = traceable.get(name)
    const places = score?.items.flatMap(({ item }) => header.get(item) ?? []) ?? []
    const whole = score !== undefined && places.length === score.items.length
    return { ours: name, theirs: other, trace: whole ? { score, places, medians: places.map(() => null) } : null }
  })
}

function median(values: number[]): number | null {
  values.sort((a, b) => a - b)
  const middle = values.length >> 1
  const upper = values[middle]
  if (upper === undefined) return null
  return values.length % 2 === 1 ? upper : ((values[middle - 1] ?? upper) + upper) / 2
}

/** Medians of the items' plain scores over the whole of ours. */
async function findMedians(table: Table, jobs: readonly Job[]): Promise<void> {
  const traces = jobs.flatMap(({ trace }) => (trace === null ? [] : [trace]))
  if (traces.length === 0) return
  const values = traces.map(({ places }) => places.map((): number[] => []))
  for await (const { cells, issue: problem } of table.records()) {
    if (problem !== undefined) continue
    traces.forEach(({ score, places }, t) => {
      places.forEach((place, i) => {
        const code = numberOf(cells[place])
        const value = code === null ? undefined : score.items[i]?.scores.get(code)
        if (value !== undefined) values[t]?.[i]?.push(value)
      })
    })
  }
  traces.forEach(({ medians }, t) => {
    medians.forEach((_, i) => {
      medians[i] = median(values[t]?.[i] ?? [])
    })
  })
}

/**
 * Two scorings of the same respondents side by side: how many values are equal, different or in one file only, and what explains the
 * differences. Reads ours twice and holds theirs in memory. Rows are matched by key; equality is by value, never by text.
 * Throws PsyscoreError import/header-missing, import/duplicate-respondent.
 */
export async function compareTables(ours: Table, theirs: Table, options: CompareOptions): Promise<Comparison> {
  const { key, instrument, tolerance = 1e-9 } = options
  const columns = options.columns ?? sharedColumns(ours, theirs, key)
  const jobs = jobsOf(ours, columns, instrument)
  const places = jobs.map((job) => placeOf(ours, job.ours))
  const reference = await readByKey(
    theirs,
    options.theirKey ?? key,
    jobs.map((job) => placeOf(theirs, job.theirs)),
  )
  await findMedians(ours, jobs)
  const at = placeOf(ours, key)
  const matched = new Set<string>()
  const counts = jobs.map(() => ({ equal: 0, different: 0, onlyOurs: 0, onlyTheirs: 0, neither: 0, largest: 0 }))
  const differences: Difference[][] = jobs.map(() => [])
  let rows = 0
  let onlyOurs = 0
  for await (const { row, cells, issue: problem } of ours.records()) {
    if (problem !== undefined || cells.every((cell) => textOf(cell) === '')) continue
    const id = textOf(cells[at])
    if (matched.has(id)) throw new PsyscoreError([issue('import/duplicate-respondent', '/rows', { rows: [row], groups: 1 })])
    const values = reference.get(id)
    if (values === undefined) {
      onlyOurs += 1
      continue
    }
    matched.add(id)
    rows += 1
    jobs.forEach(({ trace }, j) => {
      const count = counts[j]
      if (count === undefined) return
      const mine = numberOf(cells[places[j] ?? -1])
      const other = values[j] ?? null
      if (mine === null && other === null) count.neither += 1
      else if (mine !== null && other !== null && near(mine, other, tolerance)) count.equal += 1
      else {
        if (mine === null) count.onlyTheirs += 1
        else if (other === null) count.onlyOurs += 1
        else {
          count.different += 1
          count.largest = Math.max(count.largest, Math.abs(mine - other))
        }
        const findings = trace === null ? [] : findingsOf(trace, cells, mine, other, tolerance)
        differences[j]?.push({ row, key: id, ours: mine, theirs: other, findings })
      }
    })
  }
  const compared = jobs.map((job, j): ColumnComparison => {
    const settled = attribute(differences[j] ?? [], tolerance)
    const count = counts[j] ?? { equal: 0, different: 0, onlyOurs: 0, onlyTheirs: 0, neither: 0, largest: 0 }
    return { ours: job.ours, theirs: job.theirs, ...count, causes: countCauses(settled), differences: settled, traced: job.trace !== null }
  })
  const told =
    options.columns === undefined
      ? compared.filter(({ equal, different, onlyOurs: a, onlyTheirs: b }) => equal + different + a + b > 0)
      : compared
  return { rows, onlyOurs, onlyTheirs: reference.size - matched.size, columns: told }
}

function findingsOf(
  trace: NonNullable<Job['trace']>,
  cells: readonly Cell[],
  ours: number | null,
  theirs: number | null,
  tolerance: number,
): readonly Finding[] {
  const codes = trace.places.map((place) => numberOf(cells[place]))
  return explain(trace.score, answersOf(trace.score, codes), trace.medians, ours, theirs, tolerance)
}
