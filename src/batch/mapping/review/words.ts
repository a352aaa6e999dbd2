import type { UnsureReason } from '../../../core/definition.js'
import type { Language } from '../../../core/text.js'

/** Why an entry is unsure, as the review page says it. */
export const REASON_TEXTS: Readonly<Record<UnsureReason, Readonly<Record<Language, string>>>> = {
  'name-resembles': { en: 'The column was found by a name that is only like the expected one.', 'zh-CN': '列名只是相近，并不相同。' },
  'text-resembles': { en: 'The column was found by the text of its question.', 'zh-CN': '依据题干文字匹配到该列。' },
  'by-number': {
    en: 'The column was found by its number or place. Check that the survey asks the items in the order of this form.',
    'zh-CN': '依据题号或位置匹配。请核对问卷题目顺序与本版本一致。',
  },
  'several-columns': { en: 'Other columns fit as well.', 'zh-CN': '还有其他列同样符合。' },
  'code-base': {
    en: 'The numbers do not count as the instrument does; check what the lowest and the highest mean.',
    'zh-CN': '数字的起点与工具不同；请核对最低和最高取值的含义。',
  },
  'by-position': {
    en: 'Values were given codes by their position; check the first and the last.',
    'zh-CN': '按选项位置推定编码；请核对首尾选项。',
  },
  'by-label': { en: 'Values were given codes by the text of a choice.', 'zh-CN': '按选项文字推定编码。' },
  'label-resembles': { en: 'A text is like a choice of the instrument, but not the same.', 'zh-CN': '文字与工具的选项相近，但不相同。' },
  'value-unknown': {
    en: 'A value has no proposed meaning. Give it a code or a reason for no answer.',
    'zh-CN': '有取值未能推定含义，请给出编码或缺失原因。',
  },
  'rare-value': {
    en: 'A value that hardly anybody gave has no meaning; it is not shown here and will count as unreadable.',
    'zh-CN': '有极少出现的取值没有含义；此处不显示，将按无法读取处理。',
  },
  'decimal-notation': { en: 'Numbers are written with decimals (2.0).', 'zh-CN': '数字带小数写法（2.0）。' },
  'missing-mark': { en: 'A value looks like a mark for no answer; check the reason.', 'zh-CN': '有取值像是缺失标记；请核对原因。' },
  'reversal-unknown': {
    en: 'The file holds scores, and this item is reverse keyed: say with alreadyReversed whether the survey tool has turned it round.',
    'zh-CN': '文件为得分，而本条目反向计分：请用 alreadyReversed 说明平台是否已反转。',
  },
  'form-unknown': { en: 'It is not known which form was used.', 'zh-CN': '不知使用的是哪个版本。' },
  'key-guessed': {
    en: 'The column numbers responses, or its meaning is not plain; the key must tell pupils apart.',
    'zh-CN': '该列编号的是答卷，或含义不明；编号必须能区分学生。',
  },
  'date-format': { en: 'The order of day and month, or the way of writing, is not certain.', 'zh-CN': '日期写法（日月次序）不确定。' },
  'time-zone': { en: 'The times have no zone. State timeZone, such as +08:00.', 'zh-CN': '时间没有时区，请写明 timeZone，例如 +08:00。' },
  'school-system': {
    en: 'Words such as 初一 depend on the school system: 6-3-3 or 5-4-3.',
    'zh-CN': '“初一”等年级取决于学制：6-3-3 或 5-4-3。',
  },
  'unit-unknown': { en: 'The unit of the duration is not known.', 'zh-CN': '时长单位不明。' },
  'words-guessed': {
    en: 'Words of this column are not known. State in words what each means.',
    'zh-CN': '该列的用词未知，请在 words 中逐一说明。',
  },
  'row-rule': {
    en: 'The rule says which rows are scored; check its column and values.',
    'zh-CN': '此规则决定哪些行计分；请核对列和取值。',
  },
  'no-column': { en: 'No column was found.', 'zh-CN': '没有找到对应的列。' },
  'no-values': { en: 'The column is empty.', 'zh-CN': '该列为空。' },
}

export const PAGE_TEXTS = {
  title: { en: 'Review of a proposed mapping', 'zh-CN': '映射建议核对页' },
  file: { en: 'File', 'zh-CN': '文件' },
  instrument: { en: 'Instrument', 'zh-CN': '工具' },
  preset: { en: 'Export of', 'zh-CN': '导出平台' },
  none: { en: 'not recognised', 'zh-CN': '未识别' },
  holds: { en: 'Cells hold', 'zh-CN': '单元格内容' },
  codes: { en: 'codes of the instrument', 'zh-CN': '工具编码' },
  positions: { en: 'positions of choices, from 1', 'zh-CN': '选项序号（从 1 起）' },
  labels: { en: 'texts of choices', 'zh-CN': '选项文字' },
  scores: { en: 'scores given by the survey tool', 'zh-CN': '平台给出的得分' },
  todo: { en: 'What to do', 'zh-CN': '如何处理' },
  steps: {
    en: 'Look at every entry marked “unsure”. Correct it in the mapping file, then set its state to “confirmed”. Nothing is scored while one is unsure.',
    'zh-CN': '请逐一查看标为“未确认”的条目，在映射文件中改正后将 state 设为 confirmed。只要有一处未确认就不会计分。',
  },
  unsure: { en: 'unsure', 'zh-CN': '未确认' },
  confirmed: { en: 'confirmed', 'zh-CN': '已确认' },
  items: { en: 'Items', 'zh-CN': '条目' },
  item: { en: 'Item', 'zh-CN': '条目' },
  column: { en: 'Column and question', 'zh-CN': '列与题干' },
  values: { en: 'Values: how often, and what they are taken for', 'zh-CN': '取值：次数及推定含义' },
  state: { en: 'State', 'zh-CN': '状态' },
  value: { en: 'value', 'zh-CN': '取值' },
  count: { en: 'count', 'zh-CN': '次数' },
  meaning: { en: 'taken for', 'zh-CN': '推定为' },
  open: { en: 'nothing: declare it', 'zh-CN': '无：请声明' },
  hidden: { en: 'rare values, not shown', 'zh-CN': '罕见取值，不显示' },
  crowded: { en: 'Too many different values for an item: they are not shown.', 'zh-CN': '不同取值过多，不像条目；不显示。' },
  missing: { en: 'no answer', 'zh-CN': '缺失' },
  people: { en: 'Respondents and rows', 'zh-CN': '作答者与行' },
  peopleNote: { en: 'Values of these columns are not shown.', 'zh-CN': '这些列的取值不显示。' },
  constant: { en: 'for all rows', 'zh-CN': '用于所有行' },
  absent: { en: 'Items without a column (they count as not administered)', 'zh-CN': '没有列的条目（按未施测处理）' },
  others: { en: 'Columns used for nothing', 'zh-CN': '未使用的列' },
  notice: { en: 'A screening result is never a diagnosis.', 'zh-CN': '筛查结果不是诊断。' },
} as const
