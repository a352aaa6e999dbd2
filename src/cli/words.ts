import type { Language } from '../core/text.js'

/** Sentences of the command line itself; those of issues are in the message catalogue. */
const SENTENCES = {
  notice: {
    en: 'A screening result is never a diagnosis. It says whether a professional should talk with the pupil.',
    'zh-CN': '筛查结果不是诊断，只提示是否需要专业人员与学生谈一谈。',
  },
  counts: { en: 'rows read {read} = {parts}', 'zh-CN': '读取 {read} 行 = {parts}' },
  scored: { en: 'scored {count}', 'zh-CN': '已计分 {count}' },
  partlyScored: { en: 'partly scored {count}', 'zh-CN': '部分计分 {count}' },
  notScorable: { en: 'not scorable {count}', 'zh-CN': '无法计分 {count}' },
  rejected: { en: 'rejected {count}', 'zh-CN': '被拒 {count}' },
  duplicates: { en: 'duplicates {count}', 'zh-CN': '重复 {count}' },
  partial: { en: 'not finished {count}', 'zh-CN': '未完成 {count}' },
  preview: { en: 'previews {count}', 'zh-CN': '预览 {count}' },
  headerOrOther: { en: 'headers or other forms {count}', 'zh-CN': '表头或其他表单 {count}' },
  blank: { en: 'blank {count}', 'zh-CN': '空行 {count}' },
  moreRows: { en: '… and {more} more rows', 'zh-CN': '……另有 {more} 行' },
  leftOutListed: { en: 'Rows that are not scored, with their reasons: {where}', 'zh-CN': '未计分的行及原因：{where}' },
  partlyListed: {
    en: 'partly scored: some score is absent, with its reason in the output',
    'zh-CN': '部分计分：有分数缺失，原因见输出',
  },
  absentFromFile: { en: '{file} has no columns of {instrument}', 'zh-CN': '{file} 中没有 {instrument} 的列' },
  scanning: { en: 'looking', 'zh-CN': '检查' },
  scoring: { en: 'scoring', 'zh-CN': '计分' },
  progress: { en: '{rows} rows, {rate} a second', 'zh-CN': '{rows} 行，每秒 {rate} 行' },
  timeLeft: { en: '{time} left', 'zh-CN': '剩余 {time}' },
  partialHint: {
    en: 'Say what happens to responses that were not finished: --partial score, leave-out, or reject.',
    'zh-CN': '请指明如何处理未完成的作答：--partial score（照常计分）、leave-out（不计入）或 reject（拒绝）。',
  },
  rowCritical: { en: 'row {row}: critical item {item} {state}', 'zh-CN': '第 {row} 行：关键条目 {item} {state}' },
  failedSwept: {
    en: 'Nothing was scored. Critical items were looked at all the same: {rows} rows need a person to look at them ({where}).',
    'zh-CN': '没有计分，但仍检查了关键条目：{rows} 行需要专业人员查看（{where}）。',
  },
  standardError: { en: 'listed above', 'zh-CN': '见上文' },
  incomplete: { en: 'incomplete: the run was interrupted', 'zh-CN': '未完成：运行被中断' },
  stopped: { en: 'Stopped before scoring. Nothing was scored.', 'zh-CN': '计分前已停止，没有计分。' },
  swept: {
    en: 'Critical items were looked at first: {rows} rows need a person to look at them ({where}).',
    'zh-CN': '已先检查关键条目：{rows} 行需要专业人员查看（{where}）。',
  },
  standardOutput: { en: 'on standard output', 'zh-CN': '见标准输出' },
  critical: {
    en: 'critical items: endorsed in {endorsed} rows, unreadable in {unreadable}, unknown in {unknown}',
    'zh-CN': '关键条目：{endorsed} 行有提示，{unreadable} 行无法读取，{unknown} 行未知',
  },
  criticalAbsent: {
    en: 'critical items that have no column in this file: {items}. Nothing is known about them.',
    'zh-CN': '本文件没有这些关键条目的列：{items}。对它们一无所知。',
  },
  rejectedCritical: {
    en: 'row {row}: rejected, so its critical items are unreadable: {items}',
    'zh-CN': '第 {row} 行：被拒，其关键条目无法读取：{items}',
  },
  unknownColumns: { en: 'columns that are not used: {columns}', 'zh-CN': '未使用的列：{columns}' },
  itemsAbsent: {
    en: 'items without a column count as not administered: {items}',
    'zh-CN': '没有列的条目按“未施测”处理：{items}',
  },
  noKey: { en: 'rows without a respondent key are named by their row number: {rows}', 'zh-CN': '没有学生编号的行以行号命名：{rows}' },
  moreWarnings: { en: '… and {more} more warnings of this kind: {code}', 'zh-CN': '……另有 {more} 条同类警告：{code}' },
  moreOfKind: { en: 'and {more} more of {code} (--json lists them)', 'zh-CN': '另有 {more} 处 {code}（--json 可全部列出）' },
  shiftHint: {
    en: 'If the file counts from {found}, say --coded-from {found} (mapping: "codedFrom"). If its values mean something else, declare each: --recode {found}=…',
    'zh-CN': '若文件从 {found} 开始编码，请用 --coded-from {found}（映射文件：“codedFrom”）；若含义不同，请逐一声明：--recode {found}=……',
  },
  yesNoHint: {
    en: 'Yes–no items often come as 1 = yes, 2 = no: then say --recode 1=1 --recode 2=0.',
    'zh-CN': '是否题常以 1＝是、2＝否 导出：请用 --recode 1=1 --recode 2=0。',
  },
  asIsHint: {
    en: 'If the values already are the codes, say so: --coded-from {min}.',
    'zh-CN': '若文件中的值本来就是编码，请声明：--coded-from {min}。',
  },
  unknownHint: {
    en: 'Declare what the values mean: --recode value=code, or --missing value=reason (blank, skipped, declined, not-shown, not-applicable, not-administered, invalid).',
    'zh-CN':
      '请声明这些值的含义：--recode 值=编码，或 --missing 值=原因（blank、skipped、declined、not-shown、not-applicable、not-administered、invalid）。',
  },
  duplicatesHint: {
    en: 'Say which row of a respondent counts: --duplicates first, last, most-complete, or reject (none of them).',
    'zh-CN': '请指明同一学生以哪一行为准：--duplicates first（首行）、last（末行）、most-complete（作答最全）或 reject（都不计分）。',
  },
  moreDuplicates: { en: '… and {more} more respondents with several rows', 'zh-CN': '……另有 {more} 名学生有多行' },
  duplicateLeftOut: {
    en: 'row {row}: not scored, row {kept} of the same respondent counts',
    'zh-CN': '第 {row} 行：不计分，以同一学生的第 {kept} 行为准',
  },
  duplicateRejected: { en: 'row {row}: not scored, its respondent has several rows', 'zh-CN': '第 {row} 行：不计分，该学生有多行' },
  duplicateCritical: {
    en: 'row {row}, not scored: critical item {item} {state}',
    'zh-CN': '第 {row} 行（不计分）：关键条目 {item} {state}',
  },
  duplicateGraver: {
    en: 'row {row}: critical item {item} is unreadable, since another row of the same respondent says: {state}',
    'zh-CN': '第 {row} 行：关键条目 {item} 无法确定，因为同一学生的另一行为：{state}',
  },
  sweptDuplicates: {
    en: 'Critical items of rows left out need a person to look at them: {where}.',
    'zh-CN': '被舍弃行中的关键条目需要专业人员查看：{where}。',
  },
  row: { en: 'row {row}', 'zh-CN': '第 {row} 行' },
  column: { en: 'column {column}', 'zh-CN': '列 {column}' },
  noneFound: { en: 'No bundled instrument fits.', 'zh-CN': '没有符合条件的内置量表。' },
  wordingLabels: {
    en: 'Fill in the official wording, which needs the right to use it. Printed number, item and our own label:',
    'zh-CN': '请填入官方题目文字（须有使用权）。以下为题号、条目与本项目的简称：',
  },
  wordingComplete: { en: '{file}: complete', 'zh-CN': '{file}：完整' },
  pass: { en: 'pass', 'zh-CN': '通过' },
  fail: { en: 'FAIL', 'zh-CN': '未过' },
  checkLint: { en: 'the definition raises no error and no warning', 'zh-CN': '定义没有错误和警告' },
  checkVector: { en: 'worked examples come out', 'zh-CN': '算例结果一致' },
  checkRange: { en: 'lowest and highest forms reach the declared range', 'zh-CN': '最低与最高作答达到声明的全距' },
  checkSingleMissing: { en: 'one missing answer is treated as declared', 'zh-CN': '缺一题按声明处理' },
  checkMissingLimit: { en: 'at the limit of missing answers, and one beyond it', 'zh-CN': '缺失上限处及其外一题' },
  checkCutScore: { en: 'each cut score from both sides', 'zh-CN': '每个划界分的两侧' },
  checkBand: { en: 'every band can be reached', 'zh-CN': '每个等级均可达到' },
  checkCategory: { en: 'every category can be reached', 'zh-CN': '每个类别均可达到' },
  checkNormStratum: { en: 'every norm group is reached, at its edges too', 'zh-CN': '每个常模组均可达到，含边界' },
  checkNormMonotone: { en: 'standard scores follow the raw score', 'zh-CN': '标准分随原始分变化' },
  checkNormEdge: {
    en: 'norm scores at and beside the edges of each group, by its own figures',
    'zh-CN': '各常模组边界及其两侧的常模分，按该组数值核对',
  },
  checkNormExample: { en: 'worked examples of the norm sets come out', 'zh-CN': '常模示例结果一致' },
  checkPatterns: { en: 'answer patterns score as an independent reading of the definition says', 'zh-CN': '作答组合的得分与独立解读一致' },
  patternsAll: { en: 'every pattern, {count} in all: {read}', 'zh-CN': '全部组合，共 {count} 种：{read}' },
  patternsBorder: { en: '{count} forms at the borders: {read}', 'zh-CN': '边界作答 {count} 份：{read}' },
  checkCriticalItem: { en: 'critical items speak alone on a blank form', 'zh-CN': '其余空白时关键条目仍有提示' },
  checkRoundTrip: { en: 'results survive JSON', 'zh-CN': '结果经 JSON 往返不变' },
  notTried: { en: 'nothing reached it', 'zh-CN': '没有作答能达到' },
  differs: {
    en: '{what}: expected {expected}, received {received} ({failed} of {tried} trials)',
    'zh-CN': '{what}：应为 {expected}，实为 {received}（{tried} 次中 {failed} 次）',
  },
  slips: {
    en: 'slips noticed, one at a time: keys, weights, missing limits, cut scores, norm rows',
    'zh-CN': '逐一改错均被发现：计分键、权重、缺失上限、划界分、常模行',
  },
  slipsBy: {
    en: 'noticed by worked examples {vector}, by lint {lint}, by norm sets {normSet}, by the checks above {conform}',
    'zh-CN': '由算例发现 {vector}，由规则检查 {lint}，由常模 {normSet}，由以上各项 {conform}',
  },
  slipsListed: { en: '{count} more not noticed and listed with a reason', 'zh-CN': '另有 {count} 处未被发现，已列明理由' },
  slipsUnchanged: {
    en: '{count} more change nothing: every pattern of the answers they read was run',
    'zh-CN': '另有 {count} 处不改变任何结果：所涉作答的全部组合均已运行',
  },
  slipStale: { en: '{place}: listed as not noticed, and nothing goes unnoticed there', 'zh-CN': '{place}：列为不被发现，实际均被发现' },
  slipSurvived: { en: '{place}: {change}, {from} → {to}: nothing notices it', 'zh-CN': '{place}：{change}，{from} → {to}：无人发现' },
  slipProposal: {
    en: 'work this by hand and add it: {example}, now gives {gives}',
    'zh-CN': '请手工验算并加入：{example}，目前得 {gives}',
  },
  slipNoProposal: { en: 'no form tried tells it from the definition', 'zh-CN': '所试作答均不能区分' },
  slipMore: { en: '{count} more; --json lists them all', 'zh-CN': '另有 {count} 处；--json 列出全部' },
  conforms: { en: 'conforms', 'zh-CN': '符合' },
  conformsSlips: {
    en: 'does not conform: {count} of {total} slips would go unnoticed',
    'zh-CN': '不符合：{total} 处改错中有 {count} 处不会被发现',
  },
  conformsNot: { en: 'does not conform: {failed} of {total} checks failed', 'zh-CN': '不符合：{total} 项中 {failed} 项未通过' },
  valid: { en: '{file}: valid {format} {id}', 'zh-CN': '{file}：有效的 {format} {id}' },
} as const

export type SentenceKey = keyof typeof SENTENCES

/** A sentence with its particulars filled in. */
export function say(key: SentenceKey, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
}
