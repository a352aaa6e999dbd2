import { type Issue, issue } from '../../core/issue.js'
import type { Response } from '../../results/administration.js'

/** From how many answers on, and from how many respondents on, equal answers are worth a question. */
const LEAST_ANSWERS = 10
const LEAST_RESPONDENTS = 5
const MOST = 1_000_000
const LISTED = 20

/** The answers of one row: how many there are, and a 53-bit print that is equal for equal answers. */
export interface AnswerPrint {
  readonly answered: number
  /** null where equal answers say nothing: fewer than ten, or all the same code */
  readonly print: number | null
}

function isAnswer(response: Response | undefined): boolean {
  return typeof response === 'number' || typeof response === 'string' || Array.isArray(response)
}

/** Prints the readings of a row, in the order of its columns; missing answers are part of the pattern. */
export function printAnswers(readings: readonly (Response | undefined)[]): AnswerPrint {
  let [high, low, answered] = [0x9747b28c, 0x811c9dc5, 0]
  const codes = new Set<string>()
  for (const response of readings) {
    const text = isAnswer(response) ? String(response) : ''
    if (isAnswer(response)) {
      answered += 1
      codes.add(text)
    }
    for (let i = 0; i <= text.length; i += 1) {
      const unit = i < text.length ? text.charCodeAt(i) : 0x10000
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13)
    }
  }
  const telling = answered >= LEAST_ANSWERS && codes.size > 1
  return { answered, print: telling ? (high >>> 11) * 0x100000000 + (low >>> 0) : null }
}

/** Counts prints in the first pass; in the second, rows and respondents of those that came often enough. */
export interface PrintCensus {
  count(print: number | null): void
  locate(print: number | null, row: number, key: string, answered: number): void
  issues(): readonly Issue[]
}

export function createPrintCensus(): PrintCensus {
  const counts = new Map<number, number>()
  const found = new Map<number, { readonly rows: number[]; readonly keys: Set<string>; readonly items: number }>()
  return {
    count(print) {
      if (print === null) return
      const before = counts.get(print)
      if (before !== undefined || counts.size < MOST) counts.set(print, (before ?? 0) + 1)
    },
    locate(print, row, key, answered) {
      if (print === null || (counts.get(print) ?? 0) < LEAST_RESPONDENTS) return
      const place = found.get(print) ?? { rows: [], keys: new Set<string>(), items: answered }
      place.rows.push(row)
      place.keys.add(key)
      found.set(print, place)
    },
    issues: () =>
      [...found.values()]
        .filter(({ keys }) => keys.size >= LEAST_RESPONDENTS)
        .map(({ rows, items }) =>
          issue('import/duplicate-answers', '', { items, count: rows.length, rows: rows.slice(0, LISTED) }, 'warning'),
        ),
  }
}
