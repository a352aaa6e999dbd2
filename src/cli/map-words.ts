import type { Language } from '../core/text.js'

const SENTENCES = {
  found: {
    en: 'layout: {preset}; items found: {items} of {of}; unsure entries: {unsure}',
    'zh-CN': '版式：{preset}；找到条目 {items}/{of}；未确认 {unsure} 处',
  },
  partials: {
    en: 'This export does not say which forms were finished: unfinished ones stand among the others.',
    'zh-CN': '该导出不含完成状态：未完成的答卷混在其中。',
  },
  review: {
    en: 'Open {review} in a browser: it shows why each entry is unsure.',
    'zh-CN': '请用浏览器打开 {review}：其中说明每处未确认的原因。',
  },
  confirm: {
    en: 'In {out}, correct what is wrong and set "state" to "confirmed" for each of these:',
    'zh-CN': '请在 {out} 中改正错误，并将以下各处的 "state" 设为 "confirmed"：',
  },
  more: { en: '  … and {more} more', 'zh-CN': '  ……另有 {more} 处' },
  next: { en: 'Then: {command}', 'zh-CN': '然后运行：{command}' },
} as const

/** A sentence of `psyscore map` with its particulars filled in. */
export function sayMap(key: keyof typeof SENTENCES, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
}
