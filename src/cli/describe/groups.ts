import type { StratumTest } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import type { Language } from '../../core/text.js'
import { heading } from '../describe-words.js'

/** Months as years, with the months left over where there are any. */
function ageText(months: number): string {
  const rest = months % 12
  return rest === 0 ? String((months - rest) / 12) : `${(months - rest) / 12};${rest}`
}

/** Whom a norm group or a set of cuts is for. */
export function stratumText({ sex, grades, ageMonths, informant, form }: StratumTest, lang: Language): string {
  const parts = [
    ...(sex === undefined ? [] : [describeWord(sex, lang)]),
    ...(grades === undefined ? [] : [heading(grades.min === grades.max ? 'grade' : 'grades', lang, { ...grades, grade: grades.min })]),
    ...(ageMonths === undefined ? [] : [heading('ageSpan', lang, { from: ageText(ageMonths.min), to: ageText(ageMonths.max + 1) })]),
    ...(informant === undefined ? [] : [describeWord(informant, lang)]),
    ...(form === undefined ? [] : [form]),
  ]
  return parts.length === 0 ? heading('everyone', lang) : parts.join(' ')
}
