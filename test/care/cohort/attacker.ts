/**
 * An attacker who has every published figure and knows the rules: exact rational elimination over all cells of all tables, written
 * without anything of the suppression, and a simplex on fractions for small cases.
 */
import { add, compare, div, mul, type Rational, rational, sub, ZERO } from '../../../src/core/rational.js'

export interface Equation {
  readonly unknowns: readonly number[]
  readonly total: number
}

/** Row echelon form over the rationals of equations with factors 1; the value of a set of unknowns where it is determined, else null. */
export function solver(size: number, equations: readonly Equation[]): (unknowns: readonly number[]) => Rational | null {
  const pivots = new Map<number, { readonly row: Map<number, Rational>; readonly total: Rational }>()
  const reduce = (unknowns: readonly number[], total: Rational) => {
    const row = new Map<number, Rational>(unknowns.map((at) => [at, rational(1n)]))
    let value = total
    for (let column = 0; column < size; column += 1) {
      const factor = row.get(column)
      const pivot = pivots.get(column)
      if (factor === undefined || pivot === undefined) continue
      for (const [at, part] of pivot.row) {
        const next = sub(row.get(at) ?? ZERO, mul(factor, part))
        if (next.n === 0n) row.delete(at)
        else row.set(at, next)
      }
      value = sub(value, mul(factor, pivot.total))
    }
    return { row, value }
  }
  for (const { unknowns, total } of equations) {
    const { row, value } = reduce(unknowns, rational(BigInt(total)))
    const first = Math.min(...row.keys())
    const lead = row.get(first)
    if (lead === undefined) {
      if (value.n !== 0n) throw new Error('the published figures contradict each other')
      continue
    }
    pivots.set(first, { row: new Map([...row].map(([at, part]) => [at, div(part, lead)])), total: div(value, lead) })
  }
  return (unknowns) => {
    const { row, value } = reduce(unknowns, ZERO)
    return row.size === 0 ? sub(ZERO, value) : null
  }
}

/** Least and greatest value of a sum of unknowns that are not negative, by a simplex with Bland's rule on fractions. */
export function range(size: number, equations: readonly Equation[], unknowns: readonly number[]): readonly [number, number] {
  const rows = equations.map(({ unknowns: list, total }) => {
    const row = Array.from({ length: size + 1 }, () => ZERO)
    for (const at of list) row[at] = rational(1n)
    row[size] = rational(BigInt(total))
    return row
  })
  const basis = feasible(rows, size)
  const optimum = (sign: bigint): number => {
    const work = rows.map((row) => [...row])
    const own = [...basis]
    const aim = Array.from({ length: size + 1 }, () => ZERO)
    for (const at of unknowns) aim[at] = rational(sign)
    own.forEach((column, i) => {
      if (column >= 0) eliminate(aim, work[i] ?? [], column)
    })
    for (;;) {
      const entering = aim.findIndex((price, at) => at < size && price.n > 0n)
      if (entering < 0) break
      const leaving = ratio(work, own, entering, size)
      if (leaving < 0) return Number.POSITIVE_INFINITY
      pivot(work, own, leaving, entering, aim)
    }
    const value = aim[size] ?? ZERO
    return -Number(value.n) / Number(value.d)
  }
  return [-optimum(-1n), optimum(1n)]
}

/** Drives artificial unknowns out; rows that say nothing keep basis −1. Totals are never negative. */
function feasible(rows: Rational[][], size: number): number[] {
  const basis = rows.map(() => -1)
  // The truth satisfies the equations, so minimising the sum of what is unexplained ends at none.
  const aim = Array.from({ length: size + 1 }, (_, at) => rows.reduce((sum, row) => add(sum, row[at] ?? ZERO), ZERO))
  for (;;) {
    const entering = aim.findIndex((price, at) => at < size && price.n > 0n)
    if (entering < 0) break
    const leaving = ratio(rows, basis, entering, size)
    if (leaving < 0) break
    const wasArtificial = basis[leaving] === -1
    pivot(rows, basis, leaving, entering, aim)
    if (wasArtificial) aim[entering] = ZERO
  }
  rows.forEach((row, i) => {
    if (basis[i] !== -1) return
    if ((row[size] ?? ZERO).n !== 0n) throw new Error('the published figures cannot all be true')
    const column = row.findIndex((part, at) => at < size && part.n !== 0n)
    if (column >= 0) pivot(rows, basis, i, column, [])
  })
  return basis
}

function ratio(rows: readonly Rational[][], basis: readonly number[], entering: number, size: number): number {
  let best = -1
  rows.forEach((row, i) => {
    const part = row[entering] ?? ZERO
    if (part.n <= 0n) return
    if (best < 0) {
      best = i
      return
    }
    const left = mul(row[size] ?? ZERO, rows[best]?.[entering] ?? ZERO)
    const right = mul(rows[best]?.[size] ?? ZERO, part)
    const order = compare(left, right)
    if (order < 0 || (order === 0 && (basis[i] ?? 0) < (basis[best] ?? 0))) best = i
  })
  return best
}

function eliminate(target: Rational[], source: readonly Rational[], column: number): void {
  const factor = target[column] ?? ZERO
  if (factor.n === 0n) return
  source.forEach((part, at) => {
    if (part.n !== 0n) target[at] = sub(target[at] ?? ZERO, mul(factor, part))
  })
}

function pivot(rows: readonly Rational[][], basis: number[], leaving: number, entering: number, aim: Rational[]): void {
  const row = rows[leaving] ?? []
  const lead = row[entering] ?? ZERO
  row.forEach((part, at) => {
    row[at] = div(part, lead)
  })
  rows.forEach((other, i) => {
    if (i !== leaving) eliminate(other, row, entering)
  })
  eliminate(aim, row, entering)
  basis[leaving] = entering
}
