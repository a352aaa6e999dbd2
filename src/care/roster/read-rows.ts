import { parseCalendarDate } from '../../core/calendar.js'
import { readGrade } from '../../core/grade.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { SchoolSystem, Sex } from '../../core/words.js'
import type { ConsentState, ContextState } from '../conditions/evidence.js'
import { checkRoster, hasExponent } from './check.js'
import { findColumns, type RosterColumns, type RosterField } from './columns.js'
import type { Roster, RosterPupil } from './roster.js'

/** A table as plain records, whatever file it came from: CSV, a sheet, a data base. */
export interface RosterTable {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly unknown[]; readonly unreadable?: boolean }[]
}

export interface RosterOptions {
  /** day on which the table holds, YYYY-MM-DD */
  readonly asOf: string
  readonly schoolSystem?: SchoolSystem
  /** header of a field, where it is not a usual one */
  readonly columns?: Readonly<Partial<Record<RosterField, string>>>
  /** circumstance of the policy → its header, beside the usual six */
  readonly context?: Readonly<Record<string, string>>
}

const WORDS = {
  sex: { F: ['f', 'female', '女'], M: ['m', 'male', '男'] },
  consent: {
    given: ['given', 'yes', 'y', '同意', '是', '1'],
    declined: ['declined', 'no', 'n', '不同意', '拒绝', '否', '0'],
    missing: ['missing'],
    'not-required': ['not-required', '无需', '不需要'],
  },
  context: { yes: ['yes', 'y', 'true', '是', '有', '1'], no: ['no', 'n', 'false', '否', '无', '0'], unknown: ['unknown', '不详', '未知'] },
  screening: {
    absent: ['absent', '缺席', '缺勤', '请假'],
    declined: ['declined', '本人拒绝'],
    'guardian-declined': ['guardian-declined', '家长拒绝', '监护人拒绝'],
    exempt: ['exempt', '免测'],
    moved: ['moved', '转学', '转出'],
    'not-screened': ['not-screened', '未测'],
  },
} as const

/**
 * Reads a table of pupils. A row without a key, whose key lost digits in a spreadsheet, or whose key stands above already is left out
 * and named by its number (errors): nothing is guessed. Any other value that cannot be read counts as unknown and is named; an empty
 * circumstance is unknown, never no, and an empty consent is missing, never given. Rows, columns and words are told, no key or name.
 */
export function readRosterRows(
  { headers, rows }: RosterTable,
  options: RosterOptions,
): { readonly roster: Roster; readonly issues: readonly Issue[] } {
  const columns = findColumns(headers, options.columns, options.context)
  const issues: Issue[] = []
  for (const column of ['key', 'school', 'grade', 'class'] as const)
    if (!columns.fields.has(column))
      issues.push(issue('roster/column-missing', '/header', { column }, column === 'key' ? 'error' : 'warning'))
  const pupils: RosterPupil[] = []
  const firstRows = new Map<string, number>()
  const places: number[] = []
  for (const each of rows) {
    const key = readKey(each, columns, issues)
    if (key === undefined) continue
    const first = firstRows.get(key)
    if (first !== undefined) issues.push(issue('roster/duplicate-key', pointer('/rows', each.row), { rows: [first, each.row] }))
    else {
      firstRows.set(key, each.row)
      places.push(each.row)
      pupils.push(readPupil(key, each, columns, options, issues))
    }
  }
  const roster: Roster = {
    format: 'psyscore/roster',
    formatVersion: 1,
    asOf: options.asOf,
    schoolSystem: options.schoolSystem ?? null,
    pupils,
  }
  if (parseCalendarDate(options.asOf) === null) issues.push(issue('roster/structure', '/asOf', { problem: 'date', property: 'asOf' }))
  return { roster, issues: [...issues, ...checkRoster(roster).map((found) => inRow(found, places))] }
}

type Row = RosterTable['rows'][number]

/** The same finding with the row of the table instead of the place in the roster. */
function inRow(found: Issue, places: readonly number[]): Issue {
  const [, , at, field] = found.path.split('/')
  return { ...found, path: pointer('/rows', places[Number(at)] ?? 0, field ?? '') }
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.normalize('NFKC').trim() : typeof cell === 'number' ? String(cell) : ''
}

function readKey({ row, cells, unreadable }: Row, columns: RosterColumns, issues: Issue[]): string | undefined {
  const path = pointer('/rows', row, 'key')
  const refuse = (code: 'roster/row-unreadable' | 'roster/key-missing' | 'roster/digits-lost', params: Issue['params'] = {}): undefined => {
    issues.push(issue(code, path, params))
    return undefined
  }
  if (unreadable === true) return refuse('roster/row-unreadable')
  const at = columns.fields.get('key')
  const cell = at === undefined ? undefined : cells[at]
  if (typeof cell === 'number' && (!Number.isSafeInteger(cell) || Math.abs(cell) >= 1e15))
    return refuse('roster/digits-lost', { why: 'long' })
  const key = textOf(cell)
  if (key === '') return refuse('roster/key-missing')
  return hasExponent(key) ? refuse('roster/digits-lost', { why: 'exponent' }) : key
}

function readPupil(key: string, { row, cells }: Row, columns: RosterColumns, options: RosterOptions, issues: Issue[]): RosterPupil {
  const cell = (field: RosterField): string => textOf(cells[columns.fields.get(field) ?? -1])
  const word = <Word extends string>(text: string, column: string, words: Readonly<Record<Word, readonly string[]>>): Word | null => {
    if (text === '') return null
    const found = Object.entries<readonly string[]>(words).find(([name, known]) => name === text || known.includes(text.toLowerCase()))
    if (found !== undefined) return found[0] as Word
    issues.push(issue('roster/value-unknown', pointer('/rows', row, column), { column, allowed: Object.keys(words) }, 'warning'))
    return null
  }
  const context = [...columns.context].map(([factor, at]): readonly [string, ContextState] => [
    factor,
    word<ContextState>(textOf(cells[at]), factor, WORDS.context) ?? 'unknown',
  ])
  return {
    key,
    district: cell('district') || null,
    school: cell('school') || null,
    grade: gradeOf(cell('grade'), row, options.schoolSystem, issues),
    class: cell('class') || null,
    sex: word<Sex>(cell('sex'), 'sex', WORDS.sex),
    birthDate: birthDateOf(cell('birthDate'), row, issues),
    consent: word<ConsentState>(cell('consent'), 'consent', WORDS.consent) ?? 'missing',
    context: Object.fromEntries(context),
    informants: [...columns.informants].flatMap(([role, at]) =>
      textOf(cells[at])
        .split(/[;；]/)
        .map((rater) => rater.trim())
        .filter((rater) => rater !== '')
        .map((rater) => ({ role, rater })),
    ),
    screening: word(cell('screening'), 'screening', WORDS.screening),
  }
}

function gradeOf(text: string, row: number, system: SchoolSystem | undefined, issues: Issue[]): number | null {
  if (text === '') return null
  const reading = readGrade(text, system)
  if (reading.ok) return reading.grade
  const why = reading.code === 'respondent/grade-ambiguous' ? { why: 'ambiguous' } : {}
  issues.push(issue('roster/grade', pointer('/rows', row, 'grade'), why, 'warning'))
  return null
}

/** YYYY-MM-DD, and with slashes, dots or 年月日 and without leading zeros; years always with four digits. */
function birthDateOf(text: string, row: number, issues: Issue[]): string | null {
  if (text === '') return null
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T00:00:00)?$/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (parseCalendarDate(date) !== null) return date
  issues.push(issue('roster/birth-date', pointer('/rows', row, 'birthDate'), {}, 'warning'))
  return null
}
