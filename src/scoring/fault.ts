import { type IssueParams, issue, PsyscoreError } from '../core/issue.js'
import type { IssueCode } from '../core/issue-codes.js'

/**
 * Refuses a definition during lowering. Lint finds these faults first and all at once; here they end the compilation, so
 * that an unlinted definition can never yield a wrong score.
 */
export function refuse(code: IssueCode, path: string, params: IssueParams = {}): never {
  throw new PsyscoreError([issue(code, path, params)])
}
