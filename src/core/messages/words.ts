import type {
  BandState,
  CriticalKind,
  CriticalState,
  Direction,
  InformantRole,
  Mark,
  Metric,
  MissingReason,
  SchoolSystem,
  ScoreStatus,
  Sex,
  ValidityOutcome,
} from '../words.js'

type CoreWord =
  | ScoreStatus
  | BandState
  | MissingReason
  | InformantRole
  | Sex
  | CriticalState
  | CriticalKind
  | ValidityOutcome
  | Mark
  | Metric
  | Direction
  | SchoolSystem

type Texts = readonly [english: string, chinese: string]

/**
 * Every word of the word list in plain words, English and Chinese. Keys are the words of `src/core/words.ts`, the notes and
 * reasons of the status word, and the names of the parts of a definition that issues speak of.
 */
export const WORDS: Readonly<Record<CoreWord, Texts>> & Readonly<Record<string, Texts>> = {
  // score status
  scored: ['scored', '已计分'],
  absent: ['not scored', '未能计分'],
  // band state
  final: ['final', '确定（作答完整）'],
  determined: ['certain in spite of blanks', '确定（虽有缺失，结果不变）'],
  provisional: ['provisional', '暂定'],
  withheld: ['withheld', '不予给出'],
  // missing reasons
  blank: ['left blank', '未作答'],
  skipped: ['skipped', '跳过'],
  declined: ['declined to answer', '拒绝作答'],
  'not-shown': ['not shown', '未呈现'],
  'not-applicable': ['not applicable', '不适用'],
  'not-administered': ['not administered', '未施测'],
  invalid: ['could not be understood', '无法解读'],
  // informant roles
  self: ['self-report', '本人'],
  parent: ['parent', '家长'],
  teacher: ['teacher', '教师'],
  caregiver: ['caregiver', '照顾者'],
  clinician: ['clinician', '专业人员'],
  peer: ['peer', '同伴'],
  observer: ['observer', '观察者'],
  // sex
  F: ['female', '女'],
  M: ['male', '男'],
  // critical items
  endorsed: ['endorsed', '有提示'],
  'not-endorsed': ['not endorsed', '无提示'],
  unknown: ['unknown', '未知'],
  unreadable: ['unreadable', '无法读取'],
  suicide: ['suicide', '自杀'],
  'self-harm': ['self-harm', '自伤'],
  'harm-to-others': ['harm to others', '伤害他人'],
  abuse: ['abuse or victimisation', '虐待或受侵害'],
  psychosis: ['psychosis', '精神病性症状'],
  eating: ['eating problems', '进食问题'],
  'substance-use': ['substance use', '物质使用'],
  // validity outcome
  valid: ['valid', '有效'],
  questionable: ['questionable', '存疑'],
  // blind spots
  'not-asked': ['not asked on this form', '本量表未涉及'],
  unanswered: ['left unanswered', '未作答'],
  'invalid-form': ['the form could not be understood', '整份作答无法解读'],
  // verification marks
  V2: ['confirmed by two sources of different origin', '经两个独立来源核对'],
  V2c: ['confirmed by two copies of one paper', '经同一文献的两个版本核对'],
  S1: ['one source', '单一来源'],
  D: ['derived here', '由本软件推算'],
  K: ['unverified', '未经核实'],
  // metrics
  z: ['z score', 'z 分数'],
  t: ['T score', 'T 分数'],
  iq: ['standard score (mean 100, SD 15)', '离差智商（均值 100，标准差 15）'],
  scaled: ['scaled score (mean 10, SD 3)', '量表分（均值 10，标准差 3）'],
  sten: ['sten', '标准十分'],
  stanine: ['stanine', '标准九分'],
  nce: ['normal curve equivalent', '正态曲线当量'],
  'percentile-rank': ['percentile rank', '百分等级'],
  // direction
  'higher-is-worse': ['higher is of more concern', '分数越高越需关注'],
  'lower-is-worse': ['lower is of more concern', '分数越低越需关注'],
  neutral: ['neither end is of more concern', '无方向性'],
  // school systems
  '6-3-3': ['6-3-3 system', '六三三学制'],
  '5-4-3': ['5-4-3 system', '五四三学制'],
  // notes of a score
  prorated: ['prorated for missing answers', '已按作答条目折算'],
  filled: ['blanks counted as zero by the manual: a lower bound', '缺失按手册计 0 分，所得为下限'],
  'not-applicable-excluded': ['inapplicable items left out', '已排除不适用条目'],
  'capped-low': ['capped at the lowest printed value', '按表中最低值封底'],
  'capped-high': ['capped at the highest printed value', '按表中最高值封顶'],
  'fallback-norm': ['a fallback norm group was used', '采用了备用常模组'],
  'unverified-figure': ['rests on an unverified figure', '所依据的数值未经核实'],
  interpolated: ['interpolated between printed values', '由表中数值插值得出'],
  'validity-unknown': ['validity could not be judged', '作答有效性无法判断'],
  'gate-contradiction': ['an item was answered although its gate said no', '筛选题为“否”，后续条目却有作答'],
  // reasons for no score
  'invalid-response': ['an answer could not be understood', '有作答无法解读'],
  'too-many-missing': ['too many answers are missing', '缺失条目过多'],
  'none-answered': ['nothing was answered', '全部未作答'],
  'part-absent': ['a part is not scored', '组成部分未能计分'],
  undecided: ['cannot be decided from the answers given', '现有作答不足以判定'],
  'respondent-attribute-missing': ['grade, age or sex is not known', '缺少年级、年龄或性别信息'],
  'norm-group-not-found': ['no norm group fits', '没有相符的常模组'],
  'norm-cell-withheld': ['the norm table has no usable value here', '常模表此处没有可用数值'],
  'below-table': ['below the norm table', '低于常模表范围'],
  'above-table': ['above the norm table', '高于常模表范围'],
  'non-finite': ['the calculation has no finite value', '计算结果不是有限数值'],
  'withheld-by-validity': ['withheld because the form could not be understood', '因整份作答无法解读而不予给出'],
  'outside-intended-use': ['outside the ages or grades the figures were made for', '超出适用的年龄或年级'],
  // severities of issues
  error: ['error', '错误'],
  warning: ['warning', '警告'],
  info: ['information', '提示'],
  // parts of documents
  item: ['item', '条目'],
  scale: ['scale', '量表'],
  stage: ['score stage', '分数阶段'],
  decision: ['decision', '判定'],
  category: ['category', '类别'],
  'band-set': ['band set', '等级方案'],
  band: ['band', '等级'],
  validity: ['validity scale', '效度量表'],
  form: ['form', '表单版本'],
  vector: ['worked example', '算例'],
  reference: ['reference', '文献'],
  'response-set': ['response set', '选项组'],
  option: ['response option', '选项'],
  'norm-set': ['norm set', '常模'],
  variant: ['scoring variant', '计分变式'],
  metric: ['metric', '分数类型'],
  family: ['family', '家庭'],
  sex: ['sex', '性别'],
  number: ['number', '数值'],
  condition: ['condition', '条件'],
  clinical: ['clinical work', '临床工作'],
  education: ['education', '教育工作'],
  research: ['research', '科学研究'],
  commercial: ['commercial use', '商业用途'],
  scoring: ['scoring in software', '软件计分'],
  wording: ['showing the item wording', '使用条目原文'],
  informant: ['informant', '填答者角色'],
  // methods, policies and rules of definitions; English keeps the word that authors write
  sum: ['sum', '总和'],
  mean: ['mean', '平均'],
  'percent-of-maximum': ['percent-of-maximum', '占最高分百分比'],
  max: ['max', '最大值'],
  min: ['min', '最小值'],
  count: ['count', '计数'],
  'highest-of-group': ['highest-of-group', '各组最高分之和'],
  'pair-difference': ['pair-difference', '成对差异'],
  composite: ['composite', '合成'],
  'look-up': ['look-up', '查表'],
  formula: ['formula', '公式'],
  'complete-only': ['complete-only', '须全部作答'],
  prorate: ['prorate', '按已答比例折算'],
  'prorate-rounded-mean': ['prorate-rounded-mean', '以取整均值补齐'],
  'zero-fill': ['zero-fill', '缺失计零'],
  'answered-only': ['answered-only', '仅计已答'],
  minAnswered: ['minAnswered', '至少已答'],
  maxMissing: ['maxMissing', '至多缺失'],
  minProportion: ['minProportion', '已答比例至少'],
  screening: ['screening', '筛查'],
  descriptive: ['descriptive', '描述'],
  retest: ['retest', '重测信度'],
  'split-half': ['split-half', '分半信度'],
  'half-up': ['half-up', '四舍五入'],
  'half-even': ['half-even', '四舍六入五取偶'],
  'half-down': ['half-down', '五舍六入'],
  'half-away': ['half-away', '五入时远离零'],
  floor: ['floor', '向下取整'],
  ceiling: ['ceiling', '向上取整'],
  truncate: ['truncate', '截尾取整'],
}
