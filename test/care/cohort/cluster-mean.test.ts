import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ClusterSum, clusterMean } from '../../../src/care/cohort/cluster-mean.js'
import { student975 } from '../../../src/care/cohort/student-t.js'

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(`test/golden/cohort/${name}.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim()))

const belongs: Readonly<Record<string, (row: readonly string[]) => boolean>> = {
  all: () => true,
  A: ([, school]) => school === 'A',
  B: ([, school]) => school === 'B',
  F: ([, , sex]) => sex === 'F',
  'B-M': ([, school, sex]) => school === 'B' && sex === 'M',
}

function sumsOf(part: readonly (readonly string[])[]): readonly ClusterSum[] {
  const classes = new Map<string, { n: number; sum: number; squares: number }>()
  for (const [name = '', , , score = ''] of part) {
    const at = classes.get(name) ?? { n: 0, sum: 0, squares: 0 }
    classes.set(name, { n: at.n + 1, sum: at.sum + Number(score), squares: at.squares + Number(score) * Number(score) })
  }
  return [...classes.values()]
}

describe('means of pupils in classes', () => {
  it.each(rows('means'))('%s: as R survey gives it', (...cells) => {
    const [group = '', ...figures] = cells
    const [n = 0, clusters = 0, mean = 0, se = 0, lower = 0, upper = 0, deff = 0] = figures.map(Number)
    const ours = clusterMean(sumsOf(rows('pupils').filter((row) => belongs[group]?.(row) === true)))
    expect([ours?.n, ours?.clusters]).toEqual([n, clusters])
    expect(ours?.mean).toBeCloseTo(mean, 12)
    expect(ours?.standardError).toBeCloseTo(se, 10)
    expect(ours?.lower).toBeCloseTo(lower, 9)
    expect(ours?.upper).toBeCloseTo(upper, 9)
    expect(ours?.designEffect).toBeCloseTo(deff, 9)
  })

  it('two classes by hand: totals 10 of 2 and 2 of 2', () => {
    // mean 3; z = (10 − 6)/4 = 1 and (2 − 6)/4 = −1; variance 2/1 × 2 = 4.
    const two = clusterMean([
      { n: 2, sum: 10, squares: 52 },
      { n: 2, sum: 2, squares: 2 },
    ])
    expect([two?.mean, two?.standardError]).toEqual([3, 2])
  })

  it('one class gives a mean and no interval, none gives nothing', () => {
    expect(clusterMean([{ n: 5, sum: 10, squares: 30 }])).toMatchObject({ mean: 2, standardError: null, lower: null })
    expect(clusterMean([{ n: 0, sum: 0, squares: 0 }])).toBeNull()
  })

  it.each(rows('t'))('t with %s degrees of freedom is %s', (df, t) => {
    expect(student975(Number(df))).toBeCloseTo(Number(t), 9)
  })
})
