/** One unknown of the linear program: the equations it stands in (with factor 1), its upper bound, its true value, its weight in the aim. */
export interface Column {
  readonly rows: readonly number[]
  readonly upper: number
  readonly start: number
  readonly weight: number
}

const TINY = 1e-9
const MOST_STEPS = 400

/**
 * How far the weighted sum can rise (`sign` 1) or fall (−1) from its true value while every equation keeps its true total and every
 * unknown stays between 0 and its bound. Bounded simplex on a dense tableau, started at the truth: the unknowns are written as
 * distances from it, so that no first phase is needed; artificial unknowns of width 0 form the first basis. Stopping early gives
 * less than the optimum, which is safe where a lower bound is wanted.
 */
export function farthest(columns: readonly Column[], rows: number, sign: 1 | -1): number {
  const size = columns.length
  // Each unknown moves between lower = −start and upper − start and begins at 0, inside its bounds: superbasic until it meets one.
  const at = new Float64Array(size + rows)
  const low = new Float64Array(size + rows)
  const high = new Float64Array(size + rows)
  const tableau = Array.from({ length: rows }, () => new Float64Array(size + rows))
  const price = new Float64Array(size + rows)
  columns.forEach((column, j) => {
    low[j] = -column.start
    high[j] = column.upper - column.start
    price[j] = sign * column.weight
    for (const row of column.rows) {
      const line = tableau[row]
      if (line !== undefined) line[j] = (line[j] ?? 0) + 1
    }
  })
  const basis = tableau.map((line, i) => {
    line[size + i] = 1
    return size + i
  })
  let gained = 0
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const entering = enter(price, at, low, high, size, step > MOST_STEPS / 2)
    if (entering === null) break
    const { column, direction } = entering
    let reach = direction > 0 ? (high[column] ?? 0) - (at[column] ?? 0) : (at[column] ?? 0) - (low[column] ?? 0)
    let leaving = -1
    for (let i = 0; i < rows; i += 1) {
      const factor = (tableau[i]?.[column] ?? 0) * direction
      if (Math.abs(factor) < TINY) continue
      const b = basis[i] ?? 0
      const room = factor > 0 ? (at[b] ?? 0) - (low[b] ?? 0) : (high[b] ?? 0) - (at[b] ?? 0)
      const limit = Math.max(0, room) / Math.abs(factor)
      const better = limit < reach - TINY
      const tied = Math.abs(limit - reach) <= TINY && leaving >= 0 && Math.abs(factor) > Math.abs((tableau[leaving]?.[column] ?? 0) + TINY)
      if (better || tied || (leaving < 0 && limit <= reach && b >= size)) {
        reach = Math.min(reach, limit)
        leaving = i
      }
    }
    gained += Math.abs(price[column] ?? 0) * reach
    at[column] = (at[column] ?? 0) + direction * reach
    for (let i = 0; i < rows; i += 1) {
      const b = basis[i] ?? 0
      at[b] = (at[b] ?? 0) - (tableau[i]?.[column] ?? 0) * direction * reach
    }
    if (leaving >= 0) pivot(tableau, price, basis, leaving, column)
  }
  return gained
}

/** The unknown that helps most (or, against cycling, the first that helps), and in which direction; null when none does. */
function enter(
  price: Float64Array,
  at: Float64Array,
  low: Float64Array,
  high: Float64Array,
  size: number,
  first: boolean,
): { readonly column: number; readonly direction: 1 | -1 } | null {
  let best = -1
  let most = 1e-7
  for (let j = 0; j < size; j += 1) {
    const gain = price[j] ?? 0
    const room = gain > 0 ? (high[j] ?? 0) - (at[j] ?? 0) : (at[j] ?? 0) - (low[j] ?? 0)
    if (Math.abs(gain) <= most || room < TINY) continue
    best = j
    if (first) break
    most = Math.abs(gain)
  }
  return best < 0 ? null : { column: best, direction: (price[best] ?? 0) > 0 ? 1 : -1 }
}

/** Makes a column basic in a row. */
function pivot(tableau: readonly Float64Array[], price: Float64Array, basis: number[], row: number, column: number): void {
  const line = tableau[row]
  if (line === undefined) return
  const lead = line[column] ?? 1
  for (let j = 0; j < line.length; j += 1) line[j] = (line[j] ?? 0) / lead
  tableau.forEach((other, i) => {
    const factor = other[column] ?? 0
    if (i === row || Math.abs(factor) < 1e-12) return
    for (let j = 0; j < line.length; j += 1) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0)
  })
  const factor = price[column] ?? 0
  for (let j = 0; j < line.length; j += 1) price[j] = (price[j] ?? 0) - factor * (line[j] ?? 0)
  basis[row] = column
}
