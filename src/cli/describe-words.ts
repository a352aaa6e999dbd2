import type { Language } from '../core/text.js'
import type { ValidityOutcome } from '../core/words.js'

/** Headings and joints of `psyscore describe` and `psyscore list`. Ids, citations and notes stay as they are written. */
const TEXTS = {
  construct: { en: 'construct: {what}', 'zh-CN': '测量内容：{what}' },
  answeredBy: { en: 'answered by: {who}', 'zh-CN': '填写人：{who}' },
  madeFor: { en: 'made for: {whom}', 'zh-CN': '适用对象：{whom}' },
  ages: { en: 'ages {min}–{max}', 'zh-CN': '{min}–{max} 岁' },
  grade: { en: 'grade {grade}', 'zh-CN': '{grade} 年级' },
  grades: { en: 'grades {min}–{max}', 'zh-CN': '{min}–{max} 年级' },
  items: { en: 'items (labels are ours, not the wording)', 'zh-CN': '条目（为本项目的简称，不是原文）' },
  nItems: { en: '{n} items', 'zh-CN': '{n} 个条目' },
  notScored: { en: 'not scored', 'zh-CN': '不计分' },
  critical: { en: 'critical: {kind} from {codes}', 'zh-CN': '关键条目：{kind}，作答 {codes} 即提示' },
  scales: { en: 'scales', 'zh-CN': '量表' },
  score: { en: '{method} of {what}', 'zh-CN': '{method}：{what}' },
  itemsOf: { en: 'the items of {scales}', 'zh-CN': '{scales} 的条目' },
  reversed: { en: '{item} (reversed)', 'zh-CN': '{item}（反向）' },
  missing: { en: 'missing answers: {policy}', 'zh-CN': '缺失作答：{policy}' },
  variant: { en: 'variant {id}: ', 'zh-CN': '变式 {id}：' },
  bands: {
    en: 'bands (a score equal to a cut belongs to the upper band, unless it says "above")',
    'zh-CN': '等级（分数等于划界分时归入上一等级，除非写明“高于”）',
  },
  isDefault: { en: ' (default)', 'zh-CN': '（默认）' },
  bandsOn: { en: '{id} on {scale} {stage}: {bands}', 'zh-CN': '{id}，依据 {scale} {stage}：{bands}' },
  from: { en: 'from {at} {band}', 'zh-CN': '{at} 起 {band}' },
  above: { en: 'above {at} {band}', 'zh-CN': '高于 {at} {band}' },
  otherCuts: { en: 'other cuts for {n} groups', 'zh-CN': '另有 {n} 组使用不同的划界分' },
  youngest: { en: 'youngest age with accuracy evidence: {years}', 'zh-CN': '有准确性证据的最小年龄：{years}' },
  none: { en: 'none', 'zh-CN': '无' },
  validity: { en: 'validity {id} on {scale}: {cuts}', 'zh-CN': '效度 {id}，依据 {scale}：{cuts}' },
  validityCut: { en: '{outcome} from {at}', 'zh-CN': '{at} 起{outcome}' },
  reliability: {
    en: 'reliability of {scale}: {coefficient} {value} ({population})',
    'zh-CN': '{scale} 的信度：{coefficient} {value}（{population}）',
  },
  norms: { en: 'norms {id}', 'zh-CN': '常模 {id}' },
  blind: { en: 'this form does not ask about: {topics}', 'zh-CN': '本问卷没有询问：{topics}' },
  licence: { en: 'licence: {statement} ({holder}); uses: {uses}', 'zh-CN': '许可：{statement}（{holder}）；可用于：{uses}' },
  permission: { en: 'a permission is needed for: {what}', 'zh-CN': '以下用途须先取得许可：{what}' },
  sources: {
    en: 'sources (V2 two origins, V2c two copies, S1 one source, D derived here, K unverified)',
    'zh-CN': '来源（V2 两个独立来源，V2c 同一来源的两个副本，S1 一个来源，D 由本项目推算，K 未经核实）',
  },
} as const

/** Outcomes of validity scales: an invalid form is another thing than an answer that could not be read. */
const OUTCOMES: Readonly<Record<ValidityOutcome, string>> = { valid: '有效', questionable: '存疑', invalid: '无效', unknown: '未知' }

/** A heading or joint with its particulars filled in. */
export function heading(key: keyof typeof TEXTS, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
}

/** What a validity scale says of a form. */
export function describeOutcome(outcome: ValidityOutcome, language: Language): string {
  return language === 'zh-CN' ? OUTCOMES[outcome] : outcome
}
