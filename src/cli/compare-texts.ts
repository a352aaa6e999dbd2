import type { Cause } from '../batch/compare/causes.js'
import type { Language } from '../core/text.js'

/** What each cause means, said about the other file. */
export const CAUSE_TEXTS: Readonly<Record<Cause, Readonly<Record<Language, string>>>> = {
  'mean-instead-of-sum': { en: 'theirs is the mean of the items, ours the sum', 'zh-CN': '对方为条目均值，本方为总和' },
  'missing-as-zero': { en: 'theirs counts missing answers as 0', 'zh-CN': '对方将缺失作答计为 0' },
  'missing-prorated': {
    en: 'theirs prorates (sum × items ÷ answered) without our limit or rounding',
    'zh-CN': '对方按比例推算（总和×题数÷已答题数），没有本方的上限或取舍',
  },
  'missing-imputed-median': {
    en: "theirs fills missing answers with the sample's median of the item",
    'zh-CN': '对方以样本该条目的中位数填补缺失',
  },
  'missing-code-as-answer': { en: 'theirs counts the missing code {detail} as an answer', 'zh-CN': '对方把缺失代码 {detail} 当作作答相加' },
  'missing-refused': { en: 'theirs gives no score to incomplete forms', 'zh-CN': '对方对不完整的问卷不计分' },
  'not-reversed': { en: 'theirs did not reverse the reversed items', 'zh-CN': '对方没有对反向条目反向计分' },
  'reversed-from-maximum': {
    en: 'theirs reverses as highest − answer, not lowest + highest − answer',
    'zh-CN': '对方以“最大值−作答”反向，而非“最小值＋最大值−作答”',
  },
  'item-reversed-otherwise': { en: 'item {detail} is keyed the other way', 'zh-CN': '条目 {detail} 的计分方向相反' },
  'item-left-out': { en: 'theirs leaves out item {detail}', 'zh-CN': '对方漏计条目 {detail}' },
  'item-counted-twice': { en: 'theirs counts item {detail} twice', 'zh-CN': '对方将条目 {detail} 计了两次' },
  'coding-base': {
    en: 'each answer differs by {detail}: the coding begins at another number',
    'zh-CN': '每个作答相差 {detail}：编码起点不同',
  },
  rounding: { en: 'rounding: less than 1 apart, one of them whole', 'zh-CN': '取舍：相差不足 1，其中一方为整数' },
  'constant-difference': { en: 'constant difference {detail}', 'zh-CN': '恒定相差 {detail}' },
  'constant-ratio': { en: 'constant ratio {detail}', 'zh-CN': '恒定比值 {detail}' },
  unexplained: { en: 'unexplained', 'zh-CN': '原因不明' },
}

/** Sentences of `psyscore compare`. */
export const COMPARE_TEXTS = {
  rows: {
    en: 'compared {rows} respondents by {key}; {onlyOurs} only in ours, {onlyTheirs} only in theirs',
    'zh-CN': '按 {key} 比较了 {rows} 名；仅本方 {onlyOurs}，仅对方 {onlyTheirs}',
  },
  head: {
    en: 'score | equal | different | only ours | only theirs | neither | largest difference',
    'zh-CN': '分数 | 相同 | 不同 | 仅本方 | 仅对方 | 均无 | 最大差',
  },
  cause: { en: '  {count} × {text}', 'zh-CN': '  {count} 例：{text}' },
  untraced: {
    en: '  (causes by item need --instrument, and ours written with --items coded)',
    'zh-CN': '  （按条目查因需要 --instrument，且本方文件以 --items coded 写出）',
  },
  allEqual: { en: 'every compared value is equal', 'zh-CN': '所有比较的数值均相同' },
  nothing: {
    en: 'the files share no numeric column besides the key: name them with --columns ours=theirs',
    'zh-CN': '除编号外两文件没有同名的数值列：请用 --columns 本方=对方 指明',
  },
} as const

export function fillIn(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
}
