import { type Issue, issue } from '../../../core/issue.js'
import type { LayoutFacts, ScanFacts } from '../../engine/scan-types.js'
import type { Layout } from '../../layout.js'
import { cellText } from '../fold.js'

/** Fewer rows than this may well agree by themselves. */
const LEAST_ROWS = 30

const MOST_HEADER_ROWS = 5

/**
 * Further header rows among the respondents: Qualtrics' third row tells its import ids; a second one repeats questions, so that no item
 * cell of it can be read while those below can.
 */
export function headerRowIssues(layout: Layout, facts: ScanFacts): readonly Issue[] {
  const records = facts.head.slice(0, MOST_HEADER_ROWS + 3)
  const looks = records.map(({ cells }) => {
    const readings = layout.items.map((field) => field.read(field.columns.map((column) => cells[column] ?? null)))
    const texts = layout.items.flatMap((field) => field.columns.map((column) => cellText(cells[column]) ?? ''))
    const unknown = readings.filter(({ kind }) => kind === 'unknown').length
    const imports = cells.some((cell) => /^\s*\{"?ImportId/.test(cellText(cell) ?? ''))
    const wordy = texts.filter((text) => /\p{L}/u.test(text)).length > texts.length / 2
    return { header: imports || (unknown === readings.length && unknown > 0 && wordy), imports }
  })
  let count = 0
  while (looks[count]?.header === true || (looks[count + 1]?.imports === true && count + 1 < looks.length)) count += 1
  // Every row looked at is unreadable: the values are undeclared, which is another matter.
  if (count === 0 || (count === looks.length && !looks.some(({ imports }) => imports)) || count > MOST_HEADER_ROWS) return []
  return [issue('import/header-rows-suspect', '/header', { count, rows: count + 1 })]
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))
}

/** Columns that hold the same answers throughout, and columns in another order than any form prints them. */
export function columnIssues(layout: Layout, own: LayoutFacts): readonly Issue[] {
  const issues: Issue[] = []
  const { rows, answers } = own.sample
  if (rows >= LEAST_ROWS) {
    const seen = new Map<string, string[]>()
    layout.items.forEach((field, i) => {
      const column = answers[i]
      if (column === undefined || (field.meaning?.codes.length ?? 0) === 0) return
      const given = new Set(column.subarray(0, rows))
      if (given.size < 2) return
      const print = column.subarray(0, rows).join()
      seen.set(print, [...(seen.get(print) ?? []), field.names[0] ?? field.item])
    })
    for (const names of seen.values())
      if (names.length > 1) issues.push(issue('import/column-duplicate', '/header', { columns: names, count: rows }, 'warning'))
  }
  const places = new Map(layout.items.map((field) => [field.item, field.columns[0] ?? 0]))
  const forms = layout.instrument.forms.filter(({ id }) => layout.form === null || layout.form === id)
  const orders = [layout.instrument.items.map(({ id }) => id), ...forms.map(({ order }) => order)].map((order) =>
    order.flatMap((id) => places.get(id) ?? []),
  )
  if (!orders.some(isAscending)) {
    const [order = []] = orders.slice(1)
    const at = order.findIndex((place, i) => i > 0 && place < (order[i - 1] ?? 0))
    const column = layout.items.find(({ columns }) => columns[0] === order[at])?.names[0] ?? ''
    issues.push(issue('import/column-order', '/header', { column }, 'warning'))
  }
  return issues
}

/** Keys of digits of which some begin with 0 and others are shorter: a spreadsheet may have dropped their leading zeros. */
export function keyIssues(own: LayoutFacts): readonly Issue[] {
  const [histogram, joined] = own.sources.find(({ source }) => source === 'key')?.columns ?? []
  if (joined !== undefined) return []
  const keys = [...(histogram?.counts ?? [])].filter(([text]) => /^\d+$/.test(text.trim()))
  const padded = keys.filter(([text]) => text.trim().startsWith('0')).map(([text]) => text.trim().length)
  if (padded.length === 0) return []
  const width = Math.max(...padded)
  const shorter = keys.filter(([text]) => text.trim().length < width && !text.trim().startsWith('0'))
  if (shorter.length === 0) return []
  const count = shorter.reduce((sum, [, each]) => sum + each, 0)
  return [issue('import/id-precision', '/sources/key', { why: 'widths', count }, 'warning')]
}
