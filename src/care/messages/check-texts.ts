import { type Issue, issue } from '../../core/issue.js'
import { slots } from '../../core/messages/index.js'
import { pointer } from '../../core/pointer.js'
import { type CareTexts, PROFESSIONAL_TEXTS, TEXT_RULES, type TextKey } from './texts.js'
import { wordsNotAllowed } from './words-not-allowed.js'

/**
 * Problems of a host's texts: a name that is no text, a slot no message can fill, a slot left out without which nobody knows what
 * to do, words that label, reassure, or tell a teacher what only professionals may read.
 */
export function checkTexts(texts: CareTexts): readonly Issue[] {
  return Object.entries(texts).flatMap(([key, localized]) => {
    const path = pointer('', key)
    if (!Object.hasOwn(TEXT_RULES, key)) return [issue('definition/unknown-property', path, { property: key })]
    const { slots: allowed, must } = TEXT_RULES[key as TextKey]
    return Object.entries(localized).flatMap(([language, text]): readonly Issue[] => {
      const at = pointer(path, language)
      const used = slots(text)
      const unknown = used.filter((slot) => !allowed.includes(slot))
      const lacking = must.filter((slot) => !used.includes(slot))
      return [
        ...unknown.map((slot) => issue('message/unknown-slot', at, { slot, allowed: [...allowed] })),
        ...lacking.map((slot) => issue('message/missing-slot', at, { slot })),
        ...wordsNotAllowed(text, PROFESSIONAL_TEXTS.has(key as TextKey) ? 'professional' : 'anyone').map(({ word, why }) =>
          issue('message/word-not-allowed', at, { word, ...(why === 'reveals' ? {} : { why }) }),
        ),
      ]
    })
  })
}
