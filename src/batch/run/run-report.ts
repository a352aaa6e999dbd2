import type { Issue } from '../../core/issue.js'
import { ENGINE_VERSION } from '../../core/version.js'
import type { CriticalState } from '../../core/words.js'
import { planWarnings } from '../../results/norm-warnings.js'
import type { ResultWarning } from '../../results/result.js'
import type { ScoreOutput } from './headers.js'
import type { ScannedStudy } from './study.js'
import { countRows, createInputTally, type InputTally, type RowCounts, sumCounts } from './tally.js'

/** How a run ended: `stopped` in doubt before scoring, `interrupted` by a signal; only `done` left scores. */
export type RunEnd = 'done' | 'stopped' | 'interrupted'

/** What one run read, did and left out, without a value, a key or a time: the same run gives the same report. */
export interface RunReport {
  readonly format: 'psyscore/run-report'
  readonly formatVersion: 1
  readonly notice: 'screening-not-diagnosis'
  readonly engine: string
  readonly outcome: RunEnd
  readonly policies: { readonly duplicates: string | null; readonly partial: string | null }
  readonly output: Pick<ScoreOutput, 'format' | 'layout' | 'headers' | 'language' | 'excel'> & {
    readonly columns: string | readonly string[]
    readonly items: readonly string[]
  }
  readonly instruments: readonly {
    readonly id: string
    readonly version: string
    readonly definition: string
    readonly norms: readonly { readonly id: string; readonly edition: string; readonly hash: string }[]
    readonly plan: string
    /** what holds for every row: norms of another country, a country that was not stated, norms of adults */
    readonly warnings: readonly ResultWarning[]
  }[]
  readonly inputs: readonly InputReport[]
  /** null when nothing was scored */
  readonly counts: RowCounts | null
  /** rows with a critical item in the state, scored or left out */
  readonly critical: Readonly<Record<CriticalState, number>>
  /** rows that are among the critical findings */
  readonly findings: number
}

export interface InputReport {
  readonly name: string
  readonly format: string
  readonly bytes: number | null
  readonly sha256: string | null
  readonly rows: number
  readonly mappings: readonly { readonly instrument: string; readonly hash: string }[]
  readonly counts: RowCounts | null
  readonly rowsWithoutKey: number | null
  readonly issues: readonly Issue[]
  readonly warnings: readonly { readonly code: string; readonly rows: number }[]
}

/** Everything the report is made from. */
export interface RunFacts {
  readonly scanned: ScannedStudy
  readonly output: ScoreOutput
  readonly end: RunEnd
  readonly tallies: readonly InputTally[]
  /** critical states of rows that were left out, and rows among the findings */
  readonly leftOut: { readonly rows: number; readonly states: Readonly<Record<CriticalState, number>> }
}

export function buildRunReport({ scanned, output, end, tallies, leftOut }: RunFacts): RunReport {
  const { study } = scanned
  const { duplicates, partial } = study.policies
  const inputs = scanned.inputs.map(({ input, facts, stops, warnings }, i): InputReport => {
    const tally = end === 'done' ? (tallies[i] ?? createInputTally()) : null
    return {
      name: input.name,
      format: input.table.format,
      bytes: facts.bytes,
      sha256: facts.sha256,
      rows: facts.records,
      mappings: input.layouts.map(({ instrument, mappingHash }) => ({ instrument: instrument.id, hash: mappingHash })),
      counts: tally === null ? null : countRows(facts.records, tally, partial),
      rowsWithoutKey: tally?.withoutKey ?? null,
      issues: [...stops, ...warnings],
      warnings: [...(tally?.warnings ?? [])].map(([code, { count }]) => ({ code, rows: count })),
    }
  })
  const states = (state: CriticalState): number => tallies.reduce((sum, { critical }) => sum + critical[state], 0) + leftOut.states[state]
  const counts = inputs.flatMap(({ counts: each }) => (each === null ? [] : [each]))
  return {
    format: 'psyscore/run-report',
    formatVersion: 1,
    notice: 'screening-not-diagnosis',
    engine: ENGINE_VERSION,
    outcome: end,
    policies: { duplicates: duplicates ?? null, partial: partial ?? null },
    output: { ...output, columns: study.wide.columns ?? 'default', items: study.wide.items ?? [] },
    instruments: study.parts.map(({ instrument, plan }) => ({
      id: instrument.id,
      version: instrument.version,
      definition: plan.outputs.instrument.hash,
      norms: plan.outputs.norms.map((norms) => ({ id: norms.id, edition: norms.edition, hash: norms.hash })),
      plan: plan.hash,
      warnings: planWarnings(plan.outputs.norms),
    })),
    inputs,
    counts: end === 'done' ? sumCounts(counts) : null,
    critical: {
      endorsed: states('endorsed'),
      'not-endorsed': states('not-endorsed'),
      unknown: states('unknown'),
      unreadable: states('unreadable'),
    },
    findings: leftOut.rows,
  }
}
