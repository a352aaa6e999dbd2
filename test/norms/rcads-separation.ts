import type { NormSetDefinition } from '../../src/core/definition.js'
import { figure, moments, normSet } from './run-norms.js'

/**
 * RCADS-47 youth self-report, separation anxiety (7 items, raw 0–21): mean and SD by US grade band and sex, recovered from the
 * T tables of the public scorer wizdom75/rcads_scoring (rcads/process.php), after the RCADS User's Guide (Chorpita, Ebesutani
 * & Spence). Girls in grades 5–6 are left out: that table is a copy of the boys'.
 */
export const RCADS_SEPARATION: readonly {
  readonly from: number
  readonly to: number
  readonly sex: 'F' | 'M'
  readonly mean: number
  readonly sd: number
  /** printed T at raw 0, 3, 7, 11, 15 and 21 */
  readonly t: readonly number[]
}[] = [
  { from: 3, to: 4, sex: 'M', mean: 4.84, sd: 3.95, t: [38, 45, 55, 66, 76, 91] },
  { from: 3, to: 4, sex: 'F', mean: 7.03, sd: 4.34, t: [34, 41, 50, 59, 68, 82] },
  { from: 5, to: 6, sex: 'M', mean: 3.19, sd: 3.05, t: [40, 49, 62, 76, 89, 108] },
  { from: 7, to: 8, sex: 'M', mean: 2.3, sd: 2.46, t: [41, 53, 69, 85, 102, 126] },
  { from: 7, to: 8, sex: 'F', mean: 3, sd: 2.72, t: [39, 50, 65, 79, 94, 116] },
  { from: 9, to: 10, sex: 'M', mean: 2.5, sd: 2.46, t: [40, 52, 68, 85, 101, 125] },
  { from: 9, to: 10, sex: 'F', mean: 2.34, sd: 2.23, t: [40, 53, 71, 89, 107, 134] },
  { from: 11, to: 12, sex: 'M', mean: 1.9, sd: 2.03, t: [41, 55, 75, 95, 115, 144] },
  { from: 11, to: 12, sex: 'F', mean: 3.06, sd: 2.57, t: [38, 50, 65, 81, 96, 120] },
]
export const RCADS_RAWS: readonly number[] = [0, 3, 7, 11, 15, 21]

export const rcadsSeparation: NormSetDefinition = normSet({
  strata: [
    ...RCADS_SEPARATION.map(({ from, to, sex, mean, sd }) =>
      moments(`${sex}_${from}_${to}`, { sex, grades: { min: from, max: to } }, mean, sd),
    ),
    {
      id: 'F_5_6',
      when: { sex: 'F', grades: { min: 5, max: 6 } },
      cell: 'withheld',
      why: { en: 'the table in the source is a copy of the boys’' },
      figure,
    },
  ],
})
