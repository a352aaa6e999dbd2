import type { ItemDefinition } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import { type Language, localize } from '../../core/text.js'
import { conditionInWords } from '../../explain/decision-text.js'
import type { Instrument } from '../../instruments/instrument.js'
import { heading } from '../describe-words.js'
import type { Entry, Section } from './line.js'

function choices(item: ItemDefinition, instrument: Instrument, lang: Language): string {
  if (item.kind === 'clock-time') return 'HH:MM'
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return `${item.min}–${item.max}`
  const options = Object.hasOwn(instrument.responseSets, item.responses) ? (instrument.responseSets[item.responses]?.options ?? []) : []
  return options
    .map(({ code, label, score }) => `${code} ${localize(label, lang)}${score === undefined || score === code ? '' : ` = ${score}`}`)
    .join(', ')
}

/** Every item with its choices, under the printed numbers of the first form. */
export function itemsSection(instrument: Instrument, lang: Language): Section {
  const order = instrument.forms[0]?.order ?? []
  const entries = instrument.items.map((item): Entry => {
    const number = order.indexOf(item.id) + 1
    const notScored = item.supplementary === true ? `  ${heading('notScored', lang)}` : ''
    const text = `  ${localize(item.label, lang)}  (${choices(item, instrument, lang)})${notScored}`
    return { line: [...(number === 0 ? [] : [`${number}  `]), { id: item.id }, text] }
  })
  const rules = (instrument.applicability ?? []).map((rule): Entry => {
    const otherwise = rule.otherwise === 'leave' ? heading('leftOut', lang) : heading('implied', lang, { code: rule.otherwise.implied })
    const facts = { items: rule.items.join(' '), when: conditionInWords(rule.when, lang), otherwise }
    return { line: [`${heading('asked', lang, facts)} `, { figure: rule.figure }] }
  })
  return { heading: heading('items', lang), entries: [...entries, ...rules] }
}

/** Every form: language, who answers, the period asked about. */
export function formsSection({ forms }: Instrument, lang: Language): Section {
  const entries = forms.map(({ id, language, informant, recall, order, figure }): Entry => {
    const period =
      recall === undefined ? [] : ['days' in recall ? heading('recall', lang, { days: recall.days }) : localize(recall.text, lang)]
    const facts = [language, describeWord(informant, lang), heading('nItems', lang, { n: order.length }), ...period]
    return { line: [{ id }, `  ${facts.join(' · ')} `, { figure }] }
  })
  return { heading: heading('forms', lang), entries }
}

/** Items that matter alone, or the word that there is none. */
export function criticalSection(instrument: Instrument, lang: Language): Section {
  const labels = new Map(instrument.items.map(({ id, label }) => [id, label]))
  const entries = instrument.criticalItems.map(({ item, kind, endorsedBy, figure }): Entry => {
    const facts = { kind: describeWord(kind, lang), codes: endorsedBy.join('/') }
    return { line: [{ id: item }, `  ${localize(labels.get(item) ?? {}, lang)}  ${heading('critical', lang, facts)} `, { figure }] }
  })
  return { heading: heading('criticalItems', lang), entries: entries.length === 0 ? [{ line: [heading('none', lang)] }] : entries }
}
