import type { Figure } from '../core/definition.js'
import type { Language } from '../core/text.js'

/** Sentences of the methods paragraph. Facts are filled in; nothing is said that the definition does not hold. */
const TEXTS = {
  measured: {
    en: 'To assess {construct}, we used the {title} ({citation}), a {n}-item form answered by: {who}.',
    'zh-CN': '采用{title}（{citation}）测量{construct}，共 {n} 个条目，填写人：{who}。',
  },
  coded: { en: 'Answers were coded {codes}.', 'zh-CN': '作答编码为 {codes}。' },
  recall: { en: 'The form asks about the past {days} days.', 'zh-CN': '问卷询问过去 {days} 天的情况。' },
  engine: {
    en: 'Forms were scored with psyscore {engine} (definition {id} {version}, SHA-256 {hash}; plan {plan}).',
    'zh-CN': '使用 psyscore {engine} 计分（定义 {id} {version}，SHA-256 {hash}；计分方案 {plan}）。',
  },
  scale: { en: '{label} ({n} items, {min}–{max})', 'zh-CN': '{label}（{n} 题，{min}–{max}）' },
  derived: { en: '{label} ({min}–{max})', 'zh-CN': '{label}（{min}–{max}）' },
  scales: { en: 'Scores ({method}): {scales}.', 'zh-CN': '分数（{method}）：{scales}。' },
  stages: {
    en: 'Stage {stage} of {labels} is the {from}, {steps}.',
    'zh-CN': '{labels}的{stage}由{from}换算：{steps}。',
  },
  multiply: { en: 'multiplied by {by}', 'zh-CN': '乘以 {by}' },
  divide: { en: 'divided by {by}', 'zh-CN': '除以 {by}' },
  add: { en: 'plus {by}', 'zh-CN': '加 {by}' },
  round: { en: 'rounded ({mode}, {digits} decimals)', 'zh-CN': '取舍（{mode}，保留 {digits} 位小数）' },
  reversed: { en: 'Reverse-keyed items: {items}.', 'zh-CN': '反向计分条目：{items}。' },
  completeOnly: {
    en: '{labels}: scored only when every applicable item was answered ({source}).',
    'zh-CN': '{labels}：所有适用条目均作答时才计分（{source}）。',
  },
  prorate: {
    en: '{labels}: prorated from the answered items (sum × items ÷ answered) when {limit}, otherwise no score ({source}).',
    'zh-CN': '{labels}：{limit}时按已答条目比例推算（总和×题数÷已答题数），否则不计分（{source}）。',
  },
  proratedMean: {
    en: '{labels}: each missing item took the rounded mean ({mode}) of the answered ones when {limit}, otherwise no score ({source}).',
    'zh-CN': '{labels}：{limit}时每个缺失条目取已答条目均值并取整（{mode}），否则不计分（{source}）。',
  },
  zeroFill: {
    en: '{labels}: missing items counted 0, as the manual says, when {limit}; such a score is a lower bound; otherwise no score ({source}).',
    'zh-CN': '{labels}：{limit}时按手册将缺失条目计为 0，该分数为下限；否则不计分（{source}）。',
  },
  answeredOnly: {
    en: '{labels}: formed from the answered items alone when {limit}, otherwise no score ({source}).',
    'zh-CN': '{labels}：{limit}时仅以已答条目计算，否则不计分（{source}）。',
  },
  maxMissing: { en: 'at most {n} were missing', 'zh-CN': '缺失不超过 {n} 题' },
  minAnswered: { en: 'at least {n} were answered', 'zh-CN': '至少作答 {n} 题' },
  minProportion: { en: 'at least {n} % were answered', 'zh-CN': '至少作答 {n} %' },
  norms: {
    en: 'Standard scores ({metrics}; {kind}) come from the norm set {id}, {edition}: {population} n = {n}; {collected}; groups by {by}.',
    'zh-CN': '标准分（{metrics}；{kind}）采用常模 {id}（{edition}）：{population} n＝{n}；{collected}；分组：{by}。',
  },
  collected: { en: 'collected {from}–{to}', 'zh-CN': '采集于 {from}–{to} 年' },
  notDated: { en: 'years of collection not reported', 'zh-CN': '未报告采集年份' },
  unknownN: { en: 'not reported', 'zh-CN': '未报告' },
  descriptive: {
    en: 'Norm set {id} is descriptive: its scores do not decide any band or alert.',
    'zh-CN': '常模 {id} 仅作描述：不据此划分等级或发出提示。',
  },
  noNorms: { en: 'No norm set was applied.', 'zh-CN': '未使用常模。' },
  bands: { en: 'Bands of {label} ({set}) follow {source}: {cuts}.', 'zh-CN': '{label}的等级（{set}）依据 {source}：{cuts}。' },
  decision: { en: '{label}: {categories} ({source}).', 'zh-CN': '{label}：{categories}（{source}）。' },
  validity: { en: 'Validity scale {label}: {cuts} ({source}).', 'zh-CN': '效度量表{label}：{cuts}（{source}）。' },
  validityCut: { en: '{outcome} from {at}', 'zh-CN': '{at} 起{outcome}' },
  noBands: { en: 'No band set was applied.', 'zh-CN': '未划分等级。' },
  reliability: {
    en: 'Published reliability: {list}.',
    'zh-CN': '已发表的信度：{list}。',
  },
  coefficient: {
    en: '{coefficient}: {values} ({population}; {source})',
    'zh-CN': '{coefficient}：{values}（{population}；{source}）',
  },
  unverified: {
    en: 'Not yet verified against a readable source (mark K): {what}.',
    'zh-CN': '尚未经可查阅来源核实（标记 K）：{what}。',
  },
  critical: {
    en: 'Critical items were looked at on every form, whatever the total: {items}.',
    'zh-CN': '无论总分如何，均检查每份问卷的关键条目：{items}。',
  },
  notice: {
    en: 'The results are those of a screening, not diagnoses.',
    'zh-CN': '结果为筛查结果，不是诊断。',
  },
  references: { en: 'References', 'zh-CN': '参考文献' },
  grade: { en: 'grade', 'zh-CN': '年级' },
  age: { en: 'age', 'zh-CN': '年龄' },
  sex: { en: 'sex', 'zh-CN': '性别' },
  nothing: { en: 'none (one group)', 'zh-CN': '不分组' },
  join: { en: ', ', 'zh-CN': '、' },
  listJoin: { en: '; ', 'zh-CN': '；' },
  missingRule: { en: 'missing answers of {labels}', 'zh-CN': '{labels}的缺失规则' },
  bandRule: { en: 'cut scores {set}', 'zh-CN': '划界分 {set}' },
  reliabilityRule: { en: 'reliability of {labels}', 'zh-CN': '{labels}的信度' },
} as const

export type MethodsKey = keyof typeof TEXTS

/** A sentence of the paragraph with its facts filled in. */
export function sayMethods(key: MethodsKey, language: Language, facts: Readonly<Record<string, string | number>> = {}): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(facts, name) ? String(facts[name]) : slot))
}

/** How the sentences are made: their words, and which references they called for. */
export interface Teller {
  readonly say: (key: MethodsKey, facts?: Readonly<Record<string, string | number>>) => string
  readonly text: (each: Readonly<Record<string, string>>) => string
  readonly word: (each: string) => string
  /** a source as a reader cites it: authors and year of the reference, or the source as it is written */
  readonly cite: (figure: Figure) => string
  readonly join: string
}
