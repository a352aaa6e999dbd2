import { type Issue, issue } from '../../../core/issue.js'
import { nearest } from '../../../core/nearest.js'
import type { Layout } from '../../layout.js'
import { foldValue } from '../fold.js'
import { isMangledDate } from '../keys.js'
import { labelCodes } from '../meaning.js'
import type { ItemColumn } from './item-counts.js'
import { unscramble } from './mojibake.js'

/** Share of undeclared values in a column beyond which the run stops, and the least number of them. */
export const UNKNOWN_SHARE = 0.05
export const UNKNOWN_LEAST = 3
/** Values are named only when several people gave them, and only short ones: a rare or long text may say who someone is. */
const NAMED_LEAST = 3
const NAMED_LENGTH = 40
const NAMED = 5

interface Unknown {
  readonly column: ItemColumn
  readonly texts: readonly { readonly text: string; readonly count: number }[]
}

function unknownTexts(column: ItemColumn): Unknown {
  const texts = [...column.counts].flatMap(([text, count]) => (column.field.read([text]).kind === 'unknown' ? [{ text, count }] : []))
  return { column, texts: texts.sort((a, b) => b.count - a.count) }
}

/** Numbers far beyond the codes in most cells: a score that stands where an item is expected. */
function isComposite({ column, texts }: Unknown): boolean {
  const { codes, facts } = column
  if (codes.length === 0 || facts.unknown <= facts.answered) return false
  const reach = Math.max(...codes.map(Math.abs)) * 2
  const far = texts.filter(({ text }) => /^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) > reach)
  return far.length >= 3
}

/** Undeclared values of each item's column, with what may have happened to them. */
export function unknownValueIssues(layout: Layout, columns: readonly ItemColumn[]): readonly Issue[] {
  return columns.flatMap((column) => {
    const { unknown } = column.facts
    if (unknown === 0) return []
    const found = unknownTexts(column)
    if (isComposite(found)) return [issue('import/composite-suspect', '/header', { column: column.name })]
    const stops = unknown >= UNKNOWN_LEAST && unknown > column.filled * UNKNOWN_SHARE
    const severity = stops ? 'error' : 'warning'
    const dates = found.texts.filter(({ text }) => isMangledDate(text, 'xlsx'))
    if (dates.length > 0) {
      const count = dates.reduce((sum, each) => sum + each.count, 0)
      return [issue('import/date-ambiguous', '/header', { column: column.name, count }, severity)]
    }
    if (!stops) return []
    const named = found.texts.filter(({ text, count }) => count >= NAMED_LEAST && text.length <= NAMED_LENGTH).slice(0, NAMED)
    const labels = named.map(({ text }) => text)
    const params = { column: column.name, count: unknown, ...(labels.length === 0 ? {} : { labels }) }
    const meant = labels.flatMap((text) => unscramble(text) ?? [])
    if (meant.length > 0) return [issue('import/value-unknown', '/header', { ...params, why: 'encoding', meant })]
    return [issue('import/value-unknown', '/header', isReworded(layout, column, labels) ? { ...params, why: 'wording' } : params)]
  })
}

/** Most of the named values are nearly what another value of the column, or the instrument's own label, says. */
function isReworded(layout: Layout, column: ItemColumn, labels: readonly string[]): boolean {
  const known = [...column.counts.keys()].filter((text) => column.field.read([text]).kind !== 'unknown').map(foldValue)
  const candidates = [...known, ...labelCodes(layout.instrument, column.item).keys()].filter((text) => /\p{L}/u.test(text))
  const near = labels.filter((text) => nearest(foldValue(text), candidates) !== undefined)
  return near.length > 0 && near.length * 2 >= labels.length
}
