import { PsyscoreError } from '../../../src/core/issue.js'

/** Code of the first issue that a refusal carries; anything else that happens is told as it is. */
export function codeOf(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (error instanceof PsyscoreError) return error.issues[0]?.code ?? 'no issue'
    throw error
  }
  return 'not refused'
}
