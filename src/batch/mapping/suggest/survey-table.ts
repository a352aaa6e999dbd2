import type { Table, TableColumn } from '../../../tables/table.js'
import { cellText } from '../fold.js'
import { columnNames } from '../header.js'
import type { Preset } from '../presets/preset.js'

const MOST_VALUES = 200

/** One column with what it holds, for a proposal. */
export interface SurveyColumn {
  readonly at: number
  readonly name: string
  /** how a mapping names it: with its place where several columns have one name */
  readonly reference: string | { readonly name: string; readonly position: number }
  /** the question as respondents saw it, as far as the file tells */
  readonly text: string
  readonly about: TableColumn | undefined
  readonly counts: ReadonlyMap<string, number>
  /** more different values than choices ever have */
  readonly crowded: boolean
  readonly filled: number
  readonly metadata: boolean
  /** what Qualtrics writes into its third header row, else empty */
  readonly importId: string
}

/** The question without its number: `3、睡得好吗` → 睡得好吗, `Q [row]` → row, `code. text` → text. */
export function questionText(name: string): string {
  const bracket = (/\[([^\]]+)\]\s*$/.exec(name) ?? /^\s*第\s*\d+\s*题\s*[(（]([^()（）]+)[)）]\s*$/u.exec(name))?.[1]
  if (bracket !== undefined && !/^SQ\d+$|^\d+$/i.test(bracket)) return bracket.trim()
  return name
    .replace(/^\s*(?:第\s*\d+\s*题|\d+\s*[、.．)）:：])\s*/u, '')
    .replace(/^[A-Za-z]\w*(?:\[[^\]]*\])?\.\s+/, '')
    .replace(/^.*(?:—|\s-\s)/su, '')
    .trim()
}

/** Reads a table once: how often each value of each column occurs. */
export async function surveyTable(table: Table, preset: Preset | undefined): Promise<readonly SurveyColumn[]> {
  const names = columnNames(table, { headerNames: preset?.headerNames ?? 'first' })
  const counts = names.map(() => new Map<string, number>())
  const filled = names.map(() => 0)
  const crowded = names.map(() => false)
  for await (const { cells, issue } of table.records()) {
    if (issue !== undefined) continue
    names.forEach((_, i) => {
      const text = cellText(cells[i])
      if (text === null || text.trim() === '') return
      filled[i] = (filled[i] ?? 0) + 1
      const column = counts[i]
      if (column === undefined) return
      const before = column.get(text)
      if (before !== undefined) column.set(text, before + 1)
      else if (column.size < MOST_VALUES) column.set(text, 1)
      else crowded[i] = true
    })
  }
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return names.map((name, at): SurveyColumn => {
    const about = table.columns[at]
    const row = preset?.textRow ?? null
    const text = row === null ? (about?.label ?? questionText(name)) : questionText(table.headerRows[row]?.[at] ?? name)
    return {
      at,
      name,
      reference: (times.get(name) ?? 0) > 1 ? { name, position: at + 1 } : name,
      text,
      about,
      counts: counts[at] ?? new Map(),
      crowded: crowded[at] === true,
      filled: filled[at] ?? 0,
      importId: preset?.vendor === 'qualtrics' ? (table.headerRows[2]?.[at] ?? '') : '',
      metadata: preset?.metadata.some((form) => form.test(name.trim())) === true,
    }
  })
}
