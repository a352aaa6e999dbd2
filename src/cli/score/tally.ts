import type { IssueCode } from '../../core/issue-codes.js'
import { describeIssue } from '../../core/messages/index.js'
import type { Language } from '../../core/text.js'
import type { CriticalState } from '../../core/words.js'
import type { AssessmentResult } from '../../results/result.js'
import { type Io, printable, writeLine } from '../io.js'
import { say } from '../words.js'
import type { Columns, ItemColumn } from './columns.js'

const LISTED = 50

/** Counts what happened to every row and lists problems by row, column and code; never a value, never a name. */
export interface RunTally {
  read: number
  scored: number
  rejected: number
  /** rows left out because another row of the same respondent counts */
  duplicates: number
  blank: number
  withoutKey: number
  endorsed: number
  unreadable: number
  unknown: number
  readonly warnings: Map<string, number>
}

export function createTally(): RunTally {
  return {
    ...{ read: 0, scored: 0, rejected: 0, duplicates: 0, blank: 0, withoutKey: 0 },
    ...{ endorsed: 0, unreadable: 0, unknown: 0, warnings: new Map() },
  }
}

/** Counts the critical states of one row, scored or left out. */
export function countStates(tally: RunTally, states: ReadonlySet<CriticalState>): void {
  if (states.has('endorsed')) tally.endorsed += 1
  if (states.has('unreadable')) tally.unreadable += 1
  if (states.has('unknown')) tally.unknown += 1
}

/** One scored row as the lists on standard error see it. */
export interface ScoredRow {
  readonly row: number
  readonly result: AssessmentResult
  /** columns whose cell nobody declared */
  readonly unread: readonly ItemColumn[]
}

/** Lists what was wrong in one scored row, each code at most 50 times a run; what holds for the whole file is only counted. */
export async function reportRow(io: Io, tally: RunTally, columns: Columns, scored: ScoredRow, lang: Language): Promise<void> {
  const { row, result, unread } = scored
  tally.scored += 1
  countStates(tally, new Set(result.criticalItems.map(({ state }) => state)))
  const where = say('row', lang, { row })
  const list = async (code: string, place: string, listed: boolean): Promise<void> => {
    const seen = (tally.warnings.get(code) ?? 0) + 1
    tally.warnings.set(code, seen)
    if (listed && seen <= LISTED) await writeLine(io.stderr, `${where}${place}: ${code}`)
  }
  for (const { name } of unread) await list('import/value-unknown', `, ${say('column', lang, { column: printable(name) })}`, true)
  for (const { code, path } of result.warnings) {
    await list(code, columnOf(columns, path, lang), /^\/(responses|respondent|administeredAt)/.test(path))
  }
}

/** The file's column an issue is about, if its path names an item. */
function columnOf(columns: Columns, path: string, lang: Language): string {
  const id = /^\/responses\/([^/]+)$/.exec(path)?.[1]
  const found = columns.items.find(({ item }) => item.id === id)
  return found === undefined ? '' : `, ${say('column', lang, { column: printable(found.name) })}`
}

/** The closing lines on standard error: rows that add up, critical items, and the sentence every output ends with. */
export async function reportTally(io: Io, tally: RunTally, lang: Language): Promise<void> {
  for (const [code, count] of tally.warnings) {
    if (count > LISTED) await writeLine(io.stderr, say('moreWarnings', lang, { more: count - LISTED, code }))
    const { message, hint } = describeIssue({ code: code as IssueCode, severity: 'warning', path: '', params: {} }, lang)
    await writeLine(io.stderr, `${code} × ${count}: ${message.replaceAll(/["“]?\?["”]?/g, '…')}${hint === undefined ? '' : ` ${hint}`}`)
  }
  const { read, scored, rejected, duplicates, blank, withoutKey, endorsed, unreadable, unknown } = tally
  if (withoutKey > 0) await writeLine(io.stderr, say('noKey', lang, { rows: withoutKey }))
  if (blank > 0) await writeLine(io.stderr, say('blankLines', lang, { blank }))
  await writeLine(io.stderr, say('critical', lang, { endorsed, unreadable, unknown }))
  await writeLine(io.stderr, say(duplicates > 0 ? 'countsWithDuplicates' : 'counts', lang, { read, scored, rejected, duplicates }))
  await writeLine(io.stderr, say('notice', lang))
}
