import type { Language } from '../../core/text.js'

const SENTENCES = {
  wrote: { en: 'wrote {file}', 'zh-CN': '已写入 {file}' },
  refused: {
    en: 'Nothing of it passes yet: {places} places of the definition and {norms} of the norm set wait for a fact. They are empty texts and nulls.',
    'zh-CN': '目前尚不能通过：定义有 {places} 处、常模有 {norms} 处待填，即空文本与 null。',
  },
  noNorms: { en: 'Without norms, delete {file}.', 'zh-CN': '没有常模时，请删除 {file}。' },
  next: { en: 'Each place is named by: {command}', 'zh-CN': '逐处列出待填之处：{command}' },
} as const

/** A sentence of `psyscore new` with its particulars filled in. */
export function sayNew(key: keyof typeof SENTENCES, language: Language, params: Readonly<Record<string, string | number>> = {}): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
}
