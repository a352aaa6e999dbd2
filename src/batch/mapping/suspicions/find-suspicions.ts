import { type Issue, issue } from '../../../core/issue.js'
import type { ScanFacts } from '../../engine/scan-types.js'
import type { Layout } from '../../layout.js'
import { codeBaseIssues } from './code-base.js'
import { columnIssues, headerRowIssues, keyIssues } from './columns.js'
import { createColumns } from './item-counts.js'
import { reversalIssues } from './reversal.js'
import { unknownValueIssues } from './unknown-values.js'

/**
 * What the values of a file make doubtful, before a score is written. Errors stop the run, after the critical sweep; warnings are
 * told and the run goes on. Errors: codes that look shifted, value labels that contradict the codes, further header rows among the
 * respondents, columns with more than 5 % undeclared values or with numbers far beyond their item's codes. Warnings: items that seem
 * turned round already, equal columns, another order than the form's, keys that may have lost leading zeros, a few undeclared values.
 */
export function findSuspicions(layout: Layout, facts: ScanFacts): readonly Issue[] {
  const own =
    facts.layouts.find((each) => each.layout === layout) ?? facts.layouts.find((each) => each.layout.mappingHash === layout.mappingHash)
  if (own === undefined) return []
  const columns = createColumns(layout, own)
  const bases = codeBaseIssues(columns)
  const shifted = new Set(bases.flatMap(({ columns: doubted }) => doubted))
  const relabelled = columns.flatMap(({ field, name }) =>
    (field.meaning?.relabelled ?? []).slice(0, 1).map((number) => issue('import/value-labels', '/header', { column: name, number })),
  )
  return [
    ...headerRowIssues(layout, facts),
    ...bases.map((each) => each.issue),
    ...relabelled,
    ...unknownValueIssues(
      layout,
      columns.filter((each) => !shifted.has(each)),
    ),
    ...reversalIssues(layout, own),
    ...columnIssues(layout, own),
    ...keyIssues(own),
  ]
}

/** Items whose codes are in doubt: the critical sweep reads them in every way they may be meant. */
export function doubtfulItems(layout: Layout, suspicions: readonly Issue[]): ReadonlySet<string> {
  const doubted = suspicions.some(({ code }) => code === 'import/code-base-suspect' || code === 'import/value-labels')
  return new Set(doubted ? layout.items.filter(({ asIs }) => asIs).map(({ item }) => item) : [])
}
