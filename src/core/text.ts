/** A short text per language tag (BCP 47), such as `{ "en": "…", "zh-CN": "…" }`. At least one language. */
export type LocalizedText = Readonly<Record<string, string>>

/** Languages in which the engine itself speaks. */
export const LANGUAGES = ['en', 'zh-CN'] as const
export type Language = (typeof LANGUAGES)[number]

/** The text in the wanted language, else its base language, else English, else the first one given. */
export function localize(text: LocalizedText, language: string): string {
  const base = language.split('-')[0] ?? language
  for (const tag of [language, ...Object.keys(text).filter((t) => t.split('-')[0] === base), 'en']) {
    if (Object.hasOwn(text, tag)) return text[tag] as string
  }
  return Object.values(text)[0] ?? ''
}
