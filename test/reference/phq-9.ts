/**
 * The PHQ-9 on one page, for nine complete answers 0–3. Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606–613
 * (cuts 5, 10, 15, 20); Spitzer, Kroenke & Williams 1999, JAMA 282:1737–1744 (algorithm: a symptom counts from "more than
 * half the days", the ninth from "several days"; one of the first two is needed; five or more major, two to four other).
 */
export interface Phq9 {
  readonly total: number
  /** 0 minimal … 4 severe */
  readonly severity: number
  /** 0 neither, 1 other depressive syndrome, 2 major depressive syndrome */
  readonly syndrome: number
  readonly ninth: number
}

export function scorePhq9(answers: readonly number[]): Phq9 {
  let total = 0
  let symptoms = 0
  for (let k = 0; k < 9; k++) {
    const answer = answers[k] as number
    total += answer
    if (answer >= (k === 8 ? 1 : 2)) symptoms++
  }
  const severity = total >= 20 ? 4 : total >= 15 ? 3 : total >= 10 ? 2 : total >= 5 ? 1 : 0
  const cardinal = (answers[0] as number) >= 2 || (answers[1] as number) >= 2
  const syndrome = !cardinal || symptoms < 2 ? 0 : symptoms >= 5 ? 2 : 1
  return { total, severity, syndrome, ninth: (answers[8] as number) >= 1 ? 1 : 0 }
}
