import type { MappingDefinition, SourceMapping, UnsureReason } from '../../../core/definition.js'
import { readGrade } from '../../../core/grade.js'
import type { SourceName } from '../../layout.js'
import { dateReader, durationSeconds, instantReader } from '../dates.js'
import { foldValue } from '../fold.js'
import type { Preset } from '../presets/preset.js'
import type { SurveyColumn } from './survey-table.js'

/** Names under which a source is looked for: the whole name, or a word in the question's text. */
const NAMES: readonly (readonly [SourceName, readonly string[], RegExp])[] = [
  [
    'key',
    ['key', 'id', 'respondent', 'student_id', 'studentid', 'pupil_id', '编号', '学号', '学生编号', '学籍号'],
    /学号|学生编号|学籍号|student (?:id|number|code)|pupil (?:id|code)/iu,
  ],
  ['grade', ['grade', '年级', 'year group'], /年级|\bgrade\b/iu],
  ['class', ['class', '班级'], /班级|\bclass\b/iu],
  ['sex', ['sex', 'gender', '性别'], /性别|\b(?:sex|gender)\b/iu],
  ['birthDate', ['birth_date', 'birthdate', 'date of birth', 'dob', '出生日期', '生日'], /出生日期|date of birth/iu],
  ['ageMonths', ['age_months'], /age in months|月龄/iu],
  ['administeredAt', ['administered_at'], /^administered at$/iu],
  ['informant', ['informant', '填写人'], /填写人|who is answering/iu],
]
/** Names of which nobody need be asked whether they mean what they say. */
const PLAIN = new Set([
  'key',
  'id',
  'grade',
  'sex',
  'birth_date',
  'age_months',
  'administered_at',
  '学号',
  '年级',
  '性别',
  '编号',
  'class',
  '班级',
])
const DATES: readonly string[] = ['YYYY/M/D', 'D.M.YYYY', 'M/D/YYYY', 'D/M/YYYY', 'YYYY年M月D日', 'YYYY.M.D']
const SEX_WORDS = new Map<string, 'F' | 'M'>([
  ...['f', 'female', 'girl', 'woman', '女', '女生', '女性', '女孩'].map((word): [string, 'F'] => [word, 'F']),
  ...['m', 'male', 'boy', 'man', '男', '男生', '男性', '男孩'].map((word): [string, 'M'] => [word, 'M']),
])

/** `student_number` is read as `student number`. */
const plain = (text: string): string => text.replaceAll('_', ' ')

/** Does a column tell about the respondent by its name or question? Such columns are never taken for items by number. */
export function tellsOfRespondent({ name, text }: SurveyColumn): boolean {
  return NAMES.some(
    ([, exact, word]) => exact.some((each) => foldValue(each) === foldValue(name)) || word.test(plain(name)) || word.test(plain(text)),
  )
}

/** Zones without summer time, by the names Qualtrics writes into its third header row. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UTC: 'Z', GMT: 'Z', 'Etc/UTC': 'Z', 'Asia/Shanghai': '+08:00', 'Asia/Hong_Kong': '+08:00', 'Asia/Taipei': '+08:00' },
  ...{ 'Asia/Singapore': '+08:00', 'Asia/Tokyo': '+09:00', 'Asia/Seoul': '+09:00', 'Asia/Kolkata': '+05:30' },
}

/** `{"ImportId":"startDate","timeZone":"Asia/Shanghai"}` */
function statedZone(column: SurveyColumn): string | undefined {
  const name = /"timeZone"\s*:\s*"([^"]+)"/.exec(column.importId)?.[1] ?? ''
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined
}

type Draft = Exclude<SourceMapping, string>

export interface SourceProposals {
  readonly sources: NonNullable<MappingDefinition['sources']>
  readonly sexes: Readonly<Record<string, 'F' | 'M'>>
}

/** The first format that reads every date of the column; doubtful where another reads them all as well. */
function dateFormat(
  column: SurveyColumn,
  formats: readonly string[],
  instant: boolean,
): { readonly format?: string; readonly why: readonly UnsureReason[] } {
  const texts = [...column.counts.keys()]
  const reads = (format: string | undefined): boolean =>
    texts.length > 0 && texts.every((text) => (instant ? instantReader(format, undefined) : dateReader(format))(text) !== null)
  if (reads(undefined)) return { why: [] }
  const fitting = formats.filter(reads)
  // D/M and M/D disagree; another width of the same order does not.
  const orders = new Set(fitting.map((format) => format.replaceAll(/([YMDHhms])\1*/g, '$1')))
  const [format] = fitting
  if (format === undefined) return { why: ['date-format'] }
  return { format, why: orders.size > 1 ? ['date-format'] : [] }
}

function hasZone(column: SurveyColumn, format: string | undefined): boolean {
  return [...column.counts.keys()].every((text) => /(?:Z|[+-]\d{2}:\d{2})$/.test(instantReader(format, undefined)(text) ?? ''))
}

/**
 * What is known of the vendor's own columns, then names and question texts, gives where key, grade, sex, dates and durations stand.
 * Numbers of choices (`positions`) say nothing about grade or sex until a person says what each means.
 */
export function proposeSources(
  columns: readonly SurveyColumn[],
  preset: Preset | undefined,
  values: NonNullable<MappingDefinition['values']>,
  taken: ReadonlySet<number>,
): SourceProposals {
  const sources = new Map<SourceName, Draft>()
  let sexes: Readonly<Record<string, 'F' | 'M'>> = {}
  const add = (name: SourceName, column: SurveyColumn, guessed: boolean, formats: readonly string[], timeZone?: string): void => {
    const why = new Set<UnsureReason>(guessed ? [name === 'key' ? 'key-guessed' : 'name-resembles'] : [])
    const draft: { -readonly [property in keyof Draft]: Draft[property] } = { column: column.reference }
    const labels = new Map((column.about?.valueLabels ?? []).map(({ value, label }) => [String(value), label]))
    const chosen = [...column.counts.keys()].map((text) => labels.get(text) ?? text)
    const numbers = chosen.every((text) => /^\d{1,2}$/.test(text))
    const numbered =
      preset !== undefined && chosen.length <= 6 && chosen.every((text) => Number(text) >= 1 && Number(text) <= chosen.length)
    const positions = numbers && (values === 'positions' || values === 'scores' || numbered)
    if (name === 'birthDate' || name === 'administeredAt') {
      const instant = name === 'administeredAt'
      const found = dateFormat(column, instant ? [...formats, ...DATES.map((each) => `${each} H:mm:ss`)] : DATES, instant)
      for (const each of found.why) why.add(each)
      if (found.format !== undefined) draft.dateFormat = found.format
      const stated = statedZone(column)
      if (instant && (stated ?? timeZone) !== undefined) draft.timeZone = stated ?? timeZone ?? ''
      if (instant && stated === undefined && !hasZone(column, found.format)) why.add('time-zone')
    } else if (name === 'durationSeconds') {
      if (!chosen.every((text) => durationSeconds(text) !== null)) why.add('unit-unknown')
    } else if (name === 'grade') {
      const readings = chosen.map((text) => readGrade(text))
      if (positions) why.add('by-position')
      else if (readings.some((reading) => !reading.ok && reading.code === 'respondent/grade-ambiguous'))
        sources.set('schoolSystem', { value: '6-3-3', state: 'unsure', why: ['school-system'] })
      else if (readings.some((reading) => !reading.ok)) why.add('words-guessed')
    } else if (name === 'sex') {
      if (positions) why.add('by-position')
      sexes = Object.fromEntries(
        chosen.flatMap((text) => (SEX_WORDS.has(foldValue(text)) ? [[text, SEX_WORDS.get(foldValue(text)) ?? 'F']] : [])),
      )
      if (!positions && Object.keys(sexes).length === 0) why.add('words-guessed')
    } else if (name === 'informant') why.add('words-guessed')
    if (why.size > 0) Object.assign(draft, { state: 'unsure', why: [...why] })
    else draft.state = 'confirmed'
    sources.set(name, draft)
  }
  const free = columns.filter(({ at }) => !taken.has(at))
  for (const [name, exact, word] of NAMES) {
    const open = free.filter(({ metadata }) => !metadata || name === 'key')
    const named = open.find((column) => exact.some((each) => foldValue(each) === foldValue(column.name)))
    const told =
      named ?? open.find(({ name: heading, text, metadata }) => !metadata && (word.test(plain(heading)) || word.test(plain(text))))
    if (told !== undefined) add(name, told, !PLAIN.has(told.name.trim()), [])
  }
  for (const known of preset?.sources ?? []) {
    const column = known.names
      .map((name) => columns.find((each) => each.name.trim() === name && each.filled > 0))
      .find((each) => each !== undefined)
    if (column === undefined || sources.has(known.source)) continue
    // The vendor numbers responses, not pupils.
    add(known.source, column, known.source === 'key', known.dateFormats ?? [], known.timeZone)
  }
  return { sources: Object.fromEntries(sources), sexes }
}
