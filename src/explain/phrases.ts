import type { Language } from '../core/text.js'

type Words = Readonly<Record<Language, string>>

const TEXTS = {
  head: { en: '{scale}: {instrument}, version {version}', 'zh-CN': '{scale}：{instrument}，版本 {version}' },
  counts: {
    en: '{answered} of {total} items answered; method: {method}.',
    'zh-CN': '共 {total} 题，已答 {answered} 题；计分方法：{method}。',
  },
  countsThrough: {
    en: '{total} items through other scales, {answered} of them answered; method: {method}.',
    'zh-CN': '经由其他量表共 {total} 题，已答 {answered} 题；计分方法：{method}。',
  },
  variant: { en: 'Scored by the variant "{variant}".', 'zh-CN': '按变式“{variant}”计分。' },
  policy: { en: 'Missing answers: {policy}.', 'zh-CN': '缺失作答的处理：{policy}。' },
  figure: { en: '[{source}: {mark}]', 'zh-CN': '［{source}：{mark}］' },
  markV2: { en: 'two sources of different origin', 'zh-CN': '两个不同来源一致' },
  markV2c: { en: 'two copies of one paper', 'zh-CN': '同一文献的两个副本' },
  markS1: { en: 'one source', 'zh-CN': '单一来源' },
  markD: { en: 'derived here', 'zh-CN': '由本项目推导' },
  markK: { en: 'unverified', 'zh-CN': '未经核实' },
  items: { en: 'Items', 'zh-CN': '条目' },
  item: { en: '{label}: code {code}{reversed}{weight} → {score}', 'zh-CN': '{label}：编码 {code}{reversed}{weight} → {score}' },
  itemMissing: { en: '{label}: no answer ({why})', 'zh-CN': '{label}：无作答（{why}）' },
  excluded: { en: 'does not apply, left out on both sides', 'zh-CN': '不适用，分子分母均不计' },
  reversed: { en: ', reversed', 'zh-CN': '，反向计分' },
  weight: { en: ', weight {weight}', 'zh-CN': '，权重 {weight}' },
  score: { en: 'Score', 'zh-CN': '得分' },
  stage: { en: '{id} = {value}: {how}', 'zh-CN': '{id} = {value}：{how}' },
  total: { en: 'sum of {n} answers: {sum}', 'zh-CN': '{n} 题之和：{sum}' },
  mean: { en: '{sum} / {n}', 'zh-CN': '{sum} / {n}' },
  prorate: { en: 'prorated: ({sum} × {N}) / {n}', 'zh-CN': '按比例折算：({sum} × {N}) / {n}' },
  prorateRounded: {
    en: '{sum} + {blank} × the person mean {sum} / {n}, rounded {mode}',
    'zh-CN': '{sum} + {blank} × 个人均值 {sum} / {n}（取整：{mode}）',
  },
  fillZero: { en: '{sum}, blanks count 0 by the manual: a lower bound', 'zh-CN': '{sum}，按手册空白计 0：为下限' },
  percentOfMaximum: {
    en: '100 × (({sum} × {N}) / {n} − {min}) / ({max} − {min})',
    'zh-CN': '100 × (({sum} × {N}) / {n} − {min}) / ({max} − {min})',
  },
  rounded: { en: 'rounded {mode} to {digits} decimals', 'zh-CN': '{mode}，取 {digits} 位小数' },
  limit: { en: 'allowed under {rule} {value}', 'zh-CN': '允许：{rule} {value}' },
  max: { en: 'the highest item', 'zh-CN': '取最高的条目分' },
  min: { en: 'the lowest item', 'zh-CN': '取最低的条目分' },
  combined: { en: '{form} of {parts}; at least {k} needed', 'zh-CN': '{parts} 的 {form}；至少需要 {k} 项' },
  lookedUp: { en: 'printed table, read at {from}', 'zh-CN': '查印刷表，键值 {from}' },
  formula: { en: 'formula {expression}', 'zh-CN': '公式 {expression}' },
  computed: { en: 'computed ({op})', 'zh-CN': '计算（{op}）' },
  bounds: { en: '; with the open answers between {lowest} and {highest}', 'zh-CN': '；补全作答后介于 {lowest} 与 {highest} 之间' },
  absent: { en: 'No score: {reasons}', 'zh-CN': '无得分：{reasons}' },
  norms: { en: 'Norms', 'zh-CN': '常模' },
  standard: {
    en: '{metric} = {value} in {set}, group {stratum} ({sample})',
    'zh-CN': '{metric} = {value}，常模 {set}，组 {stratum}（{sample}）',
  },
  display: { en: '{display} (computed {value})', 'zh-CN': '{display}（计算值 {value}）' },
  groupSize: { en: 'n = {n}', 'zh-CN': 'n = {n}' },
  sampleSize: { en: 'whole sample n = {n}', 'zh-CN': '全样本 n = {n}' },
  standardAbsent: { en: 'no {metric} in {set}: {reasons}', 'zh-CN': '{set} 无 {metric}：{reasons}' },
  linear: { en: '{base} + {unit} × ({from} − {mean}) / {sd}', 'zh-CN': '{base} + {unit} × ({from} − {mean}) / {sd}' },
  cell: { en: 'table cell for {key}: {value}', 'zh-CN': '表中 {key} 对应 {value}' },
  interval: {
    en: '{level} % interval {lower} to {upper} (standard error {sem}; reliability: {mark})',
    'zh-CN': '{level}% 区间 {lower} 至 {upper}（测量标准误 {sem}；信度：{mark}）',
  },
  descriptive: { en: 'descriptive only: shown, decides nothing', 'zh-CN': '仅作描述：只展示，不作判定' },
  bands: { en: 'Bands', 'zh-CN': '分级' },
  band: { en: '{name} ({state}) by {set}, on {on} {value}', 'zh-CN': '{name}（{state}），依据 {set}，{on} {value}' },
  belowFirst: { en: 'below the first cut', 'zh-CN': '低于第一个划界分' },
  reached: { en: 'reached: {cut}', 'zh-CN': '已达到：{cut}' },
  next: { en: '; next: {cut}', 'zh-CN': '；下一级：{cut}' },
  atOrAbove: { en: '{at} or above', 'zh-CN': '≥ {at}' },
  above: { en: 'above {at}', 'zh-CN': '> {at}' },
  bandBounds: { en: 'with the open answers between {least} and {most}', 'zh-CN': '补全作答后介于 {least} 与 {most} 之间' },
  'no-accuracy-at-any-age': {
    en: 'provisional: no study was found of how accurate these cut scores are at any age of pupils',
    'zh-CN': '暂定：未见针对学生的研究说明这套划界分的准确性',
  },
  'below-youngest-age': {
    en: 'provisional: how accurate these cut scores are was studied from age {years} on',
    'zh-CN': '暂定：这套划界分的准确性研究从 {years} 岁起，该生年龄较小',
  },
  'outside-intended-use': {
    en: 'provisional: the questionnaire was not made for pupils of this age or grade',
    'zh-CN': '暂定：该生不在本问卷的适用年龄或年级之内',
  },
  sources: { en: 'Sources', 'zh-CN': '来源' },
  notice: {
    en: 'A screening result is never a diagnosis. It says whether a professional should talk with the pupil.',
    'zh-CN': '筛查结果不是诊断，只提示是否需要专业人员与学生谈一谈。',
  },
} as const

export type Phrase = keyof typeof TEXTS

/** The sentences of an explanation. */
export const PHRASES: Readonly<Record<Phrase, Words>> = TEXTS
