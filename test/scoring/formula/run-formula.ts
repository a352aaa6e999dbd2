import type { Issue } from '../../../src/core/issue.js'
import { parseFormula } from '../../../src/scoring/formula/parse.js'
import { type Answers, bench, choiceItems, formulaOf, instrument, type Outcome, scale, sumOf } from '../run.js'

/** Three items a, b, c coded 0–3, one free number x, scales `pair` (a + b, then doubled) and `情绪`. */
export function formulaBench(expression: string): (answers: Answers) => Outcome {
  const [a, b, c] = choiceItems(3).map((item, i) => ({ ...item, id: 'abc'.charAt(i) }))
  if (a === undefined || b === undefined || c === undefined) throw new RangeError('three items')
  const run = bench(
    instrument({
      items: [a, b, c, { id: 'x', label: { en: 'free number' }, kind: 'decimal', min: -1e9, max: 1e9, step: 0.001 }],
      scales: [
        scale('pair', sumOf(['a', 'b']), { sum: [], doubled: [{ multiply: 2 }] }),
        scale('情绪', sumOf(['a', 'b', 'c'])),
        scale('target', formulaOf(expression)),
      ],
    }),
  )
  return (answers) => run.score(answers, 'target')
}

export const NAMES: ReadonlySet<string> = new Set(['a', 'b', 'c', 'x', 'pair', 'pair__sum', 'pair__doubled', '情绪', 'q1', 'q2'])

/** Errors of a formula; warnings are left out. */
export function errorsOf(expression: string): readonly Issue[] {
  const outcome = parseFormula(expression, NAMES, '/scales/0/score/expression')
  return outcome.issues.filter(({ severity }) => severity === 'error')
}

export function codesOf(expression: string): readonly string[] {
  return errorsOf(expression).map(({ code }) => code)
}
