import { CONTEXT_FACTORS } from './roster.js'

/** Fields of a pupil that stand in one column each. */
export const ROSTER_FIELDS = ['key', 'district', 'school', 'grade', 'class', 'sex', 'birthDate', 'consent', 'screening'] as const
export type RosterField = (typeof ROSTER_FIELDS)[number]

/** Headers under which a field is found, folded: without blanks, hyphens and underscores, in lower case. */
const NAMES: Readonly<Record<RosterField, readonly string[]>> = {
  key: ['key', 'id', 'pupilkey', 'studentkey', 'studentid', '编号', '学号', '学籍号', '学生编号'],
  district: ['district', '区县', '区', '学区'],
  school: ['school', '学校'],
  grade: ['grade', '年级'],
  class: ['class', '班级', '班'],
  sex: ['sex', 'gender', '性别'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', '出生日期', '生日'],
  consent: ['consent', '知情同意', '同意'],
  screening: ['screening', 'notscreened', '未测原因', '未参加原因'],
}

const FACTOR_NAMES: Readonly<Record<(typeof CONTEXT_FACTORS)[number], readonly string[]>> = {
  'learning-difficulty': ['学习困难', '学困'],
  poverty: ['贫困', '家庭困难', '经济困难'],
  'single-parent': ['单亲', '单亲家庭'],
  'illness-or-disability': ['疾病或残疾', '残疾', '疾病', '病残'],
  'left-behind': ['留守', '留守儿童'],
  migrant: ['流动', '随迁', '流动儿童', '随迁子女'],
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')

export interface RosterColumns {
  readonly fields: ReadonlyMap<RosterField, number>
  readonly context: ReadonlyMap<string, number>
  /** role of an informant → column of pseudonyms, several separated by a semicolon */
  readonly informants: ReadonlyMap<'parent' | 'teacher' | 'caregiver', number>
}

/** Which column holds what: by the host's own mapping first, then by usual headers in English and Chinese. */
export function findColumns(
  headers: readonly string[],
  mapping: Readonly<Partial<Record<RosterField, string>>> = {},
  factors: Readonly<Record<string, string>> = {},
): RosterColumns {
  const folded = headers.map(fold)
  const find = (names: readonly string[]): number => folded.findIndex((header) => names.map(fold).includes(header))
  const fields = ROSTER_FIELDS.map((field) => {
    const named = mapping[field]
    return [field, named === undefined ? find(NAMES[field]) : headers.indexOf(named)] as const
  })
  const usual = CONTEXT_FACTORS.map((factor) => [factor, find([factor, ...FACTOR_NAMES[factor]])] as const)
  const own = Object.entries(factors).map(([factor, header]) => [factor, headers.indexOf(header)] as const)
  const informants = [
    ['parent', find(['parent', '家长'])],
    ['teacher', find(['teacher', '教师', '老师'])],
    ['caregiver', find(['caregiver', '照护者', '监护人'])],
  ] as const
  return {
    fields: new Map(fields.filter(isFound)),
    context: new Map([...usual, ...own].filter(isFound)),
    informants: new Map(informants.filter(isFound)),
  }
}

function isFound<T extends readonly [unknown, number]>([, at]: T): boolean {
  return at >= 0
}
