import { type Issue, issue } from '../../../core/issue.js'
import { keysOf } from '../../../scoring/scale-keys.js'
import type { LayoutFacts } from '../../engine/scan-types.js'
import type { Layout } from '../../layout.js'

/** Respondents and items of a scale below which a sign says nothing. */
const LEAST_ROWS = 50
const LEAST_FORWARD = 3
/** Correlation beyond which a sign is believed: at least this, and three times its standard error without any. */
const CLEAR = 0.2
const clear = (n: number): number => Math.max(CLEAR, 3 / Math.sqrt(n))

function meanOf(values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k] as number
  return sum / values.length
}

/** Pearson's r of two columns of one length. */
function correlation(x: Float64Array, y: Float64Array): { readonly r: number; readonly n: number } {
  const n = x.length
  if (n < 2) return { r: 0, n }
  const meanX = meanOf(x)
  const meanY = meanOf(y)
  let [xy, xx, yy] = [0, 0, 0]
  for (let k = 0; k < n; k++) {
    const dx = (x[k] as number) - meanX
    const dy = (y[k] as number) - meanY
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return { r: xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0, n }
}

interface Key {
  readonly item: string
  readonly reverse: boolean
}

/**
 * Items that run the wrong way against the rest of their scale: as answered, a reverse-keyed item runs against the mean of the forward
 * ones. If most of them run with it, the file may hold them turned round already. A warning: a cohort may be odd, a person decides.
 */
export function reversalIssues(layout: Layout, own: LayoutFacts): readonly Issue[] {
  const { rows, answers } = own.sample
  if (rows < LEAST_ROWS) return []
  const columns = new Map(
    layout.items.flatMap((field, i): readonly [string, { codes: readonly number[]; places: Uint8Array }][] => {
      const places = answers[i]
      const codes = field.meaning?.codes ?? []
      return places === undefined || codes.length === 0 ? [] : [[field.item, { codes, places }]]
    }),
  )
  const code = (item: string, row: number): number | undefined => {
    const column = columns.get(item)
    return column?.codes[column.places[row] ?? 255]
  }
  /** an item's codes and the means of the others, over the rows where both are there */
  const ofItem = new Float64Array(rows)
  const ofRest = new Float64Array(rows)
  const told = new Set<string>()
  const issues: Issue[] = []
  for (const scale of layout.instrument.scales) {
    const keys = keysOf(layout.instrument, scale.id, scale.score)
      .map(({ key }): Key => (typeof key === 'string' ? { item: key, reverse: false } : { item: key.item, reverse: key.reverse === true }))
      .filter(({ item }) => columns.has(item))
    const forward = keys.filter(({ reverse }) => !reverse).map(({ item }) => item)
    if (forward.length < LEAST_FORWARD) continue
    // The sum of the forward items once a row: the mean of the rest is what remains without the item itself.
    const sums = new Float64Array(rows)
    const counts = new Uint16Array(rows)
    for (const item of forward) {
      for (let row = 0; row < rows; row += 1) {
        const x = code(item, row)
        if (x === undefined) continue
        sums[row] = (sums[row] ?? 0) + x
        counts[row] = (counts[row] ?? 0) + 1
      }
    }
    const against = (item: string): { readonly r: number; readonly n: number } => {
      const self = forward.includes(item) ? 1 : 0
      let n = 0
      for (let row = 0; row < rows; row += 1) {
        const x = code(item, row)
        if (x === undefined) continue
        const others = (counts[row] ?? 0) - self
        if (others * 2 < forward.length - self) continue
        ofItem[n] = x
        ofRest[n] = ((sums[row] ?? 0) - self * x) / others
        n += 1
      }
      return correlation(ofItem.subarray(0, n), ofRest.subarray(0, n))
    }
    const wrong = (reverse: boolean): readonly string[] =>
      keys
        .filter((key) => key.reverse === reverse && !told.has(key.item))
        .filter(({ item }) => {
          const { r, n } = against(item)
          return n >= LEAST_ROWS && (reverse ? r > clear(n) : r < -clear(n))
        })
        .map(({ item }) => item)
    for (const reverse of [true, false]) {
      const items = wrong(reverse)
      for (const item of items) told.add(item)
      if (items.length > 0) {
        const params = { items, scale: scale.id, count: rows, ...(reverse ? {} : { why: 'against' }) }
        issues.push(issue('import/reversal-suspect', `/scales/${scale.id}`, params, 'warning'))
      }
    }
  }
  return issues
}
