import type { Language } from '../core/text.js'
import type { ValidityOutcome } from '../core/words.js'

/** Headings and joints of `psyscore describe` and `psyscore list`. Ids, citations and notes stay as they are written. */
const TEXTS = {
  construct: { en: 'construct: {what}', 'zh-CN': '测量内容：{what}' },
  answeredBy: { en: 'answered by: {who}', 'zh-CN': '填写人：{who}' },
  madeFor: { en: 'made for: {whom}', 'zh-CN': '适用对象：{whom}' },
  ages: { en: 'ages {min}–{max}', 'zh-CN': '{min}–{max} 岁' },
  ageSpan: { en: 'ages {from} to under {to}', 'zh-CN': '{from} 岁至不满 {to} 岁' },
  grade: { en: 'grade {grade}', 'zh-CN': '{grade} 年级' },
  grades: { en: 'grades {min}–{max}', 'zh-CN': '{min}–{max} 年级' },
  everyone: { en: 'everyone', 'zh-CN': '全体' },
  items: { en: 'items (labels are ours, not the wording)', 'zh-CN': '条目（为本项目的简称，不是原文）' },
  nItems: { en: '{n} items', 'zh-CN': '{n} 个条目' },
  nItemsScored: { en: '{n} items, {extra} of them not scored', 'zh-CN': '{n} 个条目，其中 {extra} 个不计分' },
  notScored: { en: 'not scored', 'zh-CN': '不计分' },
  asked: { en: '{items} asked only if {when}; otherwise {otherwise}', 'zh-CN': '{items} 仅在以下情况询问：{when}；否则{otherwise}' },
  leftOut: { en: 'left out of score and count', 'zh-CN': '不计入分数和题数' },
  implied: { en: 'they count as code {code}', 'zh-CN': '按编码 {code} 计' },
  forms: { en: 'forms and languages', 'zh-CN': '表单版本与语言' },
  recall: { en: 'past {days} days', 'zh-CN': '过去 {days} 天' },
  family: { en: 'family: {id}, member {member}', 'zh-CN': '所属系列：{id}，成员 {member}' },
  embedded: { en: 'taken from inside {long}', 'zh-CN': '取自 {long} 之内' },
  criticalItems: { en: 'critical items', 'zh-CN': '关键条目' },
  critical: { en: 'critical: {kind} from {codes}', 'zh-CN': '关键条目：{kind}，作答 {codes} 即提示' },
  scales: { en: 'scales', 'zh-CN': '量表' },
  key: { en: 'key: ', 'zh-CN': '计分键：' },
  score: { en: '{method} of {what}', 'zh-CN': '{method}：{what}' },
  itemsOf: { en: 'the items of {scales}', 'zh-CN': '{scales} 的条目' },
  counting: { en: ', counting codes {codes}', 'zh-CN': '，计数编码 {codes}' },
  reversed: { en: '{item} (reversed)', 'zh-CN': '{item}（反向）' },
  rounded: { en: 'rounded {mode} to {digits} decimals', 'zh-CN': '{mode}，{digits} 位小数' },
  missing: { en: 'missing answers: {policy}', 'zh-CN': '缺失作答：{policy}' },
  variant: { en: 'variant {id} if {when}: {ranges}', 'zh-CN': '变式 {id}，适用于 {when}：{ranges}' },
  decisions: { en: 'decisions and validity', 'zh-CN': '判定与效度' },
  otherwise: { en: 'otherwise {category}', 'zh-CN': '否则为{category}' },
  bands: {
    en: 'bands (a score equal to a cut belongs to the upper band, unless it says "above")',
    'zh-CN': '等级（分数等于划界分时归入上一等级，除非写明“高于”）',
  },
  applied: { en: 'applied unless another is named', 'zh-CN': '未指定时采用' },
  recommended: { en: 'RECOMMENDED, applied unless another is named', 'zh-CN': '【推荐】未指定时采用' },
  byName: { en: 'applied only when named', 'zh-CN': '须指定名称才采用' },
  noneRecommended: {
    en: 'applied only when named; none on this score is recommended',
    'zh-CN': '须指定名称才采用；此分数没有推荐的方案',
  },
  reason: { en: ': {why}', 'zh-CN': '：{why}' },
  bandsOn: { en: '{label}, on {scale} {stage}: {bands}', 'zh-CN': '{label}，依据 {scale} {stage}：{bands}' },
  from: { en: 'from {at} {band}', 'zh-CN': '{at} 起 {band}' },
  above: { en: 'above {at} {band}', 'zh-CN': '高于 {at} {band}' },
  population: { en: 'population: {whom}', 'zh-CN': '人群：{whom}' },
  accuracy: { en: 'accuracy at {cut} for {criterion} ({whom}): {found}', 'zh-CN': '划界分 {cut} 对{criterion}的准确性（{whom}）：{found}' },
  sensitivity: { en: 'sensitivity', 'zh-CN': '灵敏度' },
  specificity: { en: 'specificity', 'zh-CN': '特异度' },
  auc: { en: 'AUC', 'zh-CN': 'AUC' },
  baseRate: { en: 'base rate', 'zh-CN': '基础率' },
  youngest: { en: 'youngest age with accuracy evidence: {years}', 'zh-CN': '有准确性证据的最小年龄：{years}' },
  none: { en: 'none', 'zh-CN': '无' },
  validity: { en: 'validity on {scale}: {cuts}', 'zh-CN': '效度，依据 {scale}：{cuts}' },
  validityCut: { en: '{outcome} from {at}', 'zh-CN': '{at} 起{outcome}' },
  withholds: { en: 'an invalid form withholds the bands of: {withheld}', 'zh-CN': '无效作答不给出以下等级：{withheld}' },
  allBands: { en: 'every scale', 'zh-CN': '全部量表' },
  reliabilities: { en: 'reliability', 'zh-CN': '信度' },
  noReliability: { en: 'none is known: no intervals, no reliable change', 'zh-CN': '未知：不给出区间和可靠变化' },
  forIntervals: { en: 'used for intervals', 'zh-CN': '用于区间' },
  norms: { en: 'norms {id}', 'zh-CN': '常模 {id}' },
  normSets: { en: 'norm sets (chosen by name)', 'zh-CN': '常模（须指定名称）' },
  noNorms: { en: 'none', 'zh-CN': '无' },
  sample: { en: 'sample: {facts}', 'zh-CN': '样本：{facts}' },
  sizeUnknown: { en: 'n not published', 'zh-CN': '人数未公布' },
  year: { en: 'collected {from}', 'zh-CN': '{from} 年收集' },
  years: { en: 'collected {from}–{to}', 'zh-CN': '{from}–{to} 年收集' },
  yearsUnknown: { en: 'years not published', 'zh-CN': '年份未公布' },
  kind: { en: 'kind: {kind}', 'zh-CN': '类型：{kind}' },
  linear: { en: 'linear', 'zh-CN': '线性' },
  normalised: { en: 'normalised', 'zh-CN': '正态化' },
  irt: { en: 'latent trait (IRT)', 'zh-CN': '潜在特质（IRT）' },
  'look-up': { en: 'printed table', 'zh-CN': '印刷表' },
  percentile: { en: 'printed percentile ranks', 'zh-CN': '印刷百分等级' },
  below: { en: 'share below', 'zh-CN': '低于该分者的比例' },
  'at-or-below': { en: 'share at or below', 'zh-CN': '不高于该分者的比例' },
  'mid-rank': { en: 'share below plus half of those at the score', 'zh-CN': '低于该分者加同分者之半的比例' },
  groups: { en: 'groups: {groups}', 'zh-CN': '分组：{groups}' },
  sexFallback: { en: 'unknown sex: the fallback groups', 'zh-CN': '性别未知：用备用分组' },
  sexAbsent: { en: 'unknown sex: no norm score where groups differ by sex', 'zh-CN': '性别未知：按性别分组处不给常模分' },
  withheld: { en: 'known fault, withheld for {groups}: {why}', 'zh-CN': '已知问题，{groups} 不予给出：{why}' },
  figureOf: { en: 'figure of {scale}, {group}', 'zh-CN': '{scale}，{group} 的数值' },
  reviewBy: { en: 'due for review: {date}', 'zh-CN': '复核期限：{date}' },
  normLicence: { en: 'rights in the figures: {licence}', 'zh-CN': '数值的权利：{licence}' },
  blind: { en: 'this form does not ask about: {topics}', 'zh-CN': '本问卷没有询问：{topics}' },
  licence: { en: 'licence: {statement} ({holder}); uses: {uses}', 'zh-CN': '许可：{statement}（{holder}）；可用于：{uses}' },
  permission: { en: 'a permission is needed for: {what}', 'zh-CN': '以下用途须先取得许可：{what}' },
  marks: { en: 'marks of figures: {counts}', 'zh-CN': '数值的核实标记：{counts}' },
  marksDoubtful: {
    en: 'marks of figures: {counts}; the {k} marked "K unverified" rest on no source that was read',
    'zh-CN': '数值的核实标记：{counts}；其中 {k} 个标为“K 未经核实”，未见可读来源',
  },
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
