import type { SchoolSystem } from './words.js'

/** A grade 1–13 counted from the first year of primary school, or the reason why the words do not name one. */
export type GradeReading =
  | { readonly ok: true; readonly grade: number }
  | { readonly ok: false; readonly code: 'respondent/grade-unreadable' | 'respondent/grade-ambiguous' }

const UNREADABLE: GradeReading = { ok: false, code: 'respondent/grade-unreadable' }
const AMBIGUOUS: GradeReading = { ok: false, code: 'respondent/grade-ambiguous' }

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']
const NUMBER = '(0?[1-9]|1[0-3]|十[一二三]?|[一二三四五六七八九])'
const YEAR = '\\s*(?:年[级級])'

/** 4 · 04 · G7 · Gr. 7 · Grade 7 · 7th grade · 七年级 · 7年级 */
const COUNTED: readonly RegExp[] = [
  new RegExp(`^${NUMBER}(?:${YEAR})?$`),
  new RegExp(`^(?:grade|gr\\.?|g)\\s*${NUMBER}$`),
  new RegExp(`^${NUMBER}(?:st|nd|rd|th)\\s*grade$`),
]
/** 小四 · 小学四年级 · 初二 · 初中二年级 · 初中八年级 · 高一 · 高中一年级 */
const STAGED = new RegExp(`^(小|初|高)([学學中]?)\\s*${NUMBER}(?:${YEAR})?$`)

/** Most schools end with 12; some have a thirteenth year. */
const LAST_GRADE = 13

function numeral(text: string): number {
  const at = NUMERALS.indexOf(text)
  return at >= 0 ? at + 1 : Number(text)
}

function read(grade: number): GradeReading {
  return grade >= 1 && grade <= LAST_GRADE ? { ok: true, grade } : UNREADABLE
}

/** 初一–初四: in 6-3-3 the years 7–9; in 5-4-3 the years 6–9. */
function readJunior(year: number, system: SchoolSystem | undefined): GradeReading {
  if (system === '5-4-3') return read(5 + year)
  if (system === '6-3-3' && year <= 3) return read(6 + year)
  return AMBIGUOUS
}

function readStaged(stage: string, suffix: string, year: number, system: SchoolSystem | undefined): GradeReading {
  const wantedSuffix = stage === '小' ? '学學' : '中'
  if (suffix !== '' && !wantedSuffix.includes(suffix)) return UNREADABLE
  if (stage === '小') return year <= 6 ? read(year) : UNREADABLE
  if (stage === '高' && year <= 3) return read(9 + year)
  if (stage === '初' && year <= 4) return readJunior(year, system)
  // 初中八年级, 高中十一年级: counted from the first year of school, the stage only repeats it.
  const [from, to] = stage === '初' ? [6, 9] : [10, 12]
  return suffix !== '' && year >= from && year <= to ? read(year) : UNREADABLE
}

function readWords(input: string, system: SchoolSystem | undefined): GradeReading {
  // Superscripts and circled digits would fold into plain digits ("1²" into 12): not a grade.
  if (input.length > 32 || /\p{No}/u.test(input)) return UNREADABLE
  const text = input.normalize('NFKC').trim().toLowerCase()
  for (const form of COUNTED) {
    const found = form.exec(text)?.[1]
    if (found !== undefined) return read(numeral(found))
  }
  if (/^[预預]初(?:年[级級])?$/.test(text)) return read(6)
  const staged = STAGED.exec(text)
  if (staged === null) return UNREADABLE
  const [, stage = '', suffix = '', year = ''] = staged
  return readStaged(stage, suffix, numeral(year), system)
}

const MEMO_LIMIT = 512
const memo = new Map<string, GradeReading>()

/**
 * Reads a grade as schools write it: 4, "G7", "Grade 7", 七年级, 小四, 初二, 高一, 预初, with full-width forms.
 *
 * 一年级–十三年级, 小一–小六 and 高一–高三 (10–12) mean the same everywhere. 初一–初四 depend on the school system:
 * 7–9 under `6-3-3` (which has no 初四), 6–9 under `5-4-3`; without a declared system they are `respondent/grade-ambiguous`,
 * and so is 初四 under `6-3-3`. 预初 is grade 6 wherever it is used. Districts that call grade 6 预初 and go on with
 * 初一 = 7 number as `6-3-3` does and declare that. Anything else (a class, a year group of another country, 0, 14) is
 * `respondent/grade-unreadable`; nothing is guessed.
 */
export function readGrade(input: string | number, system?: SchoolSystem): GradeReading {
  if (typeof input === 'number') return Number.isInteger(input) ? read(input) : UNREADABLE
  const key = `${system ?? ''}|${input}`
  const known = memo.get(key)
  if (known !== undefined) return known
  const reading = readWords(input, system)
  if (memo.size < MEMO_LIMIT && input.length <= 32) memo.set(key, reading)
  return reading
}
