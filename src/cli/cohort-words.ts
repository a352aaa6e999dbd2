import type { CohortMean, CohortSummary, CohortVariable } from '../care/cohort/cohort.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import { type Language, localize } from '../core/text.js'

const TEXTS = {
  operational: { en: 'full counts, for the role named below only', 'zh-CN': '完整人数，仅供下列角色使用' },
  internal: {
    en: 'inside the school or district only; nothing below 5, and what would give it away, is shown',
    'zh-CN': '仅限校内或区内；少于 5 人者及可推出者均不显示',
  },
  public: {
    en: 'may be published; nothing below 10, and what would give it away, is shown',
    'zh-CN': '可公开；少于 10 人者及可推出者均不显示',
  },
  hidden: { en: 'hidden', 'zh-CN': '隐去' },
  nobody: { en: 'nobody yet', 'zh-CN': '暂无' },
  unknown: { en: 'unknown', 'zh-CN': '未知' },
  invited: { en: 'invited', 'zh-CN': '应测' },
  answered: { en: 'answered', 'zh-CN': '已答' },
  all: { en: 'all pupils', 'zh-CN': '全体学生' },
  notice: {
    en: 'A screening result is never a diagnosis, of a group as of a pupil.',
    'zh-CN': '筛查结果不是诊断，对个人和群体都是如此。',
  },
  rules: {
    en: 'Of the pupils whose alert was decided, those whom it found in need of care (95 % interval), by rule',
    'zh-CN': '各规则预警中已作判断的学生，确需关怀者所占比例（95% 区间）',
  },
  undecided: { en: 'not yet decided', 'zh-CN': '尚未判断' },
  before: { en: 'before', 'zh-CN': '上次' },
  paired: { en: 'same pupils, change', 'zh-CN': '同一批学生的变化' },
  mean: { en: 'mean', 'zh-CN': '均值' },
  'by:district': { en: 'district', 'zh-CN': '区县' },
  'by:school': { en: 'school', 'zh-CN': '学校' },
  'by:stage': { en: 'stage', 'zh-CN': '学段' },
  'by:grade': { en: 'grade', 'zh-CN': '年级' },
  'by:class': { en: 'class', 'zh-CN': '班级' },
  'by:sex': { en: 'sex', 'zh-CN': '性别' },
  coverage: { en: 'forms that came back', 'zh-CN': '收回的问卷' },
  'not-screened': { en: 'no form, why', 'zh-CN': '无问卷的原因' },
  level: { en: 'level', 'zh-CN': '级别' },
  'care:judged': { en: 'judged by a professional', 'zh-CN': '已由专业人员研判' },
  'care:in-care': { en: 'in care', 'zh-CN': '跟进中' },
  'care:referred': { en: 'referred', 'zh-CN': '已转介' },
  'care:overdue': { en: 'nobody has answered the alert in time', 'zh-CN': '预警逾期未回应' },
  'pattern:straight-line': { en: 'the same answer to every item of a form keyed both ways', 'zh-CN': '含反向题的问卷各题答案完全相同' },
  'is:screened': { en: 'complete', 'zh-CN': '完整' },
  'is:partial': { en: 'with gaps', 'zh-CN': '有缺答' },
  'is:invalid': { en: 'could not be understood', 'zh-CN': '无法采信' },
  'is:not-screened': { en: 'reason not known', 'zh-CN': '原因不明' },
  'is:absent': { en: 'absent', 'zh-CN': '缺席' },
  'is:declined': { en: 'declined', 'zh-CN': '本人拒绝' },
  'is:guardian-declined': { en: 'guardian declined', 'zh-CN': '监护人拒绝' },
  'is:exempt': { en: 'exempt', 'zh-CN': '免测' },
  'is:moved': { en: 'moved away', 'zh-CN': '已转出' },
  'is:none': { en: 'no alert', 'zh-CN': '无预警' },
} as const

export type CohortSentence = keyof typeof TEXTS

/** What is said about figures, with the labels of the policy where there is one. */
export interface CohortWords {
  say(key: CohortSentence): string
  attribute(by: string): string
  variable(variable: CohortVariable): string
  category(variable: CohortVariable, category: string): string
  mean(mean: CohortMean): string
  rule(rule: CohortSummary['rules'][number]): string
}

export function cohortWords(language: Language, policy?: PolicyDefinition): CohortWords {
  const known = (key: string): string | undefined => (Object.hasOwn(TEXTS, key) ? TEXTS[key as CohortSentence][language] : undefined)
  const scale = ({ instrument, version, informant, scale: name }: Partial<CohortVariable>): string =>
    [`${instrument ?? ''} ${version ?? ''}`, informant, name].join(', ')
  return {
    say: (key) => TEXTS[key][language],
    attribute: (by) => known(`by:${by}`) ?? by,
    variable: (variable) => known(variable.id) ?? `${scale(variable)}, ${variable.bandSet ?? ''}`,
    category({ kind }, category) {
      if (kind === 'coverage' || kind === 'not-screened' || category === 'none') return known(`is:${category}`) ?? category
      const label = kind === 'level' ? policy?.levels.find(({ code }) => code === category)?.label : undefined
      return label === undefined ? category : localize(label, language)
    },
    mean: (mean) => `${TEXTS.mean[language]}: ${scale(mean)} (${mean.stage})`,
    rule({ policy: id, rule, version }) {
      const label = policy?.id === id ? policy.rules.find((each) => each.id === rule && each.version === version)?.label : undefined
      return label === undefined ? rule : `${localize(label, language)} (${rule})`
    },
  }
}
