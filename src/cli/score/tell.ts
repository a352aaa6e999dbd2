import { criticalFields } from '../../batch/run/critical.js'
import type { Place } from '../../batch/run/duplicates.js'
import type { RunOutcome } from '../../batch/run/run-study.js'
import type { ScannedInput, ScannedStudy } from '../../batch/run/study.js'
import type { InputTally, RowCounts } from '../../batch/run/tally.js'
import { ROW_COUNTS } from '../../batch/run/tally.js'
import type { Issue } from '../../core/issue.js'
import type { IssueCode } from '../../core/issue-codes.js'
import { describeIssue } from '../../core/messages/index.js'
import type { Language } from '../../core/text.js'
import { type Io, printable, writeLine } from '../io.js'
import { reportIssue } from '../report.js'
import { type SentenceKey, say } from '../words.js'

/** Rows listed of each kind on standard error. */
const LISTED = 50
const NAMES = 20

function names(list: readonly string[]): string {
  const shown = list.slice(0, NAMES).map(printable).join(', ')
  return list.length > NAMES ? `${shown}, … (${list.length})` : shown
}

/** `file: ` where there are several inputs. */
function placeOf(study: Pick<ScannedStudy, 'inputs'>, { input }: Pick<ScannedInput, 'input'>): string {
  return study.inputs.length > 1 ? `${printable(input.name)}: ` : ''
}

/** What the header says: columns used for nothing, items without a column. */
export async function tellColumns(io: Io, scanned: ScannedStudy, lang: Language): Promise<void> {
  for (const each of scanned.inputs) {
    const place = placeOf(scanned, each)
    const { layouts, table, name } = each.input
    const used = layouts.filter(({ items }) => items.length > 0)
    const [first, ...others] = used.map(({ unused }) => unused)
    const unused = (first ?? []).filter((column) => others.every((list) => list.includes(column)))
    if (unused.length > 0 && table.columns.length > 0)
      await writeLine(io.stderr, `${place}${say('unknownColumns', lang, { columns: names(unused) })}`)
    for (const { instrument, items, absentItems } of layouts) {
      if (items.length === 0) await writeLine(io.stderr, say('absentFromFile', lang, { file: printable(name), instrument: instrument.id }))
      else if (absentItems.length > 0) await writeLine(io.stderr, `${place}${say('itemsAbsent', lang, { items: names(absentItems) })}`)
    }
  }
}

async function tellHints(io: Io, issue: Issue, lang: Language): Promise<void> {
  const { foundMin: found = '', min = '', max } = issue.params
  const hint = (key: SentenceKey, params = {}): Promise<void> => writeLine(io.stderr, `  ${say(key, lang, params)}`)
  if (issue.code === 'import/code-base-suspect') {
    await hint('shiftHint', { found: String(found) })
    if (max === 1 && min === 0) await hint('yesNoHint')
    await hint('asIsHint', { min: String(min) })
  } else if (issue.code === 'import/value-unknown') await hint('unknownHint')
  else if (issue.code === 'import/partial-responses') await hint('partialHint')
}

/** What to do is said once, behind the last of a run of issues that have the same code. */
function isLastOfKind(issues: readonly Issue[], at: number): boolean {
  return issues[at]?.code !== issues[at + 1]?.code
}

/** Why a run stopped, and how to declare what is meant. */
export async function tellStop(io: Io, { scanned, findings }: RunOutcome, where: string, lang: Language): Promise<void> {
  for (const each of scanned.inputs) {
    const place = placeOf(scanned, each).slice(0, -2)
    for (const [i, stop] of each.stops.entries()) {
      const last = isLastOfKind(each.stops, i)
      await reportIssue(io, stop, lang, place, last)
      if (last) await tellHints(io, stop, lang)
    }
    const duplicates = each.stops.filter(({ code }) => code === 'import/duplicate-respondent')
    const groups = Number(duplicates[0]?.params.groups ?? 0)
    if (groups > duplicates.length) await writeLine(io.stderr, say('moreDuplicates', lang, { more: groups - duplicates.length }))
    if (groups > 0) await writeLine(io.stderr, `  ${say('duplicatesHint', lang)}`)
  }
  await tellWarnings(io, scanned, lang)
  await writeLine(io.stderr, say('swept', lang, { rows: findings.rows, where }))
  await tellAbsentCritical(io, scanned, lang)
  await writeLine(io.stderr, say('stopped', lang))
}

/** What is only for the curious stands in the run report; another encoding than UTF-8 is said. */
function isTold({ severity, code, params }: Issue): boolean {
  return severity !== 'info' || (code === 'import/encoding-used' && !/^utf-?8$/i.test(String(params.encoding)))
}

async function tellWarnings(io: Io, scanned: ScannedStudy, lang: Language): Promise<void> {
  for (const each of scanned.inputs) {
    const told = each.warnings.filter(isTold)
    for (const [i, warning] of told.entries())
      await reportIssue(io, warning, lang, placeOf(scanned, each).slice(0, -2), isLastOfKind(told, i))
  }
}

async function tellAbsentCritical(io: Io, scanned: ScannedStudy, lang: Language): Promise<void> {
  for (const each of scanned.inputs) {
    const items = each.input.layouts.flatMap((layout) => (layout.items.length === 0 ? [] : criticalFields(layout).absent))
    if (items.length > 0) await writeLine(io.stderr, `${placeOf(scanned, each)}${say('criticalAbsent', lang, { items: items.join(', ') })}`)
  }
}

/** Every row that another row of the same respondent replaces: all of them, or the first when a file lists them. */
export async function tellLosers(io: Io, scanned: ScannedStudy, listed: boolean, lang: Language): Promise<void> {
  for (const [at, each] of scanned.inputs.entries()) {
    const place = placeOf(scanned, each)
    const rowOf = ({ input, row }: Place): string | number =>
      input === at ? row : `${printable(scanned.inputs[input]?.input.name ?? '')} ${row}`
    let told = 0
    for (const [row, kept] of each.losers) {
      told += 1
      if (listed && told > LISTED) break
      await writeLine(
        io.stderr,
        `${place}${kept === null ? say('duplicateRejected', lang, { row }) : say('duplicateLeftOut', lang, { row, kept: rowOf(kept) })}`,
      )
    }
    if (listed && each.losers.size > LISTED)
      await writeLine(io.stderr, `${place}${say('moreRows', lang, { more: each.losers.size - LISTED })}`)
    for (const { row, issue } of each.facts.broken.first.slice(0, LISTED))
      if (issue !== undefined) await reportIssue(io, { ...issue, path: '' }, lang, `${place}${say('row', lang, { row })}`)
    const more = each.facts.broken.total - Math.min(LISTED, each.facts.broken.first.length)
    if (more > 0) await writeLine(io.stderr, `${place}${say('moreRows', lang, { more })}`)
  }
}

/** Rows with what was wrong in them: each code at most 50 times; what holds for the whole file is only counted. */
async function tellRows(io: Io, place: string, each: ScannedInput, tally: InputTally, lang: Language): Promise<void> {
  const nameOf = new Map(
    each.input.layouts.flatMap(({ items }) => items.map(({ item, names: columns }) => [item, columns.join(', ')] as const)),
  )
  const column = (item: string): string => {
    const name = nameOf.get(item)
    return name === undefined ? '' : `, ${say('column', lang, { column: printable(name) })}`
  }
  const unknown = [...tally.unknownCells].flatMap(([item, { rows }]) => rows.map((row) => ({ row, item }))).sort((a, b) => a.row - b.row)
  for (const { row, item } of unknown.slice(0, LISTED))
    await writeLine(io.stderr, `${place}${say('row', lang, { row })}${column(item)}: import/value-unknown`)
  for (const [code, { first }] of tally.warnings) {
    for (const { row, path } of first) {
      if (!/^\/(responses|respondent|administeredAt)/.test(path)) continue
      await writeLine(io.stderr, `${place}${say('row', lang, { row })}${column(/^\/responses\/([^/]+)$/.exec(path)?.[1] ?? '')}: ${code}`)
    }
  }
}

async function tellCounted(io: Io, tallies: readonly InputTally[], lang: Language): Promise<void> {
  const counted = new Map<string, number>()
  const add = (code: string, count: number): unknown => counted.set(code, (counted.get(code) ?? 0) + count)
  for (const { unknownCells, warnings } of tallies) {
    for (const { count } of unknownCells.values()) add('import/value-unknown', count)
    for (const [code, { count }] of warnings) add(code, count)
  }
  for (const [code, count] of counted) {
    if (count > LISTED) await writeLine(io.stderr, say('moreWarnings', lang, { more: count - LISTED, code }))
    const { message, hint } = describeIssue({ code: code as IssueCode, severity: 'warning', path: '', params: {} }, lang)
    await writeLine(io.stderr, `${code} × ${count}: ${message.replaceAll(/["“]?\?["”]?/g, '…')}${hint === undefined ? '' : ` ${hint}`}`)
  }
}

/** The parts of the sum that are always told; the others only where there are any. */
const ALWAYS: ReadonlySet<keyof RowCounts> = new Set(['scored', 'rejected'])

export function countsLine(counts: RowCounts, lang: Language): string {
  const parts = ROW_COUNTS.filter((name) => ALWAYS.has(name) || counts[name] > 0)
  return say('counts', lang, { read: counts.read, parts: parts.map((name) => say(name, lang, { count: counts[name] })).join(' + ') })
}

/** The closing lines: what was listed, critical items, rows that add up, and the sentence every output ends with. */
export async function tellDone(io: Io, { scanned, tallies, report }: RunOutcome, lang: Language): Promise<void> {
  for (const [i, each] of scanned.inputs.entries()) {
    const tally = tallies[i]
    if (tally !== undefined) await tellRows(io, placeOf(scanned, each), each, tally, lang)
  }
  await tellAbsentCritical(io, scanned, lang)
  await tellWarnings(io, scanned, lang)
  await tellCounted(io, tallies, lang)
  const withoutKey = tallies.reduce((sum, tally) => sum + tally.withoutKey, 0)
  if (withoutKey > 0) await writeLine(io.stderr, say('noKey', lang, { rows: withoutKey }))
  const { endorsed, unreadable, unknown } = report.critical
  await writeLine(io.stderr, say('critical', lang, { endorsed, unreadable, unknown }))
  if (scanned.inputs.length > 1) {
    for (const { name, counts } of report.inputs)
      if (counts !== null) await writeLine(io.stderr, `${printable(name)}: ${countsLine(counts, lang)}`)
  }
  if (report.counts !== null) await writeLine(io.stderr, countsLine(report.counts, lang))
  await writeLine(io.stderr, say('notice', lang))
}
