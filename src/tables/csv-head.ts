import { parse } from 'csv-parse/sync'
import { issue, PsyscoreError } from '../core/issue.js'

/** Delimiters a survey export may use. */
export const DELIMITERS = [',', ';', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** Names are compared after NFKC and trimming: full-width letters and stray spaces are the same column. */
export function columnKey(name: string): string {
  return name.normalize('NFKC').trim()
}

function firstRecord(head: string, delimiter: Delimiter): readonly string[] {
  try {
    const rows: unknown = parse(head, { delimiter, to: 1, bom: true, relax_column_count: true, relax_quotes: true })
    const first: unknown = Array.isArray(rows) ? rows[0] : undefined
    return Array.isArray(first) ? first.map(String) : []
  } catch {
    return []
  }
}

/**
 * Finds the delimiter from the header: the one under which most of the expected columns appear; without expectations, the only
 * one that makes more than one column. A tie is refused with `import/delimiter-ambiguous` rather than guessed.
 */
export function detectDelimiter(head: string, expected: readonly string[] = []): Delimiter {
  const wanted = new Set(expected.map(columnKey))
  const ranked = DELIMITERS.map((delimiter) => {
    const names = firstRecord(head, delimiter)
    const found = names.filter((name) => wanted.has(columnKey(name))).length
    return { delimiter, found, width: names.length }
  })
  const most = Math.max(...ranked.map((each) => each.found))
  const best = most > 0 ? ranked.filter((each) => each.found === most) : ranked.filter((each) => each.width > 1)
  const [only, ...others] = best
  if (only === undefined) return ','
  // One expected column alone in the file is found under every delimiter: then the width decides.
  const split = others.length === 0 ? [only] : best.filter((each) => each.width > 1)
  if (split.length > 1) throw new PsyscoreError([issue('import/delimiter-ambiguous', '', { candidates: split.map((e) => e.delimiter) })])
  return (split[0] ?? only).delimiter
}
