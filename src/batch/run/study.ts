import type { Issue } from '../../core/issue.js'
import type { Language } from '../../core/text.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Plan } from '../../plan/plan.js'
import type { Start } from '../../tables/csv/read.js'
import type { Table } from '../../tables/table.js'
import type { Hasher, ScanFacts } from '../engine/scan-types.js'
import type { RowSet, ScorePart, WideOptions } from '../engine/types.js'
import type { Layout, RowRole } from '../layout.js'
import type { Mapping } from '../mapping/parse.js'
import type { DuplicatePolicy, Losers } from './duplicates.js'

/** What happens to responses that were not finished: scored like the others, left out and listed, or left out as rejected rows. */
export const PARTIAL_POLICIES = ['score', 'leave-out', 'reject'] as const
export type PartialPolicy = (typeof PARTIAL_POLICIES)[number]

/** An instrument of a study with the plan compiled for it: norm sets and band sets are chosen in the plan. */
export interface StudyPart {
  readonly instrument: Instrument
  readonly plan: Plan
}

/** One input of a study: a table and, for each part of the study in its order, where its answers stand. */
export interface StudyInput {
  /** as the user named it; the `file` column of an output made from several inputs */
  readonly name: string
  readonly table: Table
  readonly layouts: readonly Layout[]
  /** where it lies on the disk, and the mapping of each layout: what threads need to read it themselves */
  readonly file?: { readonly path: string; readonly mappings: readonly Mapping[] }
  /** what is wrong with its mapping: errors stop the run as everything in doubt does, after the critical sweep */
  readonly issues?: readonly Issue[]
}

/** What a run may leave out, and what is told about it. Without a policy, doubt stops the run. */
export interface StudyPolicies {
  /** which row of a respondent with several rows counts */
  readonly duplicates?: DuplicatePolicy
  readonly partial?: PartialPolicy
}

/** Roles of rows that are scored. */
export function scoredRoles({ partial }: StudyPolicies): readonly RowRole[] {
  return partial === 'score' ? ['respondent', 'partial'] : ['respondent']
}

/** Several inputs and several instruments that come out as one table. */
export interface Study {
  readonly inputs: readonly StudyInput[]
  readonly parts: readonly StudyPart[]
  readonly policies: StudyPolicies
  readonly wide: Pick<WideOptions, 'columns' | 'items'>
  /** of labels and sentences in outputs */
  readonly language: Language
}

/** What a long run needs from its surroundings; everything may be left out. */
export interface RunSurroundings {
  readonly signal?: AbortSignal
  /** native hashing where there is one */
  readonly createHasher?: () => Hasher
  readonly onProgress?: (progress: Progress) => void
  /** of a study with one input: where records begin, about every megabyte, as the first pass comes to them */
  readonly onSplit?: (point: Start) => void
}

export interface Progress {
  readonly pass: 'scan' | 'score'
  /** input by its place */
  readonly input: number
  readonly rows: number
  /** rows of the input where they are known, from the scan on */
  readonly total: number | null
}

/** One input after the first pass. */
export interface ScannedInput {
  readonly input: StudyInput
  readonly facts: ScanFacts
  /** rows that a policy leaves out because another row of the same respondent counts */
  readonly losers: Losers
  readonly leaveOut: RowSet | null
  /** roles whose rows are scored */
  readonly roles: readonly RowRole[]
  /** per part: items whose cells may mean something else than they say */
  readonly doubtful: readonly ReadonlySet<string>[]
  readonly stops: readonly Issue[]
  readonly warnings: readonly Issue[]
}

/** A study after the first pass: with any `stops` nothing may be scored. */
export interface ScannedStudy {
  readonly study: Study
  readonly inputs: readonly ScannedInput[]
  readonly stops: readonly Issue[]
}

/** The parts of one input as the engine takes them. */
export function partsOf(study: Study, input: StudyInput): readonly ScorePart[] {
  return study.parts.flatMap(({ plan }, i) => {
    const layout = input.layouts[i]
    return layout === undefined ? [] : [{ layout, plan }]
  })
}
