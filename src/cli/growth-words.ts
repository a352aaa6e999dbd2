import type { Language } from '../core/text.js'

const SENTENCES = {
  whole: {
    en: '{files} growth files, {entries} entries: all as they were written',
    'zh-CN': '{files} 份成长档案，{entries} 个条目：均与写成时一致',
  },
  faulty: {
    en: '{faulty} of {files} growth files are not as they were written',
    'zh-CN': '{files} 份成长档案中有 {faulty} 份与写成时不同',
  },
  appended: {
    en: '{added} entries added to {files} growth files, {known} were there already, {refused} refused',
    'zh-CN': '向 {files} 份成长档案添加了 {added} 个条目，{known} 个已存在，{refused} 个被拒绝',
  },
  due: { en: '{due} due, {overdue} of them overdue', 'zh-CN': '{due} 项到期，其中 {overdue} 项逾期' },
  overdue: { en: 'overdue', 'zh-CN': '逾期' },
  open: { en: 'open', 'zh-CN': '未到期' },
  uncertain: { en: 'not certain that it concerns the pupil', 'zh-CN': '尚不确定是否涉及该学生' },
  roster: { en: '{pupils} pupils, {errors} errors, {warnings} warnings', 'zh-CN': '{pupils} 名学生，{errors} 个错误，{warnings} 个警告' },
  compared: {
    en: 'since {last}: {up} moved up, {stayed} stayed, {repeated} repeat, {transferred} changed the school, {left} left, {arrived} came',
    'zh-CN': '自 {last} 起：升级 {up}，未变 {stayed}，留级 {repeated}，转校 {transferred}，离开 {left}，新来 {arrived}',
  },
  left: { en: 'left: look after their open cases', 'zh-CN': '已离开：请跟进其未结个案' },
} as const

/** A sentence of the growth and roster commands with its slots filled. */
export function sayGrowth(key: keyof typeof SENTENCES, language: Language, slots: Readonly<Record<string, string | number>> = {}): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? '?'))
}
