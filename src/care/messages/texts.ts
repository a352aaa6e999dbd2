import type { LocalizedText } from '../../core/text.js'

/** Names of the texts of a message. */
export type TextKey =
  | 'care-needed'
  | 'care-needed-family'
  | 'actions'
  | 'contact'
  | 'due'
  | 'overdue'
  | 'level'
  | 'reason'
  | 'reason-unknown'
  | 'critical-kind'
  | 'instrument'
  | 'at-least'
  | 'unverified'
  | 'informs'
  | 'escalated'
  | 'closing'
  | 'not-screened'
  | 'not-scored'
  | 'consent-missing'
  | 'critical-unknown'
  | 're-screen'
  | 'second-look'
  | 'follow-up-awaited'
  | 'follow-up-overdue'
  | 'mandatory-report'

/** Slots that a text may use; `must` names those without which nobody knows what to do. */
export interface TextRule {
  readonly slots: readonly string[]
  readonly must: readonly string[]
}

/** Every text of a message. A host may replace each, with the same slots. */
export const TEXT_RULES: Readonly<Record<TextKey, TextRule>> = {
  'care-needed': { slots: ['pupil', 'audience'], must: ['pupil'] },
  'care-needed-family': { slots: ['audience'], must: [] },
  actions: { slots: ['actions'], must: ['actions'] },
  contact: { slots: ['contact'], must: ['contact'] },
  due: { slots: ['due'], must: ['due'] },
  overdue: { slots: ['due'], must: [] },
  level: { slots: ['level'], must: ['level'] },
  reason: { slots: ['rule', 'version'], must: ['rule'] },
  'reason-unknown': { slots: ['rule', 'version'], must: ['rule'] },
  'critical-kind': { slots: ['kinds'], must: ['kinds'] },
  instrument: { slots: ['instruments'], must: ['instruments'] },
  'at-least': { slots: [], must: [] },
  unverified: { slots: [], must: [] },
  informs: { slots: [], must: [] },
  escalated: { slots: [], must: [] },
  closing: { slots: [], must: [] },
  'not-screened': { slots: ['pupil'], must: ['pupil'] },
  'not-scored': { slots: ['pupil'], must: ['pupil'] },
  'consent-missing': { slots: ['pupil'], must: ['pupil'] },
  'critical-unknown': { slots: ['pupil'], must: ['pupil'] },
  're-screen': { slots: ['pupil'], must: ['pupil'] },
  'second-look': { slots: ['pupil'], must: ['pupil'] },
  'follow-up-awaited': { slots: ['pupil'], must: ['pupil'] },
  'follow-up-overdue': { slots: ['pupil'], must: ['pupil'] },
  'mandatory-report': { slots: ['pupil', 'report', 'to'], must: ['pupil', 'report', 'to'] },
}

/** Texts of a host that stand in place of the bundled ones. */
export type CareTexts = Readonly<Partial<Record<TextKey, LocalizedText>>>

/** Texts that only professionals and leads may read; all others may reach a homeroom teacher. */
export const PROFESSIONAL_TEXTS: ReadonlySet<TextKey> = new Set<TextKey>([
  'level',
  'reason',
  'reason-unknown',
  'critical-kind',
  'instrument',
  'at-least',
  'unverified',
])

/** The bundled texts: they ask for care, neither label nor reassure, and name no score, item, scale or diagnosis. */
export const BUNDLED_TEXTS: Readonly<Record<TextKey, Readonly<Record<'en' | 'zh-CN', string>>>> = {
  'care-needed': { en: 'Please give {pupil} your care and attention. {audience}', 'zh-CN': '请关心学生 {pupil}。{audience}' },
  'care-needed-family': { en: '{audience}', 'zh-CN': '{audience}' },
  actions: { en: 'What to do: {actions}', 'zh-CN': '请这样做：{actions}' },
  contact: { en: 'Whom to ask: {contact}', 'zh-CN': '有疑问请找：{contact}' },
  due: { en: 'By when: {due}', 'zh-CN': '请在此之前完成：{due}' },
  overdue: { en: 'This is overdue: it was due by {due}. Please act now.', 'zh-CN': '已逾期：原应在 {due} 之前完成，请立即处理。' },
  level: { en: 'Level: {level}', 'zh-CN': '级别：{level}' },
  reason: {
    en: 'Rule that asks for it: {rule} (version {version}). It is a choice of the policy and asks for a professional’s judgement.',
    'zh-CN': '触发规则：{rule}（第 {version} 版）。规则由方案约定，需由专业人员评估判断。',
  },
  'reason-unknown': {
    en: 'Rule that could not be decided: {rule} (version {version}). What is not known is not an all-clear; please look.',
    'zh-CN': '无法判定的规则：{rule}（第 {version} 版）。未知不等于没有风险，请查看。',
  },
  'critical-kind': { en: 'An answer that matters by itself concerns: {kinds}', 'zh-CN': '需单独重视的作答涉及：{kinds}' },
  instrument: { en: 'Comes from: {instruments}', 'zh-CN': '来源：{instruments}' },
  'at-least': { en: 'The form is incomplete; it is at least this grave.', 'zh-CN': '作答不完整，程度至少如此。' },
  unverified: { en: 'It rests on figures that are not verified (mark K).', 'zh-CN': '所依据的数值尚未核实（标记 K）。' },
  informs: {
    en: 'The pupil is in your care already; this is news for you, no new chain was started.',
    'zh-CN': '该生已由您跟进；此为新情况通报，未另行启动流程。',
  },
  escalated: { en: 'Nobody has acknowledged it in time, so you are told now.', 'zh-CN': '此前无人按时确认，现转告您。' },
  closing: {
    en: 'This is a request to look after someone, not a judgement about the pupil. Keep it confidential.',
    'zh-CN': '这是一份关怀请求，不是对学生的评价或结论。请注意保密。',
  },
  'not-screened': {
    en: '{pupil} did not take part, or not in all of it, so too little is known. Please find out why, and how the pupil is.',
    'zh-CN': '学生 {pupil} 未参加测评或未完成全部内容，情况尚不清楚。请了解原因和该生近况。',
  },
  'not-scored': {
    en: 'What is known about {pupil} is not enough to judge by. Please talk with the pupil.',
    'zh-CN': '关于学生 {pupil} 的作答或情况不完整，暂时无法判断。请与该生谈一谈。',
  },
  'consent-missing': {
    en: 'There is a form of {pupil}, but the consent for it is missing. Please settle it.',
    'zh-CN': '学生 {pupil} 已作答，但缺少同意书。请尽快落实。',
  },
  'critical-unknown': {
    en: 'An answer of {pupil} that must not be missed is missing or could not be read. Please talk with the pupil in person.',
    'zh-CN': '学生 {pupil} 有一处不可遗漏的作答缺失或无法辨认。请当面与该生谈一谈。',
  },
  're-screen': {
    en: 'The answers of {pupil} could not be understood. Please talk with the pupil and offer the form again.',
    'zh-CN': '学生 {pupil} 的作答无法理解。请与该生谈一谈，并安排重新填写。',
  },
  'second-look': { en: 'Please have a second look at {pupil}.', 'zh-CN': '请再看一看学生 {pupil} 的情况。' },
  'follow-up-awaited': { en: 'A second conversation with {pupil} is still to come.', 'zh-CN': '学生 {pupil} 尚待第二步跟进。' },
  'follow-up-overdue': {
    en: 'The second conversation with {pupil} has not taken place in time. Please treat it as needed now.',
    'zh-CN': '学生 {pupil} 的第二步跟进未按时进行。请视为需要立即跟进。',
  },
  'mandatory-report': {
    en: 'A report about {pupil} is required: {report}. It goes to: {to}. Do not question the pupil about it, and settle with the person named below who else is told before you tell anyone.',
    'zh-CN': '关于学生 {pupil}，依规须报告：{report}。报告对象：{to}。请勿自行盘问学生；在告知其他任何人之前，先与下列联系人商定。',
  },
}
