import type { UnsureReason } from '../../../core/definition.js'
import { describeWord } from '../../../core/messages/index.js'
import { type Language, localize } from '../../../core/text.js'
import { unsureEntries } from '../parse.js'
import { RARE, type ValueProposal } from '../suggest/propose-values.js'
import type { ItemProposal, Suggestion } from '../suggest/suggest.js'
import { html, type Markup } from './html.js'
import { PAGE_TEXTS, REASON_TEXTS } from './words.js'

const STYLE = `
:root{color-scheme:light dark;--line:#8886;--soft:#8881;--warn:#b45309;--good:#15803d}
body{font:15px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}
.do{border-left:4px solid var(--warn);background:var(--soft);padding:.6rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-top:1px solid var(--line)}
thead th{border-top:0;font-weight:600;opacity:.7}
.scroll{overflow-x:auto}.number{text-align:right}td table td,td table th{border:0;padding:0 .8rem 0 0;font-variant-numeric:tabular-nums}
.id,code{font-family:ui-monospace,monospace;font-size:.9em}.note{opacity:.75;font-size:.9em}
.badge{font-weight:600;white-space:nowrap}.unsure .badge{color:var(--warn)}.confirmed .badge{color:var(--good)}
tr.unsure{background:#f59e0b14}ul{margin:.2rem 0 0;padding-left:1.1rem}
`

/**
 * The page a person reads before confirming a proposal: for every item its column, question text, values with counts, proposed codes and
 * why they are unsure. Values are shown for item columns only, and none that fewer than three people gave unless it is a known choice,
 * so that a page sent to a colleague says nothing about anybody. Self-contained, without scripts; everything from the file is escaped.
 */
export function reviewPage(suggestion: Suggestion, file: string, language: Language = 'en'): string {
  const { mapping, instrument, items, others, preset } = suggestion
  const say = (key: keyof typeof PAGE_TEXTS): string => PAGE_TEXTS[key][language]
  const reasons = (why: readonly UnsureReason[] | readonly string[]): Markup =>
    why.length === 0
      ? html``
      : html`<ul>${why.map((each) => html`<li>${REASON_TEXTS[each as UnsureReason]?.[language] ?? each}</li>`)}</ul>`
  const state = (unsure: boolean): Markup => html`<span class="badge">${say(unsure ? 'unsure' : 'confirmed')}</span>`
  const placed = items.filter(({ match }) => match.column !== null || match.choices.length > 0)
  const absent = items.filter((each) => !placed.includes(each))
  const unsure = unsureEntries(mapping).length
  const entries = placed.length + Object.keys(mapping.sources ?? {}).length + Object.keys(mapping.rows ?? {}).length
  const itemRow = (each: ItemProposal): Markup => {
    const { item, column, choices } = each.match
    const names = column === null ? choices.map((choice) => choice.column.name).join(', ') : column.name
    return html`<tr class="${each.why.length > 0 ? 'unsure' : 'confirmed'}"><td><span class="id">${item.id}</span><br>${localize(item.label, language)}</td>
<td><code>${names}</code>${column !== null && column.text !== column.name ? html`<br>${column.text}` : html``}</td>
<td>${column === null ? html`` : valueTable(each, column.crowded)}</td><td>${state(each.why.length > 0)}${reasons(each.why)}</td></tr>
`
  }
  const label = (each: ItemProposal, code: number): string => {
    const { item } = each.match
    const options = 'responses' in item ? (instrument.responseSets[item.responses]?.options ?? []) : []
    const option = options.find((choice) => choice.code === code)
    return option === undefined ? String(code) : `${code} · ${localize(option.label, language)}`
  }
  const meaning = (each: ItemProposal, { code, missing }: ValueProposal): string => {
    if (code !== null) return label(each, code)
    return missing === null ? say('open') : `${say('missing')}: ${describeWord(missing, language)}`
  }
  const valueTable = (each: ItemProposal, crowded: boolean): Markup => {
    if (crowded) return html`<span class="note">${say('crowded')}</span>`
    const shown = each.values.filter(({ count, code, missing }) => count >= RARE || code !== null || missing !== null)
    const hidden = each.values.length - shown.length
    // In the order of the codes, so that a turned or shifted table is seen at once; then missing marks, then what is open.
    const rank = ({ code, missing }: ValueProposal): number => code ?? (missing === null ? 2e9 : 1e9)
    shown.sort((a, b) => rank(a) - rank(b))
    const rows = shown.map(
      (value) => html`<tr><td>${value.text}</td><td class="number">${value.count}</td><td>${meaning(each, value)}</td></tr>`,
    )
    const rest = hidden === 0 ? html`` : html`<tr><td colspan="3" class="note">${hidden} ${say('hidden')}</td></tr>`
    return html`<table><thead><tr><th>${say('value')}</th><th class="number">${say('count')}</th><th>${say('meaning')}</th></tr></thead><tbody>${rows}${rest}</tbody></table>`
  }
  const aboutRow = (name: string, entry: object | string | undefined): Markup => {
    const told = typeof entry === 'string' ? { column: entry } : (entry ?? {})
    const { state: given, why = [], ...rest } = told as { state?: string; why?: readonly string[] }
    const parts = Object.entries(rest).map(
      ([key, value]) => html`${key}: <code>${typeof value === 'string' ? value : JSON.stringify(value)}</code> `,
    )
    return html`<tr class="${given === 'unsure' ? 'unsure' : 'confirmed'}"><td class="id">${name}</td><td>${parts}</td><td>${state(given === 'unsure')}${reasons(why)}</td></tr>
`
  }
  const about = [
    ...Object.entries(mapping.sources ?? {}),
    ...Object.entries(mapping.rows ?? {}).map(([name, rule]) => [`rows.${name}`, rule] as const),
  ]
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say('title')}</title><style>${{ markup: STYLE }}</style></head><body>
<h1>${say('title')}</h1>
<dl><dt>${say('file')}</dt><dd>${file}</dd><dt>${say('instrument')}</dt><dd>${localize(instrument.title, language)}</dd>
<dt>${say('preset')}</dt><dd>${preset?.vendor ?? say('none')}</dd><dt>${say('holds')}</dt><dd>${say(mapping.values ?? 'codes')}</dd></dl>
<div class="do"><strong>${say('todo')}</strong> · ${say('confirmed')} ${entries - unsure} · ${say('unsure')} ${unsure}<br>${say('steps')}</div>
<h2>${say('items')}</h2><div class="scroll"><table><thead><tr><th>${say('item')}</th><th>${say('column')}</th><th>${say('values')}</th><th>${say('state')}</th></tr></thead><tbody>
${placed.map(itemRow)}</tbody></table></div>
<h2>${say('people')}</h2><p class="note">${say('peopleNote')}</p><div class="scroll"><table><tbody>
${about.map(([name, entry]) => aboutRow(name, entry))}</tbody></table></div>
${absent.length === 0 ? html`` : html`<h2>${say('absent')}</h2><p>${absent.map(({ match }) => html`<code>${match.item.id}</code> ${localize(match.item.label, language)}; `)}</p>`}
${others.length === 0 ? html`` : html`<h2>${say('others')}</h2><p class="note">${others.join(' · ')}</p>`}
<p class="note">${say('notice')}</p></body></html>
`.markup
}
