import type { Language } from '../core/text.js'

const SENTENCES = {
  clean: { en: 'no problems', 'zh-CN': '没有问题' },
  counted: { en: '{errors} errors, {warnings} warnings', 'zh-CN': '{errors} 个错误，{warnings} 个警告' },
  describes: {
    en: '{levels} levels · {rules} rules · {protocols} staged screenings · {duties} duties',
    'zh-CN': '{levels} 个级别 · {rules} 条规则 · {protocols} 个分阶段流程 · {duties} 项常规职责',
  },
  basisResults: { en: 'tried on {pupils} pupils over {weeks} weeks', 'zh-CN': '以 {pupils} 名学生、{weeks} 周的结果试算' },
  basisExpected: { en: 'expected for {pupils} pupils over {weeks} weeks', 'zh-CN': '按 {pupils} 名学生、{weeks} 周估算' },
  flagged: { en: 'flagged by any rule', 'zh-CN': '被任一规则标出' },
  levels: { en: 'gravest level', 'zh-CN': '最重级别' },
  rules: { en: 'rule', 'zh-CN': '规则' },
  pupils: { en: 'pupils', 'zh-CN': '学生' },
  alone: { en: 'by it alone', 'zh-CN': '仅由它标出' },
  open: { en: 'open', 'zh-CN': '未能判定' },
  secondLook: { en: 'second look', 'zh-CN': '复看' },
  schools: { en: 'school', 'zh-CN': '学校' },
  weeks: { en: 'week', 'zh-CN': '周' },
  accuracy: {
    en: '{rule} at a base rate of {base}: true positives {true}, false positives {false}, of the flagged {ppv} have it ({source})',
    'zh-CN': '{rule}，基础率 {base}：真阳性 {true}，假阳性 {false}，被标出者中 {ppv} 确有（{source}）',
  },
  staff: { en: 'hours a week', 'zh-CN': '每周工时' },
  has: { en: '{needed} needed, {has} there', 'zh-CN': '需要 {needed}，现有 {has}' },
  hasNot: { en: '{needed} needed, none declared', 'zh-CN': '需要 {needed}，未申报' },
  over: { en: 'above capacity', 'zh-CN': '超出能力' },
  chance: {
    en: 'by chance alone, with {share} beyond the cut on each of {scales} scales: {expected} scales a pupil; any of them in {any} of pupils (r = {r})',
    'zh-CN': '仅由机遇，{scales} 个量表各有 {share} 超过划界分：人均 {expected} 个；{any} 的学生至少一个（r = {r}）',
  },
  withoutShare: {
    en: 'counted as nobody, for want of a share: {rules}',
    'zh-CN': '缺少比例、按无人计：{rules}',
  },
  choice: {
    en: 'Whom a policy flags is a choice. A flag asks for a professional’s judgement and is never a diagnosis.',
    'zh-CN': '标出哪些学生取决于策略的选择。标出只是请专业人员判断，绝不是诊断。',
  },
} as const

export type PolicySentence = keyof typeof SENTENCES

/** A sentence of the policy commands with its slots filled. */
export function sayPolicy(key: PolicySentence, language: Language, slots: Readonly<Record<string, string | number>> = {}): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? '?'))
}
