import { type Issue, issue } from '../../core/issue.js'
import type { DuplicateGroup, ScanFacts, ScanTable } from '../engine/types.js'
import type { Layout, RowRole } from '../layout.js'
import { type Losers, mergeGroups, rowSet, settleDuplicates } from './duplicates.js'
import type { RunSurroundings, ScannedInput, ScannedStudy, Study, StudyInput } from './study.js'
import { roleOf } from './sweep.js'

/** What looks at a table before it is scored; given to {@link scanStudy}, so that each can be tried alone. */
export interface Scanner {
  readonly scan: ScanTable
  /** what in the facts must stop the run (errors) or be said (warnings) */
  readonly suspect: (layout: Layout, facts: ScanFacts) => readonly Issue[]
  /** items whose cells may mean something else than they say, given what was suspected */
  readonly doubtful: (layout: Layout, suspicions: readonly Issue[]) => ReadonlySet<string>
}

/** How many groups of duplicate rows are named when nobody said which row counts, and how many rows of each. */
const GROUPS = 20
const ROWS = 20

/** First pass over every input: what the columns hold, respondents with several rows, and everything that must stop the run. */
export async function scanStudy(study: Study, scanner: Scanner, surroundings: RunSurroundings = {}): Promise<ScannedStudy> {
  const inputs: ScannedInput[] = []
  for (const [at, input] of study.inputs.entries()) inputs.push(await scanInput(study, at, input, scanner, surroundings))
  return { study, inputs, stops: inputs.flatMap(({ stops }) => stops) }
}

async function scanInput(
  study: Study,
  at: number,
  input: StudyInput,
  { scan, suspect, doubtful }: Scanner,
  { signal, createHasher, onProgress }: RunSurroundings,
): Promise<ScannedInput> {
  const facts = await scan(input.table, input.layouts, {
    ...(signal === undefined ? {} : { signal }),
    ...(createHasher === undefined ? {} : { createHasher }),
    onProgress: ({ records }) => onProgress?.({ pass: 'scan', input: at, rows: records, total: input.table.declaredRows }),
  })
  const found = input.layouts.flatMap((layout) => (layout.items.length === 0 ? [] : suspect(layout, facts)))
  const issues = [...(input.issues ?? []), ...input.table.findings, ...distinct(found)]
  const { duplicates: policy, partial } = study.policies
  const groups = mergeGroups(facts.layouts)
  const roles: readonly RowRole[] = partial === 'score' ? ['respondent', 'partial'] : ['respondent']
  const stops = issues.filter(({ severity }) => severity === 'error')
  if (policy === undefined) stops.push(...duplicateIssues(groups))
  const unfinished = facts.layouts[0]?.roles.partial ?? 0
  if (partial === undefined && unfinished > 0)
    stops.push(
      issue('import/partial-responses', '/rows', { count: unfinished, rows: (facts.layouts[0]?.roleRows.partial ?? []).slice(0, ROWS) }),
    )
  const losers: Losers =
    policy === undefined || groups.length === 0 ? new Map() : settleDuplicates(groups, policy, await scoredRows(input, groups, roles))
  return {
    input,
    facts,
    losers,
    leaveOut: losers.size === 0 ? null : rowSet(losers.keys(), facts.records),
    roles,
    doubtful: input.layouts.map((layout) => doubtful(layout, stops)),
    stops,
    warnings: [...issues.filter(({ severity }) => severity !== 'error'), ...equalAnswers(facts)],
  }
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [JSON.stringify([each.code, each.path, each.params]), each])).values()]
}

function duplicateIssues(groups: readonly DuplicateGroup[]): readonly Issue[] {
  return groups
    .slice(0, GROUPS)
    .map(({ rows }) =>
      issue('import/duplicate-respondent', '/rows', { rows: rows.slice(0, ROWS).map(({ row }) => row), groups: groups.length }),
    )
}

function equalAnswers({ layouts }: ScanFacts): readonly Issue[] {
  return layouts.flatMap(({ equalAnswers: groups }) =>
    groups.map(({ items, count, rows }) => issue('import/duplicate-answers', '', { items, count, rows: rows.slice(0, ROWS) }, 'warning')),
  )
}

/** Rows of the groups whose role is scored: a row that is left out anyway does not take the place of another. */
async function scoredRows(
  input: StudyInput,
  groups: readonly DuplicateGroup[],
  roles: readonly RowRole[],
): Promise<(row: number) => boolean> {
  const [layout] = input.layouts
  if (layout === undefined || layout.role === null) return () => true
  const wanted = new Set(groups.flatMap(({ rows }) => rows.map(({ row }) => row)))
  const scored = new Set<number>()
  for await (const { row, cells } of input.table.records()) if (wanted.has(row) && roles.includes(roleOf(layout, cells))) scored.add(row)
  return (row) => scored.has(row)
}
