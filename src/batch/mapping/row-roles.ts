import type { RowRule } from '../../core/definition.js'
import type { Field, RowRole } from '../layout.js'
import { cellText, foldValue, remember } from './fold.js'
import type { Header } from './header.js'
import type { Mapping } from './parse.js'

const ORDER: readonly (readonly [rule: 'preview' | 'only' | 'finished', holds: boolean, role: RowRole])[] = [
  ['preview', true, 'preview'],
  ['only', false, 'other'],
  ['finished', false, 'partial'],
]

function holds(rule: RowRule): (text: string) => boolean {
  const values = rule.values?.map(foldValue)
  return values === undefined ? (text) => text.trim() !== '' : remember((text) => values.includes(foldValue(text)))
}

/**
 * Which rows are respondents, by the rules of the mapping: preview rows first, then rows of other events, then unfinished ones. A row
 * that repeats the name of a rule's column is a header. Null without rules: every record is a respondent.
 */
export function roleField(mapping: Mapping, header: Header): Field<RowRole> | null {
  const rules = ORDER.flatMap(([name, when, role]) => {
    const rule = mapping.rows?.[name]
    const column = rule === undefined ? undefined : header.find(rule.column, true)
    if (rule === undefined || column === undefined) return []
    return [{ column, test: holds(rule), when, role, heading: foldValue(header.names[column] ?? '') }]
  })
  if (rules.length === 0) return null
  const isHeading = (text: string, heading: string): boolean =>
    heading !== '' && text.length <= heading.length + 8 && foldValue(text) === heading
  return {
    columns: rules.map(({ column }) => column),
    read(cells) {
      const texts = rules.map((_, i) => cellText(cells[i]) ?? '')
      if (rules.some(({ heading }, i) => isHeading(texts[i] ?? '', heading))) return 'header-like'
      return rules.find(({ test, when }, i) => test(texts[i] ?? '') === when)?.role ?? 'respondent'
    },
  }
}
