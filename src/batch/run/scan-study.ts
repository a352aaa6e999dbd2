import { type Issue, issue } from '../../core/issue.js'
import { NO_PRINTS, releasePrints } from '../engine/identities.js'
import type { ScanFacts, ScanTable } from '../engine/scan-types.js'
import type { Layout } from '../layout.js'
import { type Losers, rowSet, type StudyGroup, settleDuplicates } from './duplicates.js'
import { findDuplicates, isMixed, type LookedAt, scoredPlaces } from './find-duplicates.js'
import { type RunSurroundings, type ScannedInput, type ScannedStudy, type Study, type StudyInput, scoredRoles } from './study.js'

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
  const looked: { readonly input: StudyInput; facts: ScanFacts; readonly issues: readonly Issue[] }[] = []
  for (const [at, input] of study.inputs.entries()) looked.push(await scanInput(study, at, input, scanner, surroundings))
  const { duplicates: policy } = study.policies
  const groups = await findDuplicates(looked, surroundings.signal)
  // Nobody compares rows from here on: six bytes a row are given back before the scores are made.
  await releasePrints(looked.flatMap(({ facts }) => facts.layouts.map(({ identities }) => identities)))
  for (const each of looked) each.facts = withoutPrints(each.facts)
  const roles = scoredRoles(study.policies)
  const open = policy === undefined ? groups : policy === 'reject' ? [] : groups.filter((group) => isMixed(group, looked))
  const losers =
    policy === undefined || groups.length === 0
      ? []
      : settleDuplicates(groups, policy, looked.length, await scoredPlaces(looked, groups, roles))
  const inputs = looked.map(({ input, facts, issues }, at): ScannedInput => {
    const errors = issues.filter(({ severity }) => severity === 'error')
    const stops = [...errors, ...duplicateIssues(study, at, open), ...partialIssues(study, facts)]
    const own: Losers = losers[at] ?? new Map()
    return {
      input,
      facts,
      losers: own,
      leaveOut: own.size === 0 ? null : rowSet(own.keys(), facts.records),
      roles,
      doubtful: input.layouts.map((layout) => scanner.doubtful(layout, stops)),
      stops,
      warnings: [...issues.filter(({ severity }) => severity !== 'error'), ...equalAnswers(facts)],
    }
  })
  return { study, inputs, stops: inputs.flatMap(({ stops }) => stops) }
}

function withoutPrints(facts: ScanFacts): ScanFacts {
  return { ...facts, layouts: facts.layouts.map((layout) => ({ ...layout, identities: NO_PRINTS })) }
}

async function scanInput(
  study: Study,
  at: number,
  input: StudyInput,
  { scan, suspect }: Scanner,
  { signal, createHasher, onProgress, onSplit }: RunSurroundings,
): Promise<LookedAt & { readonly issues: readonly Issue[] }> {
  const facts = await scan(input.table, input.layouts, {
    ...(signal === undefined ? {} : { signal }),
    ...(createHasher === undefined ? {} : { createHasher }),
    ...(onSplit === undefined ? {} : { onSplit }),
    onProgress: ({ records }) => onProgress?.({ pass: 'scan', input: at, rows: records, total: input.table.declaredRows }),
  })
  const found = input.layouts.flatMap((layout) => (layout.items.length === 0 ? [] : suspect(layout, facts)))
  return { input, facts, issues: [...(input.issues ?? []), ...keepIssues(study, input), ...input.table.findings, ...distinct(found)] }
}

/** One output has one list of kept columns: every input has them all, in the same order. */
function keepIssues({ inputs }: Study, input: StudyInput): readonly Issue[] {
  const names = (each: StudyInput | undefined): string => JSON.stringify(each?.layouts[0]?.keep.map(({ name }) => name) ?? [])
  if (names(input) === names(inputs[0])) return []
  return [issue('import/mapping', '/keep', { what: `the first input keeps ${names(inputs[0])}, this one ${names(input)}` })]
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [JSON.stringify([each.code, each.path, each.params]), each])).values()]
}

/** Respondents with several rows, told with the input of the first of them. */
function duplicateIssues({ inputs }: Study, at: number, groups: readonly StudyGroup[]): readonly Issue[] {
  const own = groups.filter(({ rows }) => rows[0]?.input === at)
  return own.slice(0, GROUPS).map(({ rows }) => {
    const within = rows.every(({ input }) => input === at)
    const places = rows.slice(0, ROWS).map(({ input, row }) => (within ? row : `${inputs[input]?.name ?? ''} ${row}`))
    return issue('import/duplicate-respondent', '/rows', { rows: places, groups: own.length })
  })
}

function partialIssues({ policies }: Study, { layouts: [first] }: ScanFacts): readonly Issue[] {
  const count = first?.roles.partial ?? 0
  if (policies.partial !== undefined || count === 0) return []
  return [issue('import/partial-responses', '/rows', { count, rows: (first?.roleRows.partial ?? []).slice(0, ROWS) })]
}

function equalAnswers({ layouts }: ScanFacts): readonly Issue[] {
  return layouts.flatMap(({ equalAnswers: groups }) =>
    groups.map(({ items, count, rows }) => issue('import/duplicate-answers', '', { items, count, rows: rows.slice(0, ROWS) }, 'warning')),
  )
}
